package dev.madoguchi.web.me.file;

import dev.madoguchi.file.FileLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;

/**
 * Unfinished uploads by the tus protocol: creation, termination, checksum and expiration. The
 * component keeps each in a folder of its own, {@code uploads/<uuid>} with the files {@code data}
 * and {@code info}, and lets only the account that began an upload go on with it.
 */
final class TusUploads {

  private static final Logger LOG = System.getLogger(TusUploads.class.getName());
  private static final Pattern UPLOAD = Pattern.compile("/([0-9a-fA-F-]{36})");

  private final TusFileUploadService service;
  private final Path directory;

  TusUploads(Path directory, String uri) {
    this.directory = directory;
    service =
        new TusFileUploadService()
            .withStoragePath(directory.toString())
            .withUploadUri(uri + "/?")
            .disableTusExtension("concatenation");
  }

  /** Lets the component handle one request of the account under the limits of the moment. */
  void process(HttpServletRequest request, UploadResponse response, String owner, FileLimits limits)
      throws IOException {
    service
        .withMaxUploadSize(limits.maximumBytes())
        .withUploadExpirationPeriod(limits.expiry().toMillis());
    service.process(request, response, owner);
    // the component says nothing at all while another request is at work on the same upload
    if (!response.containsHeader("Tus-Resumable") && !response.isRefused()) {
      response.sendError(UploadServlet.LOCKED);
    }
  }

  /** The account's upload at this address, if all its bytes are there. */
  Optional<UploadInfo> findComplete(HttpServletRequest request, String owner) throws IOException {
    try {
      return Optional.ofNullable(service.getUploadInfo(request.getRequestURI(), owner))
          .filter(upload -> !upload.isUploadInProgress());
    } catch (TusException e) {
      return Optional.empty();
    }
  }

  /** Forgets an upload; what can't be removed now expires. */
  void forget(HttpServletRequest request, String owner) {
    try {
      service.deleteUpload(request.getRequestURI(), owner);
    } catch (IOException | TusException e) {
      LOG.log(Level.INFO, "An upload is left to expire", e);
    }
  }

  /**
   * Where the bytes of the upload at this address lie; empty if the address is none of an upload.
   */
  Optional<Path> data(HttpServletRequest request) {
    Matcher upload = UPLOAD.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    return upload.matches()
        ? Optional.of(directory.resolve("uploads").resolve(upload.group(1)).resolve("data"))
        : Optional.empty();
  }
}
