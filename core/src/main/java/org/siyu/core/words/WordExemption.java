package org.siyu.core.words;

import org.siyu.core.shared.Code;

/// A way of speaking that is not forbidden although the word is in it. The patterns of each are
/// data of the [WordList].
///
/// Source of those on absolute words: 《广告绝对化用语执法指南》, State Administration for Market Regulation,
/// notice 6 of 2023, points 5 and 6.
public enum WordExemption implements Code {
  /// The claim is denied or warned of: 不是最好的, 谨防稳赚不赔.
  DENIAL,
  /// Compared with the speaker's own earlier goods: 我们家历年最大.
  SELF_COMPARISON,
  /// Order in time and space: 首款, 第一代, 第一家门店.
  ORDER_IN_TIME,
  /// A grade of a standard: 特级初榨, GB 一级.
  GRADING,
  /// A wish, an aim or an attitude: 争做第一, 追求极致.
  WISH,
  /// How and how long something is used: 最佳赏味期.
  USAGE,
  /// Awards and titles by the state's own rules, names of goods and marks.
  NAME,
  /// Private life and talk that sells nothing: 全世界最好的妈妈.
  EVERYDAY
}
