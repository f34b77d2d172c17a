package dev.madoguchi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
  void absentPageIsNotFound() throws Exception {
    assertEquals(404, get("/nothing-here").statusCode());
  }
}
