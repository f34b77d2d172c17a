package dev.madoguchi;

import dev.madoguchi.browser.MailServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all test classes: the EAR as the build made it, with the classes of {@code
 * dev.madoguchi.it} inside the real WAR. A WAR of their own would get no authentication mechanism.
 */
@ArquillianSuiteDeployment
public class Deployments {

  private static final String WAR = "madoguchi-web.war";
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  /** Made on the side of the tests, after the server has started. */
  @Deployment
  public static EnterpriseArchive application() {
    MailServer.shared();
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "madoguchi.ear")
            .importFrom(new File(System.getProperty("it.ear")))
            .as(EnterpriseArchive.class);
    WebArchive war = ear.getAsType(WebArchive.class, WAR);
    war.addPackages(true, "dev.madoguchi.it").addClasses(Deployments.class, As.class);
    war.addAsWebResource("it/fault.xhtml", "it/fault.xhtml");
    war.add(withServerModules(war.get(MANIFEST)), MANIFEST);
    ear.delete(WAR);
    ear.addAsModule(Testable.archiveToTest(war));
    return ear;
  }

  /**
   * {@link As} makes identities with the server's own classes; statements are heard in the
   * provider.
   */
  private static Asset withServerModules(Node existing) {
    try {
      Manifest manifest = new Manifest();
      if (existing != null) {
        try (InputStream in = existing.getAsset().openStream()) {
          manifest.read(in);
        }
      }
      Attributes attributes = manifest.getMainAttributes();
      attributes.putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
      String others = attributes.getValue("Dependencies");
      attributes.putValue(
          "Dependencies",
          (others == null ? "" : others + ", ")
              + "org.wildfly.security.elytron, org.eclipse.persistence");
      var bytes = new java.io.ByteArrayOutputStream();
      manifest.write(bytes);
      return new ByteArrayAsset(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
