package dev.madoguchi.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;

/**
 * All texts of a command are {@link PlainText}. What comes through a page is so already; this keeps
 * whatever else calls a door from storing what no page can show and no database takes.
 */
@Documented
@Constraint(validatedBy = {OnlyPlainText.OfCommand.class, OnlyPlainText.OfText.class})
@Target({ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyPlainText {

  /** Key of the sentence. */
  String message() default "{dev.madoguchi.platform.OnlyPlainText.message}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks each text of a command and names the wrong ones. */
  class OfCommand implements ConstraintValidator<OnlyPlainText, Record> {

    @Override
    public boolean isValid(Record command, ConstraintValidatorContext context) {
      boolean valid = true;
      context.disableDefaultConstraintViolation();
      for (RecordComponent component : command.getClass().getRecordComponents()) {
        if (value(command, component) instanceof String text && !PlainText.isPlain(text)) {
          valid = false;
          context
              .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
              .addPropertyNode(component.getName())
              .addConstraintViolation();
        }
      }
      return valid;
    }

    private static Object value(Record command, RecordComponent component) {
      try {
        return component.getAccessor().invoke(command);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  /** Checks one text. */
  class OfText implements ConstraintValidator<OnlyPlainText, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || PlainText.isPlain(text);
    }
  }
}
