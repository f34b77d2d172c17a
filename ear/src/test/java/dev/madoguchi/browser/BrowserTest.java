package dev.madoguchi.browser;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What all browser tests have: the running application, the mail server, browsers. */
@ExtendWith({BrowserInstalled.class, ArquillianExtension.class})
@RunAsClient
@Tag("browser")
public abstract class BrowserTest {

  /** The browsers of the class. */
  @RegisterExtension protected static final Browsers BROWSERS = new Browsers();

  /** Where the application's mails arrive. */
  protected static final MailServer MAILS = MailServer.shared();
}
