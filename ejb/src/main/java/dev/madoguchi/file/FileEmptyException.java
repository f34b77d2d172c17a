package dev.madoguchi.file;

import dev.madoguchi.platform.BusinessException;

/** The file has no content. */
public class FileEmptyException extends BusinessException {

  private static final long serialVersionUID = 1L;

  FileEmptyException(String name) {
    super(name);
  }
}
