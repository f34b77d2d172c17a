package dev.madoguchi.mail;

/**
 * What one run of the sender did.
 *
 * @param sent mails that the mail server accepted
 * @param kept mails kept for the sample mailbox
 * @param retried mails that will be tried again
 * @param failed mails given up
 */
public record DeliveryResult(int sent, int kept, int retried, int failed) {

  static final DeliveryResult NOTHING = new DeliveryResult(0, 0, 0, 0);

  DeliveryResult plusKept(int mails) {
    return new DeliveryResult(sent, kept + mails, retried, failed);
  }

  /** Counts one mail by what it became. */
  DeliveryResult plus(MailState state) {
    return switch (state) {
      case SENT -> new DeliveryResult(sent + 1, kept, retried, failed);
      case KEPT -> new DeliveryResult(sent, kept + 1, retried, failed);
      case QUEUED -> new DeliveryResult(sent, kept, retried + 1, failed);
      case FAILED -> new DeliveryResult(sent, kept, retried, failed + 1);
      case SENDING -> this;
    };
  }
}
