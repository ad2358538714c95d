package org.siyu.app.editor;

import org.siyu.core.shared.Code;

/// The parts of the editor.
public enum ItemPage implements Code {
  TEXT,
  GENERAL,
  FILES,
  WAY,
  SERIES
}
