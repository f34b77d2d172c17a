package dev.madoguchi.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that a person can understand and act on. It carries facts, no sentence: the web layer
 * finds the words under the key {@link #key()} and shows them at {@link #field()}. Thrown by a door
 * it rolls the transaction back, therefore it is never caught inside a door; ask first.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final transient List<Object> arguments;

  /**
   * A refusal of the whole action.
   *
   * @param arguments values for the placeholders of the sentence, in order
   */
  protected BusinessException(Object... arguments) {
    this(null, List.of(arguments));
  }

  /**
   * A refusal of one field.
   *
   * @param field name of the command's component (equals the input's id on the page), or null
   * @param arguments values for the placeholders of the sentence, in order
   */
  protected BusinessException(String field, List<Object> arguments) {
    super((field == null ? "" : field + " ") + arguments);
    this.field = field;
    this.arguments = List.copyOf(arguments);
  }

  /** Key of the sentence: the simple class name. */
  public String key() {
    return getClass().getSimpleName();
  }

  /** Name of the field at which the sentence is shown, or null for the page. */
  public String field() {
    return field;
  }

  /** Values for the sentence; empty after the exception crossed a serialisation border. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
