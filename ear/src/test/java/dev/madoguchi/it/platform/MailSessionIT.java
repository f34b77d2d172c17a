package dev.madoguchi.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.mail.Session;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server's mail session is what the installation says. */
@ExtendWith(ArquillianExtension.class)
class MailSessionIT {

  @Resource(lookup = "java:jboss/mail/Default")
  private Session session;

  @Test
  void hostAndPortComeFromTheInstallation() {
    assertEquals("localhost", session.getProperty("mail.smtp.host"));
    assertEquals("3025", session.getProperty("mail.smtp.port"));
  }

  @Test
  void nobodyLogsInUnlessTheInstallationSaysSo() {
    assertEquals("false", session.getProperty("mail.smtp.auth"));
  }

  @Test
  void silentMailServerIsGivenUp() {
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      assertTrue(Integer.parseInt(session.getProperty("mail.smtp." + wait)) <= 30_000, wait);
    }
  }

  @Test
  void mailServerTakesTheConnection() throws Exception {
    try (var transport = session.getTransport("smtp")) {
      transport.connect();
      assertTrue(transport.isConnected());
    }
  }
}
