package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.ticket.TicketState;
import dev.madoguchi.web.platform.FileIds;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What somebody writes on a ticket: a text with its files and, if it is an answer, the state that
 * it sets.
 */
public class TicketWriting implements Serializable {

  private static final long serialVersionUID = 1L;

  private String submitToken = UUID.randomUUID().toString();
  private String text;
  private String fileIds;
  private TicketState nextState;

  /**
   * An empty text.
   *
   * @param nextState state that is chosen at first; null if it sets none
   */
  public TicketWriting(TicketState nextState) {
    this.nextState = nextState;
  }

  /** The uploaded files, in order. */
  public List<Long> files() {
    return FileIds.of(fileIds);
  }

  /** Made for this form, so that a double click writes one message (TIC-06). */
  public String getSubmitToken() {
    return submitToken;
  }

  public void setSubmitToken(String submitToken) {
    this.submitToken = submitToken;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getFileIds() {
    return fileIds;
  }

  public void setFileIds(String fileIds) {
    this.fileIds = fileIds;
  }

  public TicketState getNextState() {
    return nextState;
  }

  public void setNextState(TicketState nextState) {
    this.nextState = nextState;
  }
}
