package dev.madoguchi.web.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What pages must not contain: words of their own, inline styles and scripts, forms outside of our
 * tag.
 */
class PageTextTest {

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Set<String> SEEN_ATTRIBUTES =
      Set.of("title", "alt", "aria-label", "placeholder", "itemLabel", "label", "text", "question");
  private static final Set<String> SEEN_VALUES =
      Set.of("link", "commandButton", "button", "outputText", "fact");
  private static final int LARGEST_PAGE = 120;

  @Test
  void pagesHaveNoWordsOfTheirOwn() {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      for (Element element : PageFiles.elements(PageFiles.parse(page))) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child.getNodeType() == Node.TEXT_NODE && hasWords(child.getTextContent())) {
            found.add(page + ": " + child.getTextContent().strip());
          }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          Node attribute = element.getAttributes().item(i);
          boolean seen = SEEN_ATTRIBUTES.contains(attribute.getNodeName());
          boolean value =
              attribute.getNodeName().equals("value")
                  && SEEN_VALUES.contains(element.getLocalName());
          if ((seen || value) && hasWords(attribute.getNodeValue())) {
            found.add(page + ": " + attribute);
          }
        }
      }
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void pagesHaveNoInlineStylesAndScripts() {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      for (Element element : PageFiles.elements(PageFiles.parse(page))) {
        boolean tag =
            Set.of("script", "style", "commandLink", "ajax", "commandScript")
                .contains(element.getLocalName());
        boolean rawForm =
            element.getLocalName().equals("form")
                && "jakarta.faces.html".equals(element.getNamespaceURI());
        if (tag || rawForm && !page.endsWith("tags/form.xhtml")) {
          found.add(page + ": " + element.getNodeName());
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          String name = element.getAttributes().item(i).getNodeName();
          if (name.equals("style") || name.matches("on[a-z]+") || name.equals("escape")) {
            found.add(page + ": " + element.getNodeName() + " " + name);
          }
        }
      }
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  /** Who can't see the page would hear all of it at each refresh, and would lose their place. */
  @Test
  void partsThatRefreshThemselvesSpeakByOneLineAndTakeNoFocus() {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      List<Element> elements = PageFiles.elements(PageFiles.parse(page));
      for (Element part : elements) {
        if (part.hasAttribute("data-live")) {
          String line = part.getAttribute("id") + "Line";
          boolean told =
              elements.stream()
                  .anyMatch(
                      e ->
                          e.getAttribute("id").equals(line)
                              && e.getAttribute("role").equals("status"));
          boolean speaks = part.hasAttribute("aria-live") || part.hasAttribute("role");
          if (speaks || !told || hasFocusable(part)) {
            found.add(page + ": " + part.getAttribute("id"));
          }
        }
      }
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  private static boolean hasFocusable(Element part) {
    return Set.of("a", "link", "button", "commandButton", "input", "form", "confirm").stream()
        .anyMatch(name -> part.getElementsByTagNameNS("*", name).getLength() > 0);
  }

  @Test
  void pagesAreSmall() {
    List<Path> large =
        pages().stream().filter(p -> PageFiles.read(p).lines().count() > LARGEST_PAGE).toList();
    assertTrue(large.isEmpty(), large::toString);
  }

  private static List<Path> pages() {
    return PageFiles.find(PageFiles.PAGES, ".xhtml");
  }

  private static boolean hasWords(String text) {
    return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
  }
}
