package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The limits that a new workspace begins with. Those that exclude one another are off but for one.
public final class ShippedLimits {
  private static final String ONE_TO_ONE = "one-to-one";
  private static final String GROUP = "group";
  private static final String TEAM = "团队约定";
  private static final String WECOM = "企业微信客户联系·群发规则 (2025-11)";
  private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
  private static final LocalDate NEW_RULE = LocalDate.of(2025, 11, 1);

  private ShippedLimits() {}

  public static List<ContactLimit> all() {
    return List.of(
        limit("own-day", ONE_TO_ONE, times(1), LimitSpan.DAY, TEAM, ALWAYS, true),
        limit("own-month", ONE_TO_ONE, times(4), LimitSpan.MONTH, TEAM, ALWAYS, true),
        limit(
            "wecom-customer-month",
            ONE_TO_ONE,
            new ContactLimit.Most.OnceADay(),
            LimitSpan.MONTH,
            WECOM,
            NEW_RULE,
            true),
        limit("wecom-customer-week", ONE_TO_ONE, times(7), LimitSpan.WEEK, WECOM, NEW_RULE, false),
        limit("wecom-customer-day", ONE_TO_ONE, times(1), LimitSpan.DAY, WECOM, NEW_RULE, false),
        limit(
            "wecom-group-month",
            GROUP,
            new ContactLimit.Most.OnceADay(),
            LimitSpan.MONTH,
            WECOM,
            NEW_RULE,
            true),
        new ContactLimit(
            "wecom-customer-month-until-2025-10",
            Set.of(ONE_TO_ONE),
            times(4),
            LimitSpan.MONTH,
            "企业微信客户联系·群发规则 (2025-10 以前)",
            ALWAYS,
            Optional.of(NEW_RULE.minusDays(1)),
            true));
  }

  private static ContactLimit.Most times(int times) {
    return new ContactLimit.Most.Times(times);
  }

  private static ContactLimit limit(
      String id,
      String channel,
      ContactLimit.Most most,
      LimitSpan span,
      String source,
      LocalDate from,
      boolean isOn) {
    return new ContactLimit(id, Set.of(channel), most, span, source, from, Optional.empty(), isOn);
  }
}
