package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {

  @Test
  void everyPageOfTheNavigationExists() {
    List<String> absent =
        Navigation.ALL.stream()
            .flatMap(group -> group.items().stream())
            .map(Navigation.Item::outcome)
            .filter(page -> !Files.exists(PageFiles.PAGES.resolve(page.substring(1) + ".xhtml")))
            .toList();
    assertEquals(List.of(), absent);
  }
}
