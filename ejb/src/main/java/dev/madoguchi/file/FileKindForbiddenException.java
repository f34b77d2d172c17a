package dev.madoguchi.file;

import dev.madoguchi.platform.BusinessException;

/** The operator does not accept files of this kind (TIC-04). */
public class FileKindForbiddenException extends BusinessException {

  private static final long serialVersionUID = 1L;

  FileKindForbiddenException(String name, String suffix) {
    super(name, suffix);
  }
}
