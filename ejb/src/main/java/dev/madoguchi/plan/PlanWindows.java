package dev.madoguchi.plan;

import java.util.Comparator;
import java.util.List;

/**
 * The support windows of a plan (TIC-22). A kind of inquiry that has lines of its own is received
 * through these alone; every other kind through the lines for other kinds; a kind for which neither
 * exists is not covered by the plan.
 *
 * @param lines all lines: kinds by code, those for other kinds last, channels in their order
 */
public record PlanWindows(List<WindowView> lines) {

  /** A plan that receives nothing. */
  public static final PlanWindows NONE = new PlanWindows(List.of());

  /** Sorts the lines. */
  public PlanWindows {
    lines =
        lines.stream()
            .sorted(
                Comparator.comparing(WindowView::isOtherKinds)
                    .thenComparing(WindowView::kind)
                    .thenComparing(WindowView::channel))
            .toList();
  }

  /** Through which channels a kind of inquiry is received. */
  public List<WindowView> linesFor(String kind) {
    List<WindowView> own = lines.stream().filter(line -> line.kind().equals(kind)).toList();
    return own.isEmpty() ? lines.stream().filter(WindowView::isOtherKinds).toList() : own;
  }

  /** Whether anything is received through the portal. */
  public boolean hasPortal() {
    return lines.stream().anyMatch(line -> line.channel() == Channel.PORTAL);
  }

  /**
   * What the plan says to somebody who stands before the portal (CON-13).
   *
   * @param kind code of the kind of inquiry, or null as long as it is not known
   */
  public PortalCover coverOf(String kind) {
    List<WindowView> open = kind == null ? lines : linesFor(kind);
    return new PortalCover(
        hasPortal(),
        open.stream().anyMatch(line -> line.channel() == Channel.PORTAL),
        open.stream().filter(line -> line.channel() != Channel.PORTAL).toList());
  }
}
