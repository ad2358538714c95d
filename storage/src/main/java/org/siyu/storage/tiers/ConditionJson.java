package org.siyu.storage.tiers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.Window;

/// Conditions as JSON: `{"all": […]}`, `{"any": […]}`, `{"not": …}`, `{"metric": "orders@365",
/// "operator": ">=", "threshold": 3}`, `{"metric": "spend@365", "topShare": 0.2, "buyersWithin":
/// "365"}`, `{"tag": id}`, `{"channel": name}`, `{"marketingConsent": key}`,
/// `{"personalisedMarketing": true}`.
final class ConditionJson {
  /// Deeper nesting is not written by any editor and would only exhaust the stack.
  private static final int DEEPEST = 50;

  private ConditionJson() {}

  static ObjectNode write(Condition condition) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (condition) {
      case Condition.And(List<Condition> parts) -> json.set("all", writeAll(parts));
      case Condition.Or(List<Condition> parts) -> json.set("any", writeAll(parts));
      case Condition.Not(Condition part) -> json.set("not", write(part));
      case Condition.Comparison(Metric metric, Operator operator, double threshold) ->
          json.put("metric", metric.text())
              .put("operator", operator.symbol())
              .put("threshold", threshold);
      case Condition.TopShare(Metric metric, double fraction, Window buyers) ->
          json.put("metric", metric.text())
              .put("topShare", fraction)
              .put("buyersWithin", buyers.text());
      case Condition.HasTag(UUID tag) -> json.put("tag", tag.toString());
      case Condition.ChannelIs(String channel) -> json.put("channel", channel);
      case Condition.MarketingConsentIs(Consent consent) ->
          json.put("marketingConsent", consent.key());
      case Condition.AllowsPersonalisedMarketing() -> json.put("personalisedMarketing", true);
    }
    return json;
  }

  private static ArrayNode writeAll(List<Condition> parts) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    parts.forEach(part -> json.add(write(part)));
    return json;
  }

  /// @throws ProblemException for a metric or a kind of condition that is not known
  /// @throws IllegalArgumentException for anything else that is wrong
  static Condition read(JsonNode json) {
    return read(json, 0);
  }

  private static Condition read(JsonNode json, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("nested too deeply");
    }
    if (json.has("all")) {
      return new Condition.And(readAll(json.get("all"), depth));
    }
    if (json.has("any")) {
      return new Condition.Or(readAll(json.get("any"), depth));
    }
    if (json.has("not")) {
      return new Condition.Not(read(json.get("not"), depth + 1));
    }
    if (json.has("topShare")) {
      return share(json);
    }
    if (json.has("metric")) {
      return new Condition.Comparison(
          metric(json),
          Operator.parse(JsonText.text(json, "operator")).orElseThrow(ConditionJson::wrong),
          JsonText.number(json, "threshold"));
    }
    return trait(json);
  }

  static Condition.TopShare share(JsonNode json) {
    return new Condition.TopShare(
        metric(json), JsonText.number(json, "topShare"), JsonText.window(json, "buyersWithin"));
  }

  private static Condition trait(JsonNode json) {
    if (json.has("tag")) {
      return new Condition.HasTag(UUID.fromString(JsonText.text(json, "tag")));
    }
    if (json.has("channel")) {
      return new Condition.ChannelIs(JsonText.text(json, "channel"));
    }
    if (json.has("marketingConsent")) {
      return new Condition.MarketingConsentIs(Consent.of(JsonText.text(json, "marketingConsent")));
    }
    if (json.path("personalisedMarketing").asBoolean()) {
      return new Condition.AllowsPersonalisedMarketing();
    }
    String kind = json.fieldNames().hasNext() ? json.fieldNames().next() : "";
    throw new ProblemException(Problem.of(TierProblem.CONDITION_UNKNOWN, kind));
  }

  private static List<Condition> readAll(JsonNode json, int depth) {
    if (!json.isArray()) {
      throw wrong();
    }
    List<Condition> parts = new ArrayList<>();
    json.forEach(part -> parts.add(read(part, depth + 1)));
    return parts;
  }

  private static Metric metric(JsonNode json) {
    String text = JsonText.text(json, "metric");
    return Metric.parse(text)
        .orElseThrow(() -> new ProblemException(Problem.of(TierProblem.METRIC_UNKNOWN, text)));
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException("a condition is damaged");
  }
}
