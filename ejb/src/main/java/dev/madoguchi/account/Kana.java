package dev.madoguchi.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Kana in any writing: hiragana, full-width or half-width katakana; it is stored as full-width
 * katakana. Characters that stand for several kana, as {@code ㍍}, would grow then and are none.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[ぁ-ゖゝゞァ-ヺー-ヾ･-ﾟ\\s　]*")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Kana {

  /** Key of the sentence. */
  String message() default "{dev.madoguchi.account.Kana.message}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};
}
