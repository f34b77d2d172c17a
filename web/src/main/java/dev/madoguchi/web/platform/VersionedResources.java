package dev.madoguchi.web.platform;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a number made of the content into the address of our styles and scripts: browsers may keep
 * them for long, and load the new one after an upgrade (the build gives all files the same date, so
 * the date tells nothing).
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private static final String LIBRARY = "madoguchi";

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  /** Wraps the handler of Faces. */
  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return versioned(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  private Resource versioned(Resource resource) {
    if (resource == null || !LIBRARY.equals(resource.getLibraryName())) {
      return resource;
    }
    return new Versioned(
        resource, versions.computeIfAbsent(resource.getResourceName(), name -> number(resource)));
  }

  private static String number(Resource resource) {
    CRC32 sum = new CRC32();
    try (InputStream in = resource.getInputStream()) {
      sum.update(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(resource.getResourceName(), e);
    }
    return Long.toHexString(sum.getValue());
  }

  private static final class Versioned extends ResourceWrapper {

    private final String version;

    Versioned(Resource wrapped, String version) {
      super(wrapped);
      this.version = version;
    }

    @Override
    public String getRequestPath() {
      return super.getRequestPath() + "&v=" + version;
    }
  }
}
