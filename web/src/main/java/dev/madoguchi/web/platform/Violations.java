package dev.madoguchi.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/**
 * The sentences of constraints in the reader's language; those that a door made are in the
 * server's.
 */
@ApplicationScoped
class Violations {

  @Inject private ValidatorFactory factory;

  private record Context(ConstraintDescriptor<?> getConstraintDescriptor, Object getValidatedValue)
      implements MessageInterpolator.Context {

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("not a " + type);
    }
  }

  String text(ConstraintViolation<?> violation, Locale language) {
    Context context = new Context(violation.getConstraintDescriptor(), violation.getInvalidValue());
    return factory
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), context, language);
  }
}
