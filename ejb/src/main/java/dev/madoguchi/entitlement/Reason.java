package dev.madoguchi.entitlement;

import java.util.List;

/**
 * One part of the explanation.
 *
 * @param kind what it says
 * @param arguments values for its sentence, in order; dates as ISO text
 */
public record Reason(ReasonKind kind, List<String> arguments) {

  /** Copies the arguments. */
  public Reason {
    arguments = List.copyOf(arguments);
  }

  static Reason of(ReasonKind kind, Object... arguments) {
    return new Reason(kind, List.of(arguments).stream().map(String::valueOf).toList());
  }
}
