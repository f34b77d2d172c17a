package dev.madoguchi.web.office.plan;

import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.SaveWindow;
import dev.madoguchi.plan.SupportWindow;
import dev.madoguchi.plan.TargetUnit;
import dev.madoguchi.plan.WindowView;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What stands on the form for a support window. */
class WindowWords implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> texts = new HashMap<>();

  /** A new line, as most are. */
  WindowWords() {
    texts.put("kind", SupportWindow.OTHER_KINDS);
    texts.put("channel", Channel.PORTAL.name());
    texts.put("receptionDays", OpenDays.BUSINESS_DAYS.name());
    texts.put("receptionHours", "09:00-17:30");
    texts.put("responseDays", OpenDays.BUSINESS_DAYS.name());
    texts.put("responseHours", "09:00-17:30");
    texts.put("targetUnit", TargetUnit.HOURS.name());
  }

  void fill(WindowView line) {
    texts.put("kind", line.kind());
    texts.put("channel", line.channel().name());
    texts.put("contact", line.contact());
    texts.put("receptionDays", line.reception().days().name());
    texts.put("receptionHours", line.reception().hours().toString());
    texts.put("responseDays", line.response().days().name());
    texts.put("responseHours", line.response().hours().toString());
    if (line.target() != null) {
      texts.put("targetUnit", line.target().unit().name());
    }
  }

  SaveWindow command(String plan, Long id, int version, Integer targetCount) {
    return new SaveWindow(
        plan,
        id,
        version,
        texts.get("kind"),
        Channel.valueOf(texts.get("channel")),
        texts.get("contact"),
        OpenDays.valueOf(texts.get("receptionDays")),
        texts.get("receptionHours"),
        OpenDays.valueOf(texts.get("responseDays")),
        texts.get("responseHours"),
        targetCount,
        TargetUnit.valueOf(texts.get("targetUnit")));
  }

  Map<String, String> texts() {
    return texts;
  }
}
