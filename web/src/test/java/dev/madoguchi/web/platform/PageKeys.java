package dev.madoguchi.web.platform;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * The message keys that pages need: those they name, and those that our tags make of the page's key
 * and an id.
 */
final class PageKeys {

  private static final String TAGS = "madoguchi";
  private static final Set<String> LABELLED =
      Set.of("input", "secret", "textarea", "select", "radio", "check", "field", "upload", "fact");
  private static final Pattern NAMED = Pattern.compile("msg\\['([^']+)'\\]");
  private static final Pattern ARGUMENT = Pattern.compile("m:text2?\\('([^']+)'");

  private final Set<String> required = new TreeSet<>();
  private final Set<String> mentioned = new HashSet<>();

  PageKeys() {
    for (Path file : PageFiles.find(PageFiles.PAGES, ".xhtml")) {
      String text = PageFiles.read(file);
      mentioned.addAll(MessageBundleTest.literals(text));
      addMatches(NAMED, text);
      addMatches(ARGUMENT, text);
      if (!file.toString().contains("tags")) {
        addByRule(file);
      }
    }
  }

  /** Keys that must exist. */
  Set<String> required() {
    return required;
  }

  /** Everything between quotes that may be a key, or the beginning of one. */
  Set<String> mentioned() {
    return mentioned;
  }

  private void addMatches(Pattern pattern, String text) {
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      required.add(matcher.group(1));
    }
  }

  private void addByRule(Path file) {
    List<Element> elements = PageFiles.elements(PageFiles.parse(file));
    for (String page : pageKeysOf(file, elements)) {
      boolean ownTitle = elements.stream().anyMatch(e -> e.getAttribute("name").equals("title"));
      if (!ownTitle && !file.toString().contains("includes")) {
        required.add(page + ".title");
      }
      elements.stream().filter(e -> TAGS.equals(e.getNamespaceURI())).forEach(e -> addOf(page, e));
    }
  }

  private void addOf(String page, Element element) {
    String tag = element.getLocalName();
    String id = element.getAttribute("id");
    if (id.contains("#{")) {
      return;
    }
    if (LABELLED.contains(tag) && !element.hasAttribute("label")) {
      required.add(page + "." + id);
    } else if (tag.equals("confirm")) {
      required.add(page + "." + id);
      if (!element.hasAttribute("question")) {
        required.add(page + "." + id + ".question");
      }
    } else if (tag.equals("sortlink") && !element.hasAttribute("label")) {
      required.add(page + "." + element.getAttribute("field"));
    } else if (tag.equals("empty") && !element.hasAttribute("text")) {
      required.add(page + ".empty");
    } else if (tag.equals("steps")) {
      String names = element.hasAttribute("page") ? element.getAttribute("page") : page;
      IntStream.rangeClosed(1, Integer.parseInt(element.getAttribute("count")))
          .forEach(step -> required.add(names + ".step." + step));
    }
  }

  /** The key of a page; for a part, the keys of the pages that include it. */
  private static Set<String> pageKeysOf(Path file, List<Element> elements) {
    Set<String> keys = new TreeSet<>();
    for (Element element : elements) {
      if (element.getLocalName().equals("param")
          && element.getAttribute("name").equals("page")
          && !element.getAttribute("value").contains("#{")
          && element.getNamespaceURI().equals("jakarta.faces.facelets")) {
        keys.add(element.getAttribute("value"));
      }
    }
    if (keys.isEmpty() && file.toString().contains("includes")) {
      for (Path other : PageFiles.find(PageFiles.PAGES, ".xhtml")) {
        if (PageFiles.read(other).contains("includes/" + file.getFileName())
            && !other.equals(file)) {
          keys.addAll(pageKeysOf(other, PageFiles.elements(PageFiles.parse(other))));
        }
      }
    }
    return keys;
  }
}
