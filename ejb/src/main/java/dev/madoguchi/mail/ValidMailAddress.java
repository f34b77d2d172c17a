package dev.madoguchi.mail;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a mail address in the sense of {@link MailAddress}, or nothing. Whether something has
 * to be there is a matter of {@code @NotBlank}.
 */
@Documented
@Constraint(validatedBy = ValidMailAddress.Validator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidMailAddress {

  /** Key of the sentence. */
  String message() default "{dev.madoguchi.mail.ValidMailAddress.message}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the text. */
  class Validator implements ConstraintValidator<ValidMailAddress, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || text.isBlank() || MailAddress.find(text).isPresent();
    }
  }
}
