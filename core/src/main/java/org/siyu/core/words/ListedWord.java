package org.siyu.core.words;

/// An entry as the team has it.
///
/// @param isOn whether it is checked
/// @param version of the team's change; 0 when there is none
public record ListedWord(WordEntry entry, Origin origin, boolean isOn, int version) {
  /// Where an entry comes from.
  public enum Origin {
    SHIPPED,
    /// Shipped, with a field changed by the team.
    CHANGED,
    OWN
  }
}
