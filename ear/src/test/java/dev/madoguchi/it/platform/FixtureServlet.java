package dev.madoguchi.it.platform;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * Lets tests from outside use the fixtures in here: a POST names a fixture, one of its methods and
 * the arguments, all serialised, and is answered with the result or, with status 500, the stack
 * trace. It exists in the deployment of the tests only.
 */
@WebServlet("/it/fixture")
public class FixtureServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(request.getInputStream())) {
      Object result =
          call((Class<?>) in.readObject(), (String) in.readObject(), (Object[]) in.readObject());
      try (ObjectOutputStream out = new ObjectOutputStream(response.getOutputStream())) {
        out.writeObject(result);
      }
    } catch (InvocationTargetException e) {
      fail(response, e.getCause());
    } catch (ReflectiveOperationException e) {
      fail(response, e);
    }
  }

  private static Object call(Class<?> type, String name, Object[] arguments)
      throws ReflectiveOperationException {
    Method method =
        Stream.of(type.getDeclaredMethods())
            .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
    try (Instance.Handle<?> fixture = CDI.current().select(type).getHandle()) {
      return method.invoke(fixture.get(), arguments);
    }
  }

  private static void fail(HttpServletResponse response, Throwable cause) throws IOException {
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/plain; charset=UTF-8");
    cause.printStackTrace(response.getWriter());
  }
}
