package org.siyu.core.sop;

import org.siyu.core.shared.Code;

/// The five stages of a campaign, in their order.
public enum SopStage implements Code {
  /// Goal breakdown 目标拆解.
  BREAKDOWN,
  /// Resources 资源筹备.
  RESOURCES,
  /// Warm-up 预热.
  WARM_UP,
  /// Execution 执行.
  EXECUTION,
  /// Review 复盘.
  REVIEW
}
