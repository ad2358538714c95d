package org.siyu.core.sop;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Identifies a template through all its versions and languages.
public record SopId(UUID value) {
  /// That of a shipped template; the same in each workspace.
  ///
  /// @param code as in [SopTemplate#code()]
  public static SopId shipped(String code) {
    return new SopId(UUID.nameUUIDFromBytes(("siyu-sop:" + code).getBytes(StandardCharsets.UTF_8)));
  }

  /// Identifies a step of the template through all its versions and languages.
  ///
  /// @param key as in [SopStep#key()]
  public UUID step(String key) {
    return UUID.nameUUIDFromBytes(
        ("siyu-sop-step:" + value + ":" + key).getBytes(StandardCharsets.UTF_8));
  }
}
