package dev.madoguchi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of components as the README prints it. */
final class ComponentOrder {

  private static final Pattern BLOCK = Pattern.compile("```components\\n(.*?)```", Pattern.DOTALL);

  private ComponentOrder() {}

  /** Names of the components, those that others may import first. */
  static List<String> read() {
    try {
      Matcher block = BLOCK.matcher(Files.readString(Path.of("../README.md")));
      if (!block.find()) {
        throw new IllegalStateException("README.md has no block of components");
      }
      List<String> names = new ArrayList<>();
      for (String line : block.group(1).split("\n")) {
        for (String name : line.substring(line.indexOf(':') + 1).split("·")) {
          names.add(name.strip());
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
