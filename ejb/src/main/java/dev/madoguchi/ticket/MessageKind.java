package dev.madoguchi.ticket;

/** Who wrote an entry of a ticket, and for whom. */
public enum MessageKind {
  /** The customer's side. */
  CUSTOMER,
  /** The desk's answer. */
  AGENT,
  /** 社内メモ: never shown to customers. */
  NOTE,
  /** What the portal itself did, as one quiet line without text. */
  SYSTEM
}
