package dev.madoguchi.file;

import dev.madoguchi.platform.BusinessException;
import java.util.List;

/**
 * A form names a file that it can't use: the file was removed because no form used it in time, is
 * in use already, or was never the caller's; which of them is not told.
 */
public class AttachedFileGoneException extends BusinessException {

  private static final long serialVersionUID = 1L;

  AttachedFileGoneException() {
    super("fileIds", List.of());
  }
}
