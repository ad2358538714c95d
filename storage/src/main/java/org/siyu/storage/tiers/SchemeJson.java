package org.siyu.storage.tiers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Hysteresis;
import org.siyu.core.tiers.RefundRule;
import org.siyu.core.tiers.RfmScoring;
import org.siyu.core.tiers.RfmSettings;
import org.siyu.core.tiers.SchemeValidation;
import org.siyu.core.tiers.ScoreRange;
import org.siyu.core.tiers.SegmentMap;
import org.siyu.core.tiers.SegmentRule;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.Window;

/// A scheme's definition as JSON text. Fields that are not known are passed over; a higher `format`
/// is refused, since its rules could mean something else.
final class SchemeJson {
  private static final int FORMAT = 1;

  private SchemeJson() {}

  static String write(TierScheme scheme) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", FORMAT);
    ArrayNode tiers = json.putArray("tiers");
    for (Tier tier : scheme.tiers()) {
      ObjectNode one = tiers.addObject().put("code", tier.code()).put("rank", tier.rank());
      tier.name().ifPresent(name -> one.put("name", name));
    }
    ArrayNode rules = json.putArray("rules");
    for (TierRule rule : scheme.rules()) {
      rules.addObject().put("tier", rule.tier()).set("when", ConditionJson.write(rule.condition()));
    }
    json.put("fallback", scheme.fallbackTier());
    json.set("rfm", writeRfm(scheme.rfm()));
    if (scheme.hysteresis().isOn()) {
      json.put("hysteresis", scheme.hysteresis().margin());
    }
    ArrayNode segments = json.putArray("segments");
    for (SegmentRule rule : scheme.segments().rules()) {
      ObjectNode one = segments.addObject().put("segment", rule.segment());
      writeRange(one.putArray("recency"), rule.recency());
      writeRange(one.putArray("frequency"), rule.frequency());
      writeRange(one.putArray("monetary"), rule.monetary());
    }
    return json.toString();
  }

  private static ObjectNode writeRfm(RfmSettings settings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("window", settings.window().text()).put("refunds", settings.refunds().key());
    switch (settings.scoring()) {
      case RfmScoring.Quintiles() -> json.put("scoring", "quintiles");
      case RfmScoring.FixedCuts(
              List<Double> recency,
              List<Double> frequency,
              List<Double> monetary) -> {
        json.put("scoring", "fixed");
        recency.forEach(json.putArray("recency")::add);
        frequency.forEach(json.putArray("frequency")::add);
        monetary.forEach(json.putArray("monetary")::add);
      }
    }
    return json;
  }

  private static void writeRange(ArrayNode json, ScoreRange range) {
    json.add(range.lowest()).add(range.highest());
  }

  /// @throws ProblemException when the definition is damaged, too new or not valid
  static TierScheme read(int version, String name, String definition) {
    TierScheme scheme;
    try {
      JsonNode json = JsonText.parse(definition);
      if (JsonText.small(json, "format") > FORMAT) {
        throw new ProblemException(Problem.of(TierProblem.SCHEME_TOO_NEW, version));
      }
      scheme = read(version, name, json);
    } catch (IllegalArgumentException | ArithmeticException damaged) {
      throw new ProblemException(Problem.of(TierProblem.SCHEME_DAMAGED, version), damaged);
    }
    List<Problem> problems = SchemeValidation.problems(scheme);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
    return scheme;
  }

  private static TierScheme read(int version, String name, JsonNode json) {
    return new TierScheme(
        version,
        name,
        JsonText.list(json, "tiers").stream().map(SchemeJson::tier).toList(),
        JsonText.list(json, "rules").stream().map(SchemeJson::rule).toList(),
        JsonText.text(json, "fallback"),
        readRfm(JsonText.field(json, "rfm")),
        new SegmentMap(JsonText.list(json, "segments").stream().map(SchemeJson::segment).toList()),
        json.has("hysteresis")
            ? new Hysteresis(JsonText.number(json, "hysteresis"))
            : Hysteresis.OFF);
  }

  private static Tier tier(JsonNode json) {
    Optional<String> name =
        json.has("name") ? Optional.of(JsonText.text(json, "name")) : Optional.empty();
    return new Tier(JsonText.text(json, "code"), name, JsonText.small(json, "rank"));
  }

  private static TierRule rule(JsonNode json) {
    return new TierRule(
        JsonText.text(json, "tier"), ConditionJson.read(JsonText.field(json, "when")));
  }

  private static SegmentRule segment(JsonNode json) {
    return new SegmentRule(
        JsonText.text(json, "segment"),
        range(json, "recency"),
        range(json, "frequency"),
        range(json, "monetary"));
  }

  private static ScoreRange range(JsonNode json, String name) {
    List<JsonNode> ends = JsonText.list(json, name);
    if (ends.size() != 2) {
      throw new IllegalArgumentException("not a range: " + name);
    }
    return new ScoreRange(ends.get(0).asInt(), ends.get(1).asInt());
  }

  private static RfmSettings readRfm(JsonNode json) {
    Window window = JsonText.window(json, "window");
    RefundRule refunds =
        RefundRule.parse(JsonText.text(json, "refunds"))
            .orElseThrow(() -> new IllegalArgumentException("not a refund rule"));
    RfmScoring scoring =
        switch (JsonText.text(json, "scoring")) {
          case "quintiles" -> new RfmScoring.Quintiles();
          case "fixed" ->
              new RfmScoring.FixedCuts(
                  JsonText.numbers(json, "recency"),
                  JsonText.numbers(json, "frequency"),
                  JsonText.numbers(json, "monetary"));
          default -> throw new IllegalArgumentException("not a scoring");
        };
    return new RfmSettings(window, refunds, scoring);
  }
}
