package org.siyu.core.words;

import org.siyu.core.shared.Code;

/// What is wrong with a word; also the reason that a finding is given with.
public enum WordCategory implements Code {
  /// Absolute words 绝对化: the best, the first, the only one.
  ABSOLUTE,
  /// Authority 权威: state organs, officials, experts, awards that nobody gave.
  AUTHORITY,
  /// Medical effects 医疗功效: cures and treats.
  MEDICAL,
  /// Health functions 保健功能 claimed for food that is not registered for them.
  HEALTH,
  /// Promised returns 收益承诺.
  INCOME,
  /// Guarantees 保证 of an outcome.
  GUARANTEE,
  /// False urgency 虚假紧迫.
  URGENCY,
  /// Price comparisons 价格比较 and made-up former prices.
  PRICE,
  /// Induced sharing 诱导分享 against the platform's rules.
  SHARING,
  /// Superstition 封建迷信.
  SUPERSTITION,
  /// Discrimination 歧视.
  DISCRIMINATION,
  /// Minors 未成年人.
  MINORS,
  /// Leading users off the platform 导流外站.
  OFFSITE
}
