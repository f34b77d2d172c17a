package dev.madoguchi.plan;

import java.util.List;

/**
 * What a plan says of the portal for one kind of inquiry (CON-13).
 *
 * @param atAll whether the plan has the portal as a channel of anything
 * @param asked whether it has it for the kind that is asked about
 * @param others the other channels of that kind
 */
public record PortalCover(boolean atAll, boolean asked, List<WindowView> others) {

  /** Copies the channels. */
  public PortalCover {
    others = List.copyOf(others);
  }
}
