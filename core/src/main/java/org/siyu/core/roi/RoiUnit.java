package org.siyu.core.roi;

import org.siyu.core.shared.Code;

/// What a number of a calculator counts.
public enum RoiUnit implements Code {
  /// The workspace's currency, in its unit (yuan, not cents).
  MONEY,
  COUNT,
  /// A fraction: 0.2 is 20 %.
  SHARE,
  MONTHS
}
