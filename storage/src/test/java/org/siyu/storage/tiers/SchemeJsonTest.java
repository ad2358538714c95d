package org.siyu.storage.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.DefaultTierScheme;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.RefundRule;
import org.siyu.core.tiers.RfmScoring;
import org.siyu.core.tiers.RfmSettings;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.Window;

class SchemeJsonTest {
  private static final TierScheme DEFAULT = DefaultTierScheme.named("默认").withVersion(3);

  @Test
  void theDefaultSchemeIsReadBack() {
    assertEquals(DEFAULT, SchemeJson.read(3, "默认", SchemeJson.write(DEFAULT)));
  }

  @Test
  void everyKindOfConditionAndSettingIsReadBack() {
    Condition everything =
        Condition.all(
            Condition.any(new Condition.HasTag(new UUID(1, 2)), new Condition.ChannelIs("直播")),
            new Condition.Not(new Condition.MarketingConsentIs(Consent.WITHDRAWN)),
            new Condition.AllowsPersonalisedMarketing(),
            Condition.compare(
                new Metric.AverageOrderValue(Window.lastDays(90)), Operator.MORE_THAN, 0.1),
            new Condition.TopShare(new Metric.InteractionDrop(7), 0.05, Window.allTime()));
    List<Tier> tiers = new ArrayList<>(DEFAULT.tiers());
    tiers.add(new Tier("vip", Optional.of("贵宾"), 1));
    TierScheme scheme =
        new TierScheme(
            9,
            "n",
            tiers,
            List.of(new TierRule("vip", everything)),
            Tier.SILENT,
            new RfmSettings(
                Window.lastDays(365),
                RefundRule.SUBTRACT_ORDER,
                new RfmScoring.FixedCuts(
                    List.of(1.0, 2.0, 3.0, 4.5),
                    List.of(1.0, 1.0, 2.0, 3.0),
                    List.of(1e9, 2e9, 3e9, 4e9))),
            DEFAULT.segments());
    assertEquals(scheme, SchemeJson.read(9, "n", SchemeJson.write(scheme)));
  }

  @Test
  void fieldsOfLaterProgramsDoNotMatter() {
    String json = SchemeJson.write(DEFAULT).replaceFirst("\\{", "{\"colour\": [1, {}], ");
    assertEquals(DEFAULT, SchemeJson.read(3, "默认", json));
  }

  @Test
  void aLaterFormatIsRefused() {
    assertProblem(
        TierProblem.SCHEME_TOO_NEW,
        SchemeJson.write(DEFAULT).replace("\"format\":1", "\"format\":2"));
  }

  @Test
  void unknownMetricsAndConditionsAreNamed() {
    assertProblem(
        TierProblem.METRIC_UNKNOWN,
        SchemeJson.write(DEFAULT).replace("days-since-joining", "shoe-size"));
    assertProblem(
        TierProblem.CONDITION_UNKNOWN,
        SchemeJson.write(DEFAULT).replaceFirst("\"any\"", "\"most\""));
  }

  @Test
  void damagedDefinitionsAreRefused() {
    String good = SchemeJson.write(DEFAULT);
    for (String damaged :
        List.of(
            "",
            "[]",
            "null",
            good.substring(0, good.length() / 2),
            good.replace("\"fallback\"", "\"fall\""),
            good.replace("\"quintiles\"", "\"deciles\""),
            good.replace("\">=\"", "\"=>\""),
            good.replace("[5,5]", "[5]"),
            good.replace("\"subtract-amount\"", "7"),
            good.replaceFirst("\"rank\":3", "\"rank\":30000000000"))) {
      assertProblem(TierProblem.SCHEME_DAMAGED, damaged);
    }
    assertProblem(TierProblem.WINDOW_OUT_OF_RANGE, good.replace("orders@365", "orders@0"));
  }

  private static void assertProblem(ErrorCode code, String definition) {
    ProblemException thrown =
        assertThrows(ProblemException.class, () -> SchemeJson.read(3, "默认", definition));
    assertEquals(code, thrown.problem().code(), definition);
  }
}
