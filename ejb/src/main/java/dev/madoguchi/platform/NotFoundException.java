package dev.madoguchi.platform;

/**
 * What was asked for does not exist, or is not for the caller: the two are never told apart
 * (requirements section 0). The web layer answers 404.
 */
public class NotFoundException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what was looked for, for the log only.
   *
   * @param what kind of record
   * @param key the key that was asked for
   */
  public NotFoundException(String what, Object key) {
    super(what, String.valueOf(key));
  }
}
