package dev.madoguchi.ticket;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Finds the part that is no mail address and appends it to the message. */
public class CcAddressesValidator implements ConstraintValidator<CcAddresses, String> {

  @Override
  public boolean isValid(String typed, ConstraintValidatorContext context) {
    Optional<String> bad = CcList.findBadPart(typed);
    if (bad.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(
            context.getDefaultConstraintMessageTemplate() + " " + literally(bad.get()))
        .addConstraintViolation();
    return false;
  }

  /** What a person typed must not be taken for a placeholder. */
  private static String literally(String typed) {
    return typed.replaceAll("([\\\\{}$])", "\\\\$1");
  }
}
