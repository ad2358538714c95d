package org.siyu.core.tiers;

import java.util.Optional;

/// The eight segments by high or low against the mean score of the customers with orders.
///
/// High means strictly above the mean: score × customers > sum of scores, in whole numbers. Table
/// as in the MBA智库 encyclopedia's article on RFM and in most Chinese texts:
///
/// | R | F | M | segment | also called |
/// | --- | --- | --- | --- | --- |
/// | high | high | high | 重要价值 | 高价值 |
/// | high | low | high | 重要发展 | 重要深耕 |
/// | low | high | high | 重要保持 | 重要唤回, 重要召回 |
/// | low | low | high | 重要挽留 | 重要挽回 |
/// | high | high | low | 一般价值 | 潜力 |
/// | high | low | low | 一般发展 | 新客户 |
/// | low | high | low | 一般保持 | 一般维持 |
/// | low | low | low | 一般挽留 | 流失 |
///
/// The names on the right are those of the second set in wide use (retail analytics courses and
/// member systems). Some texts exchange 保持 with 发展 or 挽留; such tables are not followed.
public enum MeanSegment {
  NO_ORDERS("no-orders"),
  IMPORTANT_VALUE("important-value"),
  IMPORTANT_DEVELOP("important-develop"),
  IMPORTANT_KEEP("important-keep"),
  IMPORTANT_WIN_BACK("important-win-back"),
  GENERAL_VALUE("general-value"),
  GENERAL_DEVELOP("general-develop"),
  GENERAL_KEEP("general-keep"),
  GENERAL_WIN_BACK("general-win-back");

  private final String code;

  MeanSegment(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static MeanSegment of(
      boolean recencyIsHigh, boolean frequencyIsHigh, boolean monetaryIsHigh) {
    if (monetaryIsHigh) {
      return recencyIsHigh
          ? frequencyIsHigh ? IMPORTANT_VALUE : IMPORTANT_DEVELOP
          : frequencyIsHigh ? IMPORTANT_KEEP : IMPORTANT_WIN_BACK;
    }
    return recencyIsHigh
        ? frequencyIsHigh ? GENERAL_VALUE : GENERAL_DEVELOP
        : frequencyIsHigh ? GENERAL_KEEP : GENERAL_WIN_BACK;
  }

  public static Optional<MeanSegment> parse(String code) {
    for (MeanSegment segment : values()) {
      if (segment.code.equals(code)) {
        return Optional.of(segment);
      }
    }
    return Optional.empty();
  }

  /// Recognises a Chinese name of either set, with or without 客户, 用户 or 会员 after it.
  public static Optional<MeanSegment> named(String chineseName) {
    String name = chineseName.strip().replaceFirst("(客户|用户|会员)$", "");
    return Optional.ofNullable(
        switch (name) {
          case "重要价值", "高价值", "重要高价值" -> IMPORTANT_VALUE;
          case "重要发展", "重要深耕", "持续深耕" -> IMPORTANT_DEVELOP;
          case "重要保持", "重要唤回", "重要召回", "重点唤回" -> IMPORTANT_KEEP;
          case "重要挽留", "重要挽回", "重点挽留" -> IMPORTANT_WIN_BACK;
          case "一般价值", "潜力" -> GENERAL_VALUE;
          case "一般发展", "新" -> GENERAL_DEVELOP;
          case "一般保持", "一般维持" -> GENERAL_KEEP;
          case "一般挽留", "流失" -> GENERAL_WIN_BACK;
          default -> null;
        });
  }
}
