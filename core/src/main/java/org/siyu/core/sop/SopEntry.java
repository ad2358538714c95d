package org.siyu.core.sop;

/// A template in the library.
///
/// @param newest its newest version
/// @param isRetired not offered any more
public record SopEntry(SopVersion newest, boolean isRetired) {
  public SopId id() {
    return newest.id();
  }

  public SopTemplate template() {
    return newest.template();
  }

  public String name() {
    return newest.template().name();
  }
}
