package org.siyu.core.sop;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.team.MemberRole;

/// Templates to try things out on.
final class SopSample {
  private SopSample() {}

  static SopStep step(String key, int day, String... after) {
    return new SopStep(
        key,
        SopStage.EXECUTION,
        "Step " + key,
        new SopStep.Timing(day, Optional.of(LocalTime.of(10, 0)), 60, WorkingDayRule.NONE),
        new SopStep.Work(
            MemberRole.OPERATOR,
            Optional.of(Duration.ofHours(2)),
            List.of("look", "tell"),
            "poster",
            "picture"),
        new SopStep.Message("group", true, "{昵称}，早上好！\n\n  今天见。"),
        List.of(after));
  }

  static SopTemplate of(SopStep... steps) {
    return SopTextReader.read("sample", HEAD).orThrow().withSteps(List.of(steps));
  }

  static final String HEAD =
      """
      siyu-sop 1
      # a remark
      code: sample
      language: zh
      name: 样例
      goal: activate
      use: both
      summary:
        第一行

        第二行: 有冒号

      [target]
      measure: gmv
      value: 50000.50
      note: 去年同期加一成

      [budget]
      kind: gifts
      name: 礼品
      amount: 1200
      basis: 100 份，每份 12 元

      [risk]
      kind: legal
      level: high
      role: compliance
      name: 奖品超过上限
      measure: 发放前核对

      [question]
      text: 哪一步最慢？
      """;
}
