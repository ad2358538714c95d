package org.siyu.core.content;

import org.siyu.core.shared.Code;

/// The two reviews by somebody else.
public enum Review implements Code {
  CROSS_REVIEW,
  LEGAL_REVIEW
}
