package dev.madoguchi.web.platform;

import dev.madoguchi.account.SampleLogins;
import dev.madoguchi.platform.Installation;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Tells whoever watches the console where the portal is and, in a sample installation, how to log
 * in (OPS-06).
 */
@WebListener
public class ReadyBanner implements ServletContextListener {

  private static final Logger LOG = System.getLogger("madoguchi");

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Installation installation = Installation.current();
    StringBuilder text =
        new StringBuilder("\n\n  Madoguchi is ready: ")
            .append(installation.publicUrl())
            .append("/\n");
    if (installation.sample()) {
      text.append("  Sample logins, all with the password ")
          .append(SampleLogins.PASSWORD)
          .append(":\n");
      SampleLogins.ALL.forEach(
          login -> text.append("    %-9s %s%n".formatted(login.role(), login.loginId())));
      text.append("  To register as a customer use the support key ")
          .append(SampleLogins.REGISTRATION_KEY)
          .append("\n");
    }
    LOG.log(Level.INFO, text.toString());
  }
}
