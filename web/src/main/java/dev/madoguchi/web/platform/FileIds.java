package dev.madoguchi.web.platform;

import java.util.Arrays;
import java.util.List;

/** The ids of uploaded files, as the field of {@code m:upload} sends them: {@code 12,13}. */
public final class FileIds {

  private FileIds() {}

  /** The ids, in order, each once. What is no number can only have been made up and is left out. */
  public static List<Long> of(String field) {
    if (field == null) {
      return List.of();
    }
    return Arrays.stream(field.split(","))
        .map(String::strip)
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .toList();
  }
}
