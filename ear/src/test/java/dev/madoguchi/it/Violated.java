package dev.madoguchi.it;

import static org.junit.jupiter.api.Assertions.fail;

import dev.madoguchi.As;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a door refuses before it looks at the command: the names of the fields that are wrong. */
public final class Violated {

  private Violated() {}

  /** Fields at which the call is refused. */
  public static Set<String> by(As.Work call) throws Exception {
    return messages(call).keySet();
  }

  /** Sentences by the fields at which they are shown. */
  public static Map<String, String> messages(As.Work call) throws Exception {
    try {
      call.run();
    } catch (RuntimeException e) {
      return messages(e);
    }
    return fail("nothing was refused");
  }

  private static Map<String, String> messages(RuntimeException refusal) {
    Throwable cause = refusal;
    while (cause != null && !(cause instanceof ConstraintViolationException)) {
      cause = cause.getCause();
    }
    if (cause == null) {
      throw refusal;
    }
    Map<String, String> messages = new TreeMap<>();
    for (ConstraintViolation<?> one :
        ((ConstraintViolationException) cause).getConstraintViolations()) {
      String path = one.getPropertyPath().toString();
      messages.put(path.substring(path.lastIndexOf('.') + 1), one.getMessage());
    }
    return messages;
  }
}
