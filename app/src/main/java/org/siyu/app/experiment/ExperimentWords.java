package org.siyu.app.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.content.Audience;
import org.siyu.core.customers.Tag;
import org.siyu.core.experiment.Bounds;
import org.siyu.core.experiment.Caution;
import org.siyu.core.experiment.Comparison;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Milestone;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.Verdict;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.Tier;

/// Words what experiments are told in, in the language of now.
public final class ExperimentWords implements ExperimentReport.Words {
  private static final double SMALLEST_SHOWN = 0.001;

  private final Messages messages;
  private final Formats formats;
  private final ExperimentsViewModel.Lists lists;
  private final Function<Tier, String> tierName;

  public ExperimentWords(
      Messages messages,
      Formats formats,
      ExperimentsViewModel.Lists lists,
      Function<Tier, String> tierName) {
    this.messages = messages;
    this.formats = formats;
    this.lists = lists;
    this.tierName = tierName;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  @Override
  public String text(ExperimentReport.Text text, Object... arguments) {
    return messages.text("experiment.report." + text.code(), arguments);
  }

  @Override
  public String status(ExperimentStatus status) {
    return messages.text("experiment.status." + status.code());
  }

  String kind(Measure.Kind kind) {
    return messages.text("experiment.kind." + kind.code());
  }

  @Override
  public String measure(Measure measure) {
    return messages.text("experiment.measure." + measure.kind().code(), measure.days());
  }

  /// `A · As before`.
  public String variant(Experiment experiment, int place) {
    return Variant.letter(place) + " · " + experiment.variants().get(place).name();
  }

  /// A share in percent, or money a customer.
  public String value(Measure measure, double value) {
    return measure.isShare()
        ? formats.percent(new Percent(value), 1)
        : formats.money(new Money(Math.round(value)));
  }

  /// With its sign: in points, or money.
  public String difference(Measure measure, double value) {
    String sign = value < 0 ? "−" : "+";
    return sign
        + (measure.isShare()
            ? messages.text("experiment.points", formats.decimal(Math.abs(value) * 100, 1))
            : formats.money(new Money(Math.round(Math.abs(value)))));
  }

  String uplift(Measure measure, double value) {
    return measure.isShare()
        ? messages.text("experiment.points", formats.decimal(value * 100, 1))
        : formats.money(new Money(Math.round(value)));
  }

  public String bounds(Measure measure, Bounds bounds) {
    return messages.text(
        "experiment.between", value(measure, bounds.low()), value(measure, bounds.high()));
  }

  public String differences(Measure measure, Bounds bounds) {
    return messages.text(
        "experiment.between",
        difference(measure, bounds.low()),
        difference(measure, bounds.high()));
  }

  public String probability(double value) {
    return value < SMALLEST_SHOWN ? "p < 0.001" : "p = " + formats.decimal(value, 3);
  }

  String confidence(Experiment experiment) {
    return formats.percent(new Percent(1 - experiment.plan().significance()));
  }

  String number(long value) {
    return formats.number(value);
  }

  String percent(double share) {
    return formats.percent(new Percent(share), 1);
  }

  /// Without digits after the point where there are none: `5%`.
  String percentage(double share) {
    return formats.percent(new Percent(share));
  }

  @Override
  public String verdict(Experiment experiment, Reading reading) {
    Measure measure = experiment.plan().measure();
    return switch (reading.verdict()) {
      case Verdict.NothingYet() -> messages.text("experiment.verdict.nothing");
      case Verdict.TooEarly() ->
          messages.text("experiment.verdict.early", formats.longDate(experiment.plan().end()));
      case Verdict.NotComparable() ->
          messages.text("experiment.verdict.mismatch", probability(reading.mismatch().orElse(0)));
      case Verdict.Better(int place) -> better(experiment, reading, place);
      case Verdict.FirstIsBest() ->
          messages.text(
              "experiment.verdict.first",
              variant(experiment, 0),
              value(measure, reading.figures().getFirst().value(measure)));
      case Verdict.NoDifference() -> none(experiment, reading);
    };
  }

  private String better(Experiment experiment, Reading reading, int place) {
    Measure measure = experiment.plan().measure();
    Comparison found = reading.comparisons().get(place - 1);
    return messages.text(
        "experiment.verdict.better",
        variant(experiment, place),
        value(measure, reading.figures().get(place).value(measure)),
        value(measure, reading.figures().getFirst().value(measure)),
        difference(measure, found.difference()),
        differences(measure, found.bounds()),
        probability(found.adjusted()));
  }

  private String none(Experiment experiment, Reading reading) {
    Measure measure = experiment.plan().measure();
    return reading.comparisons().stream()
        .max((one, other) -> Double.compare(one.difference(), other.difference()))
        .map(
            most ->
                messages.text(
                    "experiment.verdict.none",
                    variant(experiment, most.variant()),
                    differences(measure, most.bounds()),
                    probability(most.adjusted())))
        .orElse("");
  }

  /// In a few words, for lists.
  public String verdictShort(Experiment experiment, Optional<Reading> reading) {
    if (experiment.status() == ExperimentStatus.FINISHED) {
      return experiment
          .decision()
          .map(
              made ->
                  made.winner().isPresent()
                      ? messages.text(
                          "experiment.short.winner", variant(experiment, made.winner().getAsInt()))
                      : messages.text("experiment.short.no-winner"))
          .orElse("");
    }
    return reading.map(found -> verdictShort(experiment, found)).orElse("");
  }

  private String verdictShort(Experiment experiment, Reading reading) {
    return switch (reading.verdict()) {
      case Verdict.NothingYet() -> messages.text("experiment.short.nothing");
      case Verdict.TooEarly() -> messages.text("experiment.short.early");
      case Verdict.NotComparable() -> messages.text("experiment.short.mismatch");
      case Verdict.Better(int place) ->
          messages.text("experiment.short.better", variant(experiment, place));
      case Verdict.FirstIsBest() ->
          messages.text("experiment.short.better", variant(experiment, 0));
      case Verdict.NoDifference() -> messages.text("experiment.short.none");
    };
  }

  public String caution(Caution caution, Experiment experiment, Reading reading) {
    return messages.text(
        "experiment.caution." + caution.code(),
        reading.needed(),
        formats.longDate(experiment.plan().end()));
  }

  @Override
  public String cautions(Set<Caution> cautions) {
    return cautions.stream()
        .sorted()
        .map(each -> messages.text("experiment.cautioned." + each.code()))
        .collect(Collectors.joining(messages.text("experiment.and")));
  }

  @Override
  public String participants(Participants participants) {
    return switch (participants) {
      case Participants.ByProfile(Audience audience) -> audience(audience);
      case Participants.ByView(_, String name) -> messages.text("experiment.who.view-of", name);
      case Participants.ByList(_, String name) -> messages.text("experiment.who.list-of", name);
    };
  }

  private String audience(Audience audience) {
    return audience.isAll()
        ? messages.text("experiment.who.all")
        : Stream.concat(
                audience.tiers().stream().map(this::tier), audience.tags().stream().map(this::tag))
            .collect(Collectors.joining(messages.text("experiment.and")));
  }

  /// What a tier is called, by its code; "" for none.
  public String tier(String code) {
    return code.isEmpty()
        ? messages.text("experiment.tier.none")
        : lists.tiers().stream()
            .filter(tier -> tier.code().equals(code))
            .findFirst()
            .map(tierName)
            .orElse(code);
  }

  String tag(UUID id) {
    return lists.tags().stream()
        .filter(tag -> tag.id().equals(id))
        .findFirst()
        .map(Tag::name)
        .orElse("–");
  }

  @Override
  public String milestone(Optional<Milestone> step) {
    return step.map(each -> formats.dateTime(each.at()) + " · " + each.by()).orElse("");
  }

  /// What the sample comes to: enough or not, and what it can show.
  String size(DraftViewModel.Size size, Measure measure) {
    String needed =
        messages.text("experiment.size.needed", size.perVariant(), size.needed(), size.there());
    OptionalDouble detectable = size.detectable();
    String shows =
        detectable.isEmpty()
            ? messages.text("experiment.size.nothing")
            : messages.text(
                size.isEnough() ? "experiment.size.enough" : "experiment.size.detects",
                uplift(measure, detectable.getAsDouble()));
    return messages.text("experiment.size.both", needed, shows);
  }

  List<Tier> tiers() {
    return lists.tiers();
  }

  ExperimentsViewModel.Lists lists() {
    return lists;
  }

  /// What an experiment can be about, of one kind.
  List<Subject> subjects(Subject.Kind kind) {
    return lists.subjects().stream().filter(each -> each.kind() == kind).toList();
  }
}
