package dev.madoguchi.ticket;

import dev.madoguchi.file.FileDownload;
import dev.madoguchi.file.FileStore;
import dev.madoguchi.platform.CurrentUser;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Files of tickets: who may read the message may read its files (TIC-04). */
@Stateless
public class TicketFiles {

  @Inject private TicketRepository tickets;
  @Inject private Viewers viewers;
  @Inject private FileStore files;
  @Inject private CurrentUser user;

  /**
   * The file for a download: agents get each, customers those of their tickets but none of an
   * internal note.
   *
   * @param attachmentId {@link AttachmentView#id()}
   * @throws NotFoundException if it does not exist or is not for the caller
   */
  @RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
  public FileDownload getFile(long attachmentId) {
    Optional<Attachment> found =
        user.is(Roles.AGENT)
            ? tickets.findAttachment(attachmentId)
            : tickets.findVisibleAttachment(attachmentId, viewers.customer());
    return files.download(
        found.orElseThrow(() -> new NotFoundException("attachment", attachmentId)).getFile());
  }
}
