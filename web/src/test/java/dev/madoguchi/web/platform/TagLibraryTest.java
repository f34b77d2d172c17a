package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The tag library and what it names agree, and pages use only what is in it. */
class TagLibraryTest {

  private static final Path LIBRARY = PageFiles.PAGES.resolve("WEB-INF/madoguchi.taglib.xml");

  @Test
  void everyTagHasItsFileAndEveryFileItsTag() {
    Set<String> files =
        PageFiles.find(PageFiles.PAGES.resolve("WEB-INF/tags"), ".xhtml").stream()
            .map(file -> file.getFileName().toString().replace(".xhtml", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(files, texts("tag-name"));
  }

  @Test
  void everyFunctionExists() {
    Set<String> methods =
        Arrays.stream(Functions.class.getMethods())
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertTrue(methods.containsAll(texts("function-name")), texts("function-name")::toString);
  }

  @Test
  void pagesUseOnlyTagsThatExist() {
    Set<String> unknown = new TreeSet<>();
    for (Path page : PageFiles.find(PageFiles.PAGES, ".xhtml")) {
      for (Element element : PageFiles.elements(PageFiles.parse(page))) {
        if ("madoguchi".equals(element.getNamespaceURI())
            && !texts("tag-name").contains(element.getLocalName())) {
          unknown.add(page + ": " + element.getNodeName());
        }
      }
    }
    assertTrue(unknown.isEmpty(), unknown::toString);
  }

  private static Set<String> texts(String element) {
    return PageFiles.elements(PageFiles.parse(LIBRARY)).stream()
        .filter(e -> e.getLocalName().equals(element))
        .map(Element::getTextContent)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
