package dev.madoguchi.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A mail server for one conversation that takes every mail unless its script says otherwise: the
 * answer to a command, {@link #HANG_UP} or {@link #SILENCE}. The end of the mail is the command
 * {@code .}, the greeting that to the command {@code CONNECT}.
 */
final class ScriptedMailServer implements AutoCloseable {

  static final String HANG_UP = "hang up";
  static final String SILENCE = "silence";

  private static final Map<String, String> POLITE =
      Map.of("CONNECT", "220 ready", "DATA", "354 go on", "QUIT", "221 bye");

  private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final Map<String, String> script = new HashMap<>(POLITE);

  ScriptedMailServer(Map<String, String> deviations) throws IOException {
    script.putAll(deviations);
    Thread thread = new Thread(this::serve, "mail server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try (Socket line = socket.accept()) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
      boolean inMail = false;
      String said = "CONNECT";
      while (said != null) {
        String command = said.equals(".") ? said : said.split(" ")[0].toUpperCase(Locale.ROOT);
        if (!inMail || command.equals(".")) {
          String answer = script.getOrDefault(command, "250 ok");
          if (answer.equals(HANG_UP)) {
            return;
          }
          say(line.getOutputStream(), answer);
          inMail = answer.startsWith("354");
        }
        said = in.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(OutputStream out, String answer) throws IOException {
    if (!answer.equals(SILENCE)) {
      out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
