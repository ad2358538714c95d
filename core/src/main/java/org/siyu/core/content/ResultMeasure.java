package org.siyu.core.content;

import org.siyu.core.shared.Code;

/// What is counted of a published item. All are numbers of people or events, save the amount.
public enum ResultMeasure implements Code {
  /// To how many it came 触达.
  REACH,
  /// 打开.
  OPENS,
  /// 点击.
  CLICKS,
  /// Likes, comments, answers 互动.
  INTERACTIONS,
  /// 入群/加好友.
  JOINS,
  /// 退群/删除.
  LEAVES,
  /// 订单.
  ORDERS,
  /// In cents of the workspace's currency 成交额.
  AMOUNT_CENTS
}
