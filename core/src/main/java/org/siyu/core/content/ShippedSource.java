package org.siyu.core.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// Where a rule that comes with the program is written. A source is text that a team may change; as
/// long as it is one of these, it can be told in any language.
public enum ShippedSource implements Code {
  TEAM("团队约定 / the team's own", "团队约定"),
  WECOM_RULES("企业微信客户联系·群发规则 (2025-11)"),
  WECOM_RULES_BEFORE("企业微信客户联系·群发规则 (2025-10 以前)"),
  MOMENTS_A_DAY("常用经验：朋友圈每天 3–5 条"),
  MOMENTS_MIX("常用经验：促销不超过一半，与干货、互动搭配"),
  MOMENTS_INTERACTION("常用经验：每周至少 3 条互动"),
  GROUP_MORNING("群日常节奏：早报"),
  GROUP_DAY("群日常节奏：早报、活动通知、晚间关怀"),
  GROUP_PROMOTION("常用经验：群内每天至多 1 条促销"),
  ACCOUNT_WEEK("常用经验：订阅号每周 1–7 次"),
  LIVE_WEEK("常用经验：每周至少一场直播");

  private final List<String> texts;

  ShippedSource(String... texts) {
    this.texts = List.of(texts);
  }

  /// @param text as it is kept
  /// @return empty for one of the team's own words
  public static Optional<ShippedSource> of(String text) {
    return Arrays.stream(values()).filter(source -> source.texts.contains(text)).findFirst();
  }
}
