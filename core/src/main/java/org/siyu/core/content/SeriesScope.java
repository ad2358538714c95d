package org.siyu.core.content;

import org.siyu.core.shared.Code;

/// Which occurrences a change is meant for.
public enum SeriesScope implements Code {
  THIS_ONE,
  THIS_AND_FOLLOWING,
  ALL
}
