package dev.madoguchi.file;

import dev.madoguchi.platform.BusinessException;

/** The file is larger than the operator allows (TIC-04). */
public class FileTooLargeException extends BusinessException {

  private static final long serialVersionUID = 1L;

  FileTooLargeException(String name, int maximumMb) {
    super(name, maximumMb);
  }
}
