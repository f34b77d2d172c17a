package dev.madoguchi.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The fixtures of {@code dev.madoguchi.it}, which live in the server, for tests from outside. */
public final class Fixtures {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Fixtures() {}

  /**
   * Calls a public method of a fixture in the server.
   *
   * @param fixture class of the fixture
   * @param method its name, the only one with so many parameters
   * @param arguments serialisable
   * @return what the method returned
   */
  public static <T> T call(Class<?> fixture, String method, Object... arguments) throws Exception {
    ByteArrayOutputStream call = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(call)) {
      out.writeObject(fixture);
      out.writeObject(method);
      out.writeObject(arguments);
    }
    HttpResponse<byte[]> answer =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(Site.ADDRESS + "/it/fixture"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(call.toByteArray()))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(
          fixture.getSimpleName()
              + "."
              + method
              + ": "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return read(answer.body());
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(byte[] result) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(result))) {
      return (T) in.readObject();
    }
  }
}
