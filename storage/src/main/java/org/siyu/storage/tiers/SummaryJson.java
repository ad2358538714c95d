package org.siyu.storage.tiers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Benchmarks;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.RefundRule;
import org.siyu.core.tiers.RfmMatrix;
import org.siyu.core.tiers.RfmScales;
import org.siyu.core.tiers.RuleFunnel;
import org.siyu.core.tiers.ScoreScale;
import org.siyu.core.tiers.SegmentCount;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.tiers.Window;

/// What stands in a snapshot beside its own columns, as JSON text.
final class SummaryJson {
  private SummaryJson() {}

  static String write(TierSnapshot snapshot) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", 1)
        .put("window", snapshot.window().text())
        .put("refunds", snapshot.refunds().key());
    ArrayNode tiers = json.putArray("tiers");
    for (TierDistribution.Share share : snapshot.tiers().tiers()) {
      tiers
          .addObject()
          .put("tier", share.tier())
          .put("customers", share.customers())
          .put("cents", share.spend().cents());
    }
    ArrayNode segments = json.putArray("segments");
    for (SegmentCount count : snapshot.segments()) {
      segments
          .addObject()
          .put("segment", count.segment().code())
          .put("customers", count.customers())
          .put("cents", count.spend().cents());
    }
    json.put("withoutOrders", snapshot.matrix().withoutOrders());
    ArrayNode cells = json.putArray("matrix");
    for (RfmMatrix.Cell cell : snapshot.matrix().cells()) {
      cells
          .addObject()
          .put("recency", cell.recency())
          .put("frequency", cell.frequency())
          .put("customers", cell.customers())
          .put("cents", cell.spend().cents());
    }
    writeBenchmarks(json, snapshot.benchmarks());
    writeFunnel(json, snapshot.funnel());
    snapshot.heldAgainst().ifPresent(before -> json.put("heldAgainst", before.toString()));
    return json.toString();
  }

  private static void writeBenchmarks(ObjectNode json, Benchmarks benchmarks) {
    json.put("scored", benchmarks.rfm().scored());
    writeScale(json.putObject("recency"), benchmarks.rfm().recency());
    writeScale(json.putObject("frequency"), benchmarks.rfm().frequency());
    writeScale(json.putObject("monetary"), benchmarks.rfm().monetary());
    ArrayNode cuts = json.putArray("cuts");
    for (Benchmarks.ShareCut cut : benchmarks.cuts()) {
      ObjectNode one = ConditionJson.write(cut.share());
      cut.cut().ifPresent(value -> one.put("cut", value));
      cuts.add(one);
    }
  }

  /// Whom no rule took stands last.
  private static void writeFunnel(ObjectNode json, RuleFunnel funnel) {
    ArrayNode taken = json.putArray("funnel");
    List<RuleFunnel.Taken> all = new ArrayList<>(funnel.rules());
    all.add(funnel.others());
    for (RuleFunnel.Taken one : all) {
      taken
          .addObject()
          .put("tier", one.tier())
          .put("customers", one.customers())
          .put("cents", one.spend().cents());
    }
  }

  private static void writeScale(ObjectNode json, ScoreScale scale) {
    json.put("bins", scale.bins()).put("scoreSum", scale.scoreSum());
    scale.cuts().forEach(json.putArray("cuts")::add);
  }

  /// What [#write] wrote.
  record Summary(
      Window window,
      RefundRule refunds,
      TierDistribution tiers,
      List<SegmentCount> segments,
      RfmMatrix matrix,
      Benchmarks benchmarks,
      RuleFunnel funnel,
      Optional<UUID> heldAgainst) {}

  /// @throws ProblemException when the text is damaged
  static Summary read(String text) {
    try {
      JsonNode json = JsonText.parse(text);
      return new Summary(
          JsonText.window(json, "window"),
          RefundRule.parse(JsonText.text(json, "refunds"))
              .orElseThrow(() -> new IllegalArgumentException("not a refund rule")),
          new TierDistribution(
              JsonText.list(json, "tiers").stream().map(SummaryJson::tier).toList()),
          JsonText.list(json, "segments").stream().map(SummaryJson::segment).toList(),
          new RfmMatrix(
              JsonText.list(json, "matrix").stream().map(SummaryJson::cell).toList(),
              JsonText.whole(json, "withoutOrders")),
          benchmarks(json),
          funnel(json),
          json.has("heldAgainst")
              ? Optional.of(UUID.fromString(JsonText.text(json, "heldAgainst")))
              : Optional.empty());
    } catch (IllegalArgumentException | ArithmeticException damaged) {
      throw new ProblemException(Problem.of(TierProblem.SNAPSHOT_DAMAGED), damaged);
    }
  }

  private static TierDistribution.Share tier(JsonNode json) {
    return new TierDistribution.Share(
        JsonText.text(json, "tier"), JsonText.whole(json, "customers"), cents(json));
  }

  /// Without steps in a snapshot that was written before they were counted.
  private static RuleFunnel funnel(JsonNode json) {
    List<RuleFunnel.Taken> taken =
        json.has("funnel")
            ? JsonText.list(json, "funnel").stream()
                .map(
                    one ->
                        new RuleFunnel.Taken(
                            JsonText.text(one, "tier"),
                            JsonText.whole(one, "customers"),
                            cents(one)))
                .toList()
            : List.of();
    return taken.isEmpty()
        ? new RuleFunnel(List.of(), new RuleFunnel.Taken("", 0, Money.ZERO))
        : new RuleFunnel(taken.subList(0, taken.size() - 1), taken.getLast());
  }

  private static SegmentCount segment(JsonNode json) {
    MeanSegment segment =
        MeanSegment.parse(JsonText.text(json, "segment"))
            .orElseThrow(() -> new IllegalArgumentException("not a segment"));
    return new SegmentCount(segment, JsonText.whole(json, "customers"), cents(json));
  }

  private static RfmMatrix.Cell cell(JsonNode json) {
    return new RfmMatrix.Cell(
        JsonText.small(json, "recency"),
        JsonText.small(json, "frequency"),
        JsonText.whole(json, "customers"),
        cents(json));
  }

  private static Money cents(JsonNode json) {
    return new Money(JsonText.whole(json, "cents"));
  }

  private static Benchmarks benchmarks(JsonNode json) {
    RfmScales scales =
        new RfmScales(
            scale(JsonText.field(json, "recency")),
            scale(JsonText.field(json, "frequency")),
            scale(JsonText.field(json, "monetary")),
            JsonText.small(json, "scored"));
    return new Benchmarks(
        scales,
        JsonText.list(json, "cuts").stream()
            .map(
                cut ->
                    new Benchmarks.ShareCut(
                        ConditionJson.share(cut),
                        cut.has("cut")
                            ? OptionalDouble.of(JsonText.number(cut, "cut"))
                            : OptionalDouble.empty()))
            .toList());
  }

  private static ScoreScale scale(JsonNode json) {
    return new ScoreScale(
        JsonText.numbers(json, "cuts"),
        JsonText.small(json, "bins"),
        JsonText.whole(json, "scoreSum"));
  }
}
