package org.siyu.core.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// What a text can say of the customer who gets it, written in braces: `{昵称}` or `{nickname}`.
public enum Variable implements Code {
  NICKNAME("昵称", "用户昵称", "名字"),
  REAL_NAME("姓名", "真实姓名"),
  TIER("会员等级", "分层", "等级"),
  MEMBERSHIP_NO("会员号", "会员编号"),
  OWNER("归属成员", "专属顾问", "顾问"),
  REGION("地区", "城市"),
  JOIN_DATE("加入日期", "入会日期"),
  LAST_ORDER("最近下单日", "上次下单日"),
  ORDER_COUNT("订单数", "下单次数");

  private final String name;
  private final List<String> others;

  Variable(String name, String... others) {
    this.name = name;
    this.others = List.of(others);
  }

  /// As it is written in Chinese, without braces.
  public String chinese() {
    return name;
  }

  /// With braces, ready to be put into a text.
  public String written(boolean isChinese) {
    return "{" + (isChinese ? name : code()) + "}";
  }

  /// @param written what stands between the braces; letter case and outer space do not matter
  public static Optional<Variable> named(String written) {
    String wanted = written.strip();
    return Arrays.stream(values())
        .filter(
            variable ->
                variable.name.equals(wanted)
                    || variable.others.contains(wanted)
                    || variable.code().equalsIgnoreCase(wanted)
                    || variable.code().replace("-", "").equalsIgnoreCase(wanted))
        .findFirst();
  }
}
