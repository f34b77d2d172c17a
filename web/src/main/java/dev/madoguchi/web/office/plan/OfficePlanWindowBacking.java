package dev.madoguchi.web.office.plan;

import dev.madoguchi.plan.Channel;
import dev.madoguchi.plan.OpenDays;
import dev.madoguchi.plan.PlanDesk;
import dev.madoguchi.plan.PlanView;
import dev.madoguchi.plan.TargetUnit;
import dev.madoguchi.plan.WindowView;
import dev.madoguchi.web.platform.Feedback;
import dev.madoguchi.web.platform.Redirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/**
 * One support window of a plan (TIC-22). URL {@code /office/plan/window?plan=&line=}; without a
 * line a new one, 404 for a plan or a line that does not exist.
 */
@Named
@ViewScoped
public class OfficePlanWindowBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PlanDesk desk;

  private final WindowWords words = new WindowWords();
  private transient PlanView plan;
  private Integer targetCount;
  private String code;
  private String line;
  private Long id;
  private int version;

  /** Reads plan and line. */
  public void load() {
    if (code == null || code.isBlank()) {
      throw Feedback.notFound();
    }
    version = getPlan().version();
    if (!isNew()) {
      WindowView found =
          getPlan().windows().lines().stream()
              .filter(one -> String.valueOf(one.id()).equals(line))
              .findFirst()
              .orElseThrow(Feedback::notFound);
      id = found.id();
      words.fill(found);
      targetCount = found.target() == null ? null : found.target().count();
    }
  }

  /** After a refusal the reader sees what is stored now, and a second attempt counts. */
  public void compare() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      plan = null;
      version = getPlan().version();
    }
  }

  /** Stores the line. */
  public String save() {
    desk.saveWindow(words.command(code, id, version, targetCount));
    return back("office.plan.window.done");
  }

  /** Takes the line out of the plan. */
  public String remove() {
    desk.removeWindow(code, id, version);
    return back("office.plan.window.removed");
  }

  private String back(String message) {
    Feedback.done(message);
    return Redirect.to("/office/plan/edit", "code", code);
  }

  /** The plan; the view may have come back without it, then it is read once more. */
  public PlanView getPlan() {
    if (plan == null) {
      plan = desk.getPlan(code);
    }
    return plan;
  }

  /** What stands on the form. */
  public Map<String, String> getWords() {
    return words.texts();
  }

  public Channel[] getChannels() {
    return Channel.values();
  }

  public OpenDays[] getDays() {
    return OpenDays.values();
  }

  public TargetUnit[] getUnits() {
    return TargetUnit.values();
  }

  public Integer getTargetCount() {
    return targetCount;
  }

  public void setTargetCount(Integer targetCount) {
    this.targetCount = targetCount;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Whether the line is to be added. */
  public boolean isNew() {
    return line == null || line.isBlank();
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }
}
