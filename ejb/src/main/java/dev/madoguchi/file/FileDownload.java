package dev.madoguchi.file;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that the caller may read, for a download servlet.
 *
 * @param name name to save it under
 * @param size bytes
 * @param contentType kind as its sender named it
 * @param sha256 64 lower-case hexadecimal digits
 * @param path where the bytes lie
 * @param lastModified when it was stored; it never changes
 */
public record FileDownload(
    String name, long size, String contentType, String sha256, Path path, Instant lastModified) {}
