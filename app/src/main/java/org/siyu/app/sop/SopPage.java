package org.siyu.app.sop;

import java.util.Locale;

/// The pages of a template.
public enum SopPage {
  OVERVIEW,
  STEPS,
  TIMELINE,
  FIGURES,
  RISKS,
  VERSIONS;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
