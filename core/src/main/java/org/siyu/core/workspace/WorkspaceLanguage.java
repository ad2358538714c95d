package org.siyu.core.workspace;

import java.util.Locale;
import org.siyu.core.shared.Code;

/// The language in which the workbench itself writes into a workspace: default names, samples.
public enum WorkspaceLanguage implements Code {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  WorkspaceLanguage(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
