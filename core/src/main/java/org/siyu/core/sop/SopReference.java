package org.siyu.core.sop;

/// Names one version of a template, for instance the one a campaign runs on.
///
/// @param version from 1
public record SopReference(SopId template, int version, SopLanguage language) {
  public SopReference {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1");
    }
  }
}
