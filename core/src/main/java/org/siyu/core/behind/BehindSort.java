package org.siyu.core.behind;

import org.siyu.core.shared.Code;

/// In which order rows are shown: the order of all of them, not of a page.
public record BehindSort(By by, boolean isFalling) {
  public static final BehindSort LATEST_FIRST = new BehindSort(By.DAY, true);

  public enum By implements Code {
    DAY,
    /// What a row adds to the number; of orders the amount less what was given back.
    AMOUNT
  }
}
