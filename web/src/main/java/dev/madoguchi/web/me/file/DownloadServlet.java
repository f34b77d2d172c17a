package dev.madoguchi.web.me.file;

import dev.madoguchi.file.FileDownload;
import dev.madoguchi.file.FileGoneException;
import dev.madoguchi.platform.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends a stored file to somebody who may read it (TIC-04): always as an attachment, never kept by
 * browsers or proxies, with ranges so that a broken download goes on, and with a memory that does
 * not depend on the size. A component's own servlet says which file: it asks its door, which
 * refuses what the caller may not read; refused and not existing are the same 404.
 *
 * <pre>
 * &#64;WebServlet("/customer/ticket/file/*")
 * public class CustomerTicketFileServlet extends DownloadServlet {
 *   &#64;Inject private TicketFiles files;
 *   &#64;Override protected FileDownload find(HttpServletRequest request) { return files.getFile(idOf(request)); }
 * }
 * </pre>
 */
public abstract class DownloadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int BUFFER = 64 * 1024;
  private static final Pattern ID = Pattern.compile("/(\\d{1,18})(?:/[^/]*)?");

  /**
   * The file that this request asks for.
   *
   * @throws NotFoundException if there is none for the caller
   */
  protected abstract FileDownload find(HttpServletRequest request);

  /**
   * The id in a path of the form {@code /17} or {@code /17/name.zip} below the servlet's own.
   *
   * @throws NotFoundException if the path is of another form
   */
  protected static long idOf(HttpServletRequest request) {
    String path = request.getPathInfo();
    Matcher id = ID.matcher(path == null ? "" : path);
    if (!id.matches()) {
      throw new NotFoundException("file", path);
    }
    return Long.parseLong(id.group(1));
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, true);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean withContent)
      throws IOException {
    FileDownload file;
    try {
      file = find(request);
    } catch (NotFoundException | FileGoneException | EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + file.sha256() + "\"";
    describe(response, file, tag);
    if (isKnown(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Optional<ByteRange> range =
        mayResume(request, file, tag)
            ? ByteRange.of(request.getHeader("Range"), file.size())
            : Optional.empty();
    if (range.isPresent() && !range.get().isSatisfiable()) {
      response.setHeader("Content-Range", "bytes */" + file.size());
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      return;
    }
    range.ifPresent(
        part -> {
          response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
          response.setHeader("Content-Range", part.header(file.size()));
        });
    ByteRange part = range.orElseGet(() -> new ByteRange(0, file.size() - 1));
    response.setContentLengthLong(part.length());
    if (withContent) {
      send(file, part, response.getOutputStream());
    }
  }

  private static void describe(HttpServletResponse response, FileDownload file, String tag) {
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", file.lastModified().toEpochMilli());
    response.setContentType(file.contentType());
    response.setHeader("Content-Disposition", disposition(file.name()));
    // keeps the server from compressing: positions in the file and on the wire must be the same
    response.setHeader("Content-Encoding", "identity");
  }

  /** The name twice: as it is (RFC 5987), and in ASCII for programs that do not know that form. */
  static String disposition(String name) {
    String ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    String encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }

  private static boolean isKnown(String header, String tag) {
    return header != null
        && Stream.of(header.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }

  /** Whether the client's first part is of this very file. */
  private static boolean mayResume(HttpServletRequest request, FileDownload file, String tag) {
    String condition = request.getHeader("If-Range");
    if (condition == null || condition.equals(tag)) {
      return true;
    }
    try {
      Instant theirs = Instant.ofEpochMilli(request.getDateHeader("If-Range"));
      return theirs.equals(file.lastModified().truncatedTo(ChronoUnit.SECONDS));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void send(FileDownload file, ByteRange part, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = part.length();
    try (InputStream in = Files.newInputStream(file.path())) {
      in.skipNBytes(part.first());
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException("the stored file is shorter than its record says: " + file.path());
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }
}
