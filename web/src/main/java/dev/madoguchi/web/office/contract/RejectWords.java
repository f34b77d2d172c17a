package dev.madoguchi.web.office.contract;

import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.platform.job.JobReject;
import dev.madoguchi.web.platform.ActiveUser;
import dev.madoguchi.web.platform.Formats;
import dev.madoguchi.web.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says in the reader's words why rows were not taken; the sentences' keys begin with {@value
 * #REASONS}.
 */
@RequestScoped
public class RejectWords {

  static final String REASONS = "contract.reject.";

  @Inject private ActiveUser user;

  /** The reject in words; columns are named as in the header of a file in the reader's language. */
  public RejectRow of(JobReject reject) {
    Formats formats = user.getFormats();
    return new RejectRow(
        reject.line(),
        column(reject.field(), formats.language()),
        reject.value(),
        Messages.text(formats, reject.reason(), reject.arguments().toArray()));
  }

  /** A text of the reader's language. */
  public String text(String key) {
    return Messages.text(user.getFormats(), key);
  }

  private static String column(String field, Locale language) {
    return Stream.of(ImportColumn.values())
        .filter(c -> c.name().equals(field))
        .findFirst()
        .map(c -> language.getLanguage().equals("en") ? c.english() : c.japanese())
        .orElse(field);
  }
}
