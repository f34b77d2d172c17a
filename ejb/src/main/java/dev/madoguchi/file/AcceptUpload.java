package dev.madoguchi.file;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;

/**
 * A finished upload.
 *
 * @param file where its bytes lie, below the incoming directory
 * @param name name as the browser sent it
 * @param contentType kind as the browser named it; may be null
 */
public record AcceptUpload(@NotNull Path file, String name, String contentType) {}
