package dev.madoguchi.web.office.calendar;

import dev.madoguchi.calendar.HolidayDesk;
import dev.madoguchi.calendar.HolidayDifference;
import dev.madoguchi.calendar.HolidaysLoaded;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.FileIds;
import dev.madoguchi.web.platform.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Loads the government's list of national holidays over the rules that the portal knows, and shows
 * where they differ (NOT-04). URL {@code /office/calendar/holidays}.
 */
@Named
@RequestScoped
public class OfficeCalendarHolidaysBacking {

  private static final String PAGE = "/office/calendar/holidays";

  @Inject private HolidayDesk desk;

  private String fileIds;
  private List<HolidayDifference> differences;

  /** Loads the list. */
  public String load() {
    List<Long> ids = FileIds.of(fileIds);
    if (ids.size() != 1) {
      Feedback.error("fileIds", "office.calendar.holidays.fileIds.one");
      return null;
    }
    HolidaysLoaded done = desk.load(ids.get(0));
    Feedback.done(
        "office.calendar.holidays.loaded",
        String.valueOf(done.firstYear()),
        String.valueOf(done.lastYear()),
        done.days(),
        done.differences());
    return Redirect.to(PAGE);
  }

  /** Goes back to the rules. */
  public String forget() {
    desk.forget();
    Feedback.done("office.calendar.holidays.forgotten");
    return Redirect.to(PAGE);
  }

  public String getFileIds() {
    return fileIds;
  }

  public void setFileIds(String fileIds) {
    this.fileIds = fileIds;
  }

  /** Where the list differs; asked for when the form comes back, too. */
  public List<HolidayDifference> getDifferences() {
    if (differences == null) {
      differences = desk.find();
    }
    return differences;
  }
}
