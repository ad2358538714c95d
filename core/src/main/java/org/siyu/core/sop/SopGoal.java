package org.siyu.core.sop;

import org.siyu.core.shared.Code;

/// What a template is for.
public enum SopGoal implements Code {
  /// 拉新.
  ACQUIRE,
  /// 促活.
  ACTIVATE,
  /// 转化.
  CONVERT,
  /// 留存.
  RETAIN
}
