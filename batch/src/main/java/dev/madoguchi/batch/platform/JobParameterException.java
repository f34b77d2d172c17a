package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/** A parameter that the job does not know or can't work with (OPS-01). */
public class JobParameterException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the parameter.
   *
   * @param parameter its name, also the field of the page
   * @param value what was given
   */
  public JobParameterException(String parameter, String value) {
    super(parameter, List.of(parameter, value));
  }
}
