package dev.madoguchi.web.me.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the client says about a file before it sends it: the header {@code Upload-Metadata} of the
 * tus protocol, pairs of a key and a text in Base64.
 *
 * @param values the texts by their keys, in any case
 */
record UploadMetadata(Map<String, String> values) {

  /** Reads the header; what can't be read is left out. */
  static UploadMetadata of(String header) {
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String pair : header == null ? new String[0] : header.split(",")) {
      String[] parts = pair.strip().split("\\s+", 2);
      try {
        byte[] text = Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1].strip());
        values.put(parts[0], new String(text, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // an unreadable text is as good as none; the name falls back to a general one
        continue;
      }
    }
    return new UploadMetadata(values);
  }

  /** The file's name, or an empty text. */
  String name() {
    return values.getOrDefault("filename", values.getOrDefault("name", ""));
  }

  /** The file's kind, or null. */
  String contentType() {
    return values.getOrDefault("filetype", values.get("type"));
  }
}
