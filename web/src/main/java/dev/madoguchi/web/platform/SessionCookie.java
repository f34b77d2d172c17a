package dev.madoguchi.web.platform;

import dev.madoguchi.platform.Installation;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Sends the session's cookie by https only, where the portal's public address is one of https. */
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean https = Installation.current().publicUrl().startsWith("https:");
    event.getServletContext().getSessionCookieConfig().setSecure(https);
  }
}
