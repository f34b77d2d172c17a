package dev.madoguchi.ticket;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mail addresses separated by commas, at most twenty; null and blank are allowed. The message names
 * the part that is no address (TIC-03).
 */
@Documented
@Constraint(validatedBy = CcAddressesValidator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CcAddresses {

  /** Key of the sentence before the bad part. */
  String message() default "{dev.madoguchi.ticket.CcAddresses.message}";

  /** Groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};
}
