package dev.madoguchi.account;

import dev.madoguchi.mail.ValidMailAddress;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mail address that becomes a login ID: 3 to 100 half-width characters (ACC-03). */
@Documented
@Constraint(validatedBy = {})
@ValidMailAddress
@Size(min = 3, max = PersonalMail.LONGEST)
@Pattern(regexp = "[!-~]*")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalMail {

  /** Most characters. */
  int LONGEST = 100;

  /** Key of the sentence. */
  String message() default "{dev.madoguchi.account.PersonalMail.message}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};
}
