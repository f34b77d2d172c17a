package dev.madoguchi.ticket;

import java.util.List;

/**
 * What a person wrote in a form for a ticket.
 *
 * @param text the text
 * @param fileIds unclaimed uploads of the writer, in order
 * @param submitToken made once per form; null if the form has its own or none
 * @param drafts keys of the drafts that are done with it
 */
record Writing(String text, List<Long> fileIds, String submitToken, List<String> drafts) {

  Writing {
    fileIds = List.copyOf(fileIds);
    drafts = List.copyOf(drafts);
  }
}
