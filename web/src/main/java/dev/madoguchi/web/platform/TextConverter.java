package dev.madoguchi.web.platform;

import dev.madoguchi.platform.PlainText;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * What is typed into a field of one line is one line, and what shows nothing is nothing, so that it
 * can't pass for an answer where one is required (decision 0012). Passwords and choices stay as
 * they are.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<Object> {

  @Override
  public Object getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (component instanceof HtmlInputText) {
      String line = PlainText.line(typed);
      return line == null || line.isEmpty() ? null : line;
    }
    return component instanceof HtmlInputTextarea && PlainText.isBlank(typed) ? null : typed;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Object value) {
    return value == null ? "" : value.toString();
  }
}
