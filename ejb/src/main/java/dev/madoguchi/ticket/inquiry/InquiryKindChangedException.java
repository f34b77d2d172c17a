package dev.madoguchi.ticket.inquiry;

import dev.madoguchi.platform.BusinessException;

/**
 * Somebody changed the kind of inquiry after the page was opened; nothing of theirs is overwritten
 * (TIC-01).
 */
public class InquiryKindChangedException extends BusinessException {

  private static final long serialVersionUID = 1L;
}
