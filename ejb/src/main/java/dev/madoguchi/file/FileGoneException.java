package dev.madoguchi.file;

import dev.madoguchi.platform.BusinessException;

/**
 * The bytes of the file are not, or no longer, where they should be: the upload has expired or was
 * cancelled.
 */
public class FileGoneException extends BusinessException {

  private static final long serialVersionUID = 1L;

  FileGoneException(String name) {
    super(name);
  }
}
