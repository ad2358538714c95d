package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a customer is in a tier, short enough to be stored with each one and free of language.
///
/// Written as the rule's position and its evidence, joined by `|`:
///
/// ```
/// reason     = position [ "h" ] { "|" evidence }           "h": held by hysteresis
/// evidence   = [ "!" ] ( comparison | share | trait )      "!" marks what does not hold
/// comparison = metric operator threshold ":" measured      orders@365>=3:5
/// share      = "top " metric " " fraction " " window ">" cut ":" measured
/// trait      = "tag " id | "channel " name | "consent " key | "personalised"
/// ```
///
/// Numbers are in the metric's unit (amounts in cents), `-` is no data, `Infinity` is possible. In
/// a channel's name `%` and `|` are written as `%25` and `%7C`.
///
/// @param rule the position from 1 of the rule that fired; 0 when none did
/// @param evidence what made the rule hold; for position 0 what kept the last rule from holding
/// @param isHeld the rule held only with its thresholds loosened by [Hysteresis]; the evidence
///   shows the loosened ones
public record ReasonCode(int rule, List<Evidence> evidence, boolean isHeld) {
  /// The column takes 2000 characters; what does not fit is left out from the end.
  private static final int LONGEST = 2000;

  private static final String HELD = "h";

  public ReasonCode {
    evidence = List.copyOf(evidence);
  }

  public ReasonCode(int rule, List<Evidence> evidence) {
    this(rule, evidence, false);
  }

  public String text() {
    StringBuilder text = new StringBuilder(96).append(rule);
    if (isHeld) {
      text.append(HELD);
    }
    for (Evidence one : evidence) {
      String part = EvidenceText.format(one);
      if (text.length() + 1 + part.length() > LONGEST) {
        break;
      }
      text.append('|').append(part);
    }
    return text.toString();
  }

  /// Reads what [#text()] wrote; empty when it is something else.
  public static Optional<ReasonCode> parse(String text) {
    String[] parts = text.split("\\|", -1);
    List<Evidence> evidence = new ArrayList<>();
    for (int index = 1; index < parts.length; index++) {
      Optional<Evidence> one = EvidenceText.parse(parts[index]);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      evidence.add(one.get());
    }
    try {
      return Optional.of(new ReasonCode(rule(parts[0]), evidence, parts[0].endsWith(HELD)));
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  /// @throws NumberFormatException when there is none
  static int rule(String position) {
    return Integer.parseInt(
        position.endsWith(HELD) ? position.substring(0, position.length() - 1) : position);
  }
}
