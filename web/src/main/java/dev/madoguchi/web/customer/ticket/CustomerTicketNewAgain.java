package dev.madoguchi.web.customer.ticket;

import dev.madoguchi.ticket.AskedBefore;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.workspace.DraftService;
import dev.madoguchi.ticket.workspace.DraftView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * Fills the form for a new ticket with what was asked before (TIC-10), and with the answer that the
 * customer wrote when the old ticket took none any more.
 */
@RequestScoped
public class CustomerTicketNewAgain {

  @Inject private TicketService tickets;
  @Inject private DraftService drafts;
  @Inject private CustomerTicketNewChoices choices;

  void fill(CustomerTicketNewBacking form, String number) {
    AskedBefore asked = tickets.getAskedBefore(number);
    form.getAbout().repeat(choices, asked);
    form.getDetails().repeat(asked);
    form.setKind(asked.kind());
    form.setSubject(asked.subject());
    JsonObject unsent =
        drafts
            .find("ticket-reply-" + asked.number())
            .map(CustomerTicketNewAgain::read)
            .orElse(JsonObject.EMPTY_JSON_OBJECT);
    form.setText(unsent.getString("text", null));
    form.setFileIds(unsent.getString("fileIds", null));
  }

  /** Whoever keeps something broken gets nothing back. */
  private static JsonObject read(DraftView draft) {
    try (JsonReader reader = Json.createReader(new StringReader(draft.content()))) {
      return reader.readObject();
    } catch (JsonException e) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }
}
