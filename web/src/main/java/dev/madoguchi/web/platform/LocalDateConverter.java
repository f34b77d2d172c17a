package dev.madoguchi.web.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in fields and addresses: {@code 2026-07-07}, what the browser's own date field sends. */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent component, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip().replace('/', '-'));
    } catch (DateTimeParseException e) {
      Formats formats = CDI.current().select(ActiveUser.class).get().getFormats();
      String text = Messages.text(formats, "frame.date.invalid");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
    return value == null ? "" : value.toString();
  }
}
