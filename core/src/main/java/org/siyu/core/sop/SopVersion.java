package org.siyu.core.sop;

import java.time.LocalDateTime;
import java.util.Optional;

/// A template as it was at one version. Never changes.
///
/// @param origin where it comes from
/// @param made when and by whom; empty for what came with the program
/// @param note what whoever made it says of it; may be empty
public record SopVersion(
    SopReference reference, Origin origin, Optional<Made> made, String note, SopTemplate template) {

  public record Made(LocalDateTime at, String by) {}

  public enum Origin {
    /// Came with the program, untouched.
    SHIPPED,
    /// A later version of one that came with the program.
    CHANGED,
    /// The team's own.
    OWN
  }

  /// One that came with the program.
  public static SopVersion shipped(SopTemplate template) {
    return new SopVersion(
        new SopReference(SopId.shipped(template.code()), 1, template.language()),
        Origin.SHIPPED,
        Optional.empty(),
        "",
        template);
  }

  public SopId id() {
    return reference.template();
  }

  public int number() {
    return reference.version();
  }

  public boolean isShipped() {
    return origin == Origin.SHIPPED;
  }
}
