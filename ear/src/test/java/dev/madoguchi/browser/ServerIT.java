package dev.madoguchi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server adds around the application, seen from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerIT {

  private final HttpClient http = HttpClient.newHttpClient();

  private HttpResponse<byte[]> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Site.ADDRESS + path))
            .header("Accept-Encoding", "gzip")
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void frontPageIsThereAndCompressed() throws Exception {
    HttpResponse<byte[]> answer = get("/");
    assertEquals(200, answer.statusCode());
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("none"));
  }

  @Test
  void OPS_05_numberOfTheAnswerStandsInTheServersLog() throws Exception {
    HttpResponse<Void> refused =
        http.send(
            HttpRequest.newBuilder(URI.create(Site.ADDRESS + "/"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding());
    assertEquals(403, refused.statusCode());
    String number = refused.headers().firstValue("X-Request-Id").orElseThrow();
    List<String> lines =
        Files.readAllLines(Path.of(System.getProperty("it.base.dir"), "log", "server.log"));
    assertTrue(lines.stream().anyMatch(l -> l.contains(number) && l.contains("refused")), number);
  }

  @Test
  void absentPageIsNotFound() throws Exception {
    assertEquals(404, get("/nothing-here").statusCode());
  }
}
