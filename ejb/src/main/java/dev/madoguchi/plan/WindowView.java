package dev.madoguchi.plan;

/**
 * What a line of a plan says (TIC-22).
 *
 * @param id the line; null while it is not stored
 * @param kind code of the kind of inquiry, or {@link SupportWindow#OTHER_KINDS}
 * @param channel how the inquiry comes
 * @param contact phone number or mail address; null for the portal
 * @param reception when inquiries are received
 * @param response when they are answered
 * @param target within what time a first response is meant to come, or null
 */
public record WindowView(
    Long id,
    String kind,
    Channel channel,
    String contact,
    WindowHours reception,
    WindowHours response,
    ResponseTarget target) {

  /** Whether the line is for every kind that has no line of its own. */
  public boolean isOtherKinds() {
    return SupportWindow.OTHER_KINDS.equals(kind);
  }
}
