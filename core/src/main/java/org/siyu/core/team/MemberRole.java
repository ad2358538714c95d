package org.siyu.core.team;

import org.siyu.core.shared.Code;

/// What a member does; one person often has several roles.
public enum MemberRole implements Code {
  /// Ops manager 私域运营经理.
  OPS_MANAGER,
  /// Growth specialist 增长/引流专员.
  GROWTH,
  /// Community or user operator 社群/用户运营.
  OPERATOR,
  /// Content planner 内容策划.
  CONTENT,
  /// Data analyst 数据分析.
  ANALYST,
  /// Compliance 合规.
  COMPLIANCE,
  /// Customer service 客服.
  SERVICE
}
