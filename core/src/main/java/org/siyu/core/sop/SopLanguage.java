package org.siyu.core.sop;

import org.siyu.core.shared.Code;

/// The language a template is written in; its texts are never translated.
public enum SopLanguage implements Code {
  ZH,
  EN
}
