package dev.madoguchi.web.me.file;

import dev.madoguchi.file.AcceptUpload;
import dev.madoguchi.file.FileGoneException;
import dev.madoguchi.file.FileLimits;
import dev.madoguchi.file.FileService;
import dev.madoguchi.file.FileTooLargeException;
import dev.madoguchi.file.StoredFileView;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import me.desair.tus.server.upload.UploadInfo;

/**
 * {@code /me/upload}: takes files of any size in pieces by the tus protocol 1.0, from everyone
 * logged in (TIC-04). A lost connection costs the piece that was under way. Bytes go from the
 * request to the disk; memory does not depend on their number.
 *
 * <p>POST creates an upload and answers its address, PATCH adds bytes, HEAD asks how many are
 * there, DELETE gives up. The answer to the PATCH that completes it (or to a HEAD, if that answer
 * was lost) carries {@value #STORED_ID}, the id under which forms use the file. Refusals are JSON
 * with a sentence for the person; an upload of somebody else is the same 404 as none.
 */
@WebServlet("/me/upload/*")
public class UploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Header with the id of the stored file. */
  static final String STORED_ID = "Upload-Stored-Id";

  /** Another request is at work on the same upload. */
  static final int LOCKED = 423;

  private static final int DAMAGED = 460;
  private static final String LENGTH = "Upload-Length";
  private static final String OFFSET = "Upload-Offset";

  @Inject private transient FileService files;
  @Inject private transient ActiveUser user;

  private transient volatile TusUploads uploads;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse plain) throws IOException {
    UploadResponse response =
        new UploadResponse(plain, this::sentence, !request.getMethod().equals("HEAD"));
    // the component would follow this header past the checks below
    if (request.getHeader("X-HTTP-Method-Override") != null) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    try {
      switch (request.getMethod()) {
        case "POST" -> create(request, response);
        case "PATCH", "HEAD" -> proceed(request, response);
        case "DELETE" -> giveUp(request, response);
        case "OPTIONS" -> process(request, response, files.getLimits());
        default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    } catch (BusinessException e) {
      response.refuse(
          status(e), e.key(), Messages.text(user.getFormats(), e.key(), e.arguments().toArray()));
    }
  }

  private void create(HttpServletRequest request, UploadResponse response) throws IOException {
    String length = request.getHeader(LENGTH);
    if (length == null || !length.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    files.check(
        UploadMetadata.of(request.getHeader("Upload-Metadata")).name(), Long.parseLong(length));
    process(request, response, files.getLimits());
  }

  private void proceed(HttpServletRequest request, UploadResponse response) throws IOException {
    Optional<StoredFileView> accepted = findAccepted(request);
    if (accepted.isPresent()) {
      answer(response, accepted.get());
      return;
    }
    // the component compares only this header with what was announced, and writes whatever comes
    if (request.getMethod().equals("PATCH") && request.getContentLengthLong() < 0) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
      return;
    }
    process(request, response, files.getLimits());
    if (!response.isRefused()) {
      Optional<UploadInfo> complete = uploads().findComplete(request, owner(request));
      if (complete.isPresent()) {
        accept(request, response, complete.get());
      }
    }
  }

  private void accept(HttpServletRequest request, UploadResponse response, UploadInfo upload)
      throws IOException {
    Path data =
        uploads()
            .data(request)
            .orElseThrow(() -> new NotFoundException("upload", request.getPathInfo()));
    UploadMetadata metadata = UploadMetadata.of(upload.getEncodedMetadata());
    StoredFileView stored;
    try {
      stored = files.accept(new AcceptUpload(data, metadata.name(), metadata.contentType()));
    } catch (FileGoneException e) {
      // another request of the same client may have been faster
      stored = files.findAccepted(data).orElseThrow(() -> e);
    } catch (BusinessException e) {
      uploads().forget(request, owner(request));
      throw e;
    }
    response.setHeader(STORED_ID, String.valueOf(stored.id()));
    uploads().forget(request, owner(request));
  }

  private void giveUp(HttpServletRequest request, UploadResponse response) throws IOException {
    Optional<StoredFileView> accepted = findAccepted(request);
    if (accepted.isPresent()) {
      files.discard(accepted.get().id());
      response.setHeader("Tus-Resumable", "1.0.0");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      process(request, response, files.getLimits());
    }
  }

  /** All bytes are here since long; the client missed it. */
  private static void answer(UploadResponse response, StoredFileView stored) {
    response.setHeader("Tus-Resumable", "1.0.0");
    response.setHeader(OFFSET, String.valueOf(stored.size()));
    response.setHeader(LENGTH, String.valueOf(stored.size()));
    response.setHeader(STORED_ID, String.valueOf(stored.id()));
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void process(HttpServletRequest request, UploadResponse response, FileLimits limits)
      throws IOException {
    uploads().process(request, response, owner(request), limits);
  }

  private Optional<StoredFileView> findAccepted(HttpServletRequest request) {
    return uploads().data(request).flatMap(files::findAccepted);
  }

  private static String owner(HttpServletRequest request) {
    return request.getUserPrincipal().getName();
  }

  private TusUploads uploads() {
    TusUploads known = uploads;
    if (known == null) {
      known =
          new TusUploads(
              files.incomingDirectory(), getServletContext().getContextPath() + "/me/upload");
      uploads = known;
    }
    return known;
  }

  private static int status(BusinessException e) {
    if (e instanceof FileTooLargeException) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    } else if (e instanceof NotFoundException) {
      return HttpServletResponse.SC_NOT_FOUND;
    } else if (e instanceof FileGoneException) {
      return HttpServletResponse.SC_GONE;
    }
    return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
  }

  private String sentence(int status) {
    String key =
        switch (status) {
          case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_GONE -> "me.upload.gone";
          case LOCKED, HttpServletResponse.SC_CONFLICT -> "me.upload.busy";
          case DAMAGED -> "me.upload.damaged";
          default -> "me.upload.failed";
        };
    return Messages.of(user.getLocale()).find(key);
  }
}
