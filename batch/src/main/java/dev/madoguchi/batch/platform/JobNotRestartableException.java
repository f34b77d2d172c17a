package dev.madoguchi.batch.platform;

import dev.madoguchi.platform.BusinessException;

/** The execution is still at work, is done, was given up or was restarted already (OPS-01). */
public class JobNotRestartableException extends BusinessException {

  private static final long serialVersionUID = 1L;

  JobNotRestartableException(String job) {
    super(job);
  }
}
