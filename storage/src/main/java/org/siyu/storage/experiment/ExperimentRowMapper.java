package org.siyu.storage.experiment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.siyu.core.content.ContentId;
import org.siyu.core.experiment.Decision;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentId;
import org.siyu.core.experiment.ExperimentLinks;
import org.siyu.core.experiment.ExperimentPlan;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Milestone;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.VariantFigures;
import org.siyu.core.shared.Code;

/// Experiments as rows.
final class ExperimentRowMapper {
  static final String COLUMNS =
      """
      id, name, question, participants, is_exclusive, seed, measure, measure_days, base, deviation,
      uplift, significance, power, planned_end, content_id, campaign_id, step_id, status,
      exposed_at, created_at, created_by, started_at, started_by, finished_at, finished_by, winner,
      reason, version\
      """;

  private ExperimentRowMapper() {}

  static Experiment experiment(Record row, List<Variant> variants) {
    return new Experiment(
        new ExperimentId(row.get("id", UUID.class)),
        row.get("name", String.class),
        row.get("question", String.class),
        Participants.parse(row.get("participants", String.class)).orElse(Participants.everybody()),
        row.get("is_exclusive", Boolean.class),
        row.get("seed", Long.class),
        variants,
        new ExperimentPlan(
            new Measure(
                Code.parse(Measure.Kind.class, row.get("measure", String.class)),
                row.get("measure_days", Integer.class)),
            row.get("base", Double.class),
            row.get("deviation", Double.class),
            row.get("uplift", Double.class),
            row.get("significance", Double.class),
            row.get("power", Double.class),
            row.get("planned_end", LocalDate.class)),
        new ExperimentLinks(
            Optional.ofNullable(row.get("content_id", UUID.class)).map(ContentId::new),
            Optional.ofNullable(row.get("campaign_id", UUID.class)),
            Optional.ofNullable(row.get("step_id", UUID.class))),
        Code.parse(ExperimentStatus.class, row.get("status", String.class)),
        Optional.ofNullable(row.get("exposed_at", LocalDateTime.class)),
        new Experiment.Course(
            step(row, "created").orElseThrow(), step(row, "started"), step(row, "finished")),
        decision(row),
        row.get("version", Integer.class));
  }

  private static Optional<Milestone> step(Record row, String name) {
    return Optional.ofNullable(row.get(name + "_at", LocalDateTime.class))
        .map(at -> new Milestone(at, row.get(name + "_by", String.class)));
  }

  private static Optional<Decision> decision(Record row) {
    Integer winner = row.get("winner", Integer.class);
    return Optional.ofNullable(row.get("reason", String.class))
        .map(
            reason ->
                new Decision(
                    winner == null ? OptionalInt.empty() : OptionalInt.of(winner), reason));
  }

  static Variant variant(Record row) {
    Long delivered = row.get("delivered", Long.class);
    return new Variant(
        row.get("name", String.class),
        row.get("variant_text", String.class),
        row.get("parts", Integer.class),
        delivered == null ? OptionalLong.empty() : OptionalLong.of(delivered));
  }

  static Optional<VariantFigures> figures(Record row) {
    return Optional.ofNullable(row.get("assigned", Long.class))
        .map(
            assigned ->
                new VariantFigures(
                    assigned,
                    row.get("settled", Long.class),
                    row.get("hits", Long.class),
                    row.get("spent_sum", Double.class),
                    row.get("spent_squares", Double.class)));
  }

  /// In the order of the columns.
  static Object[] values(Experiment experiment, int version) {
    ExperimentPlan plan = experiment.plan();
    Optional<Milestone> started = experiment.course().started();
    Optional<Milestone> finished = experiment.course().finished();
    Optional<Decision> decision = experiment.decision();
    return new Object[] {
      experiment.id().value(),
      experiment.name(),
      experiment.question(),
      experiment.participants().text(),
      experiment.isExclusive(),
      experiment.seed(),
      plan.measure().kind().code(),
      plan.measure().days(),
      plan.base(),
      plan.deviation(),
      plan.uplift(),
      plan.significance(),
      plan.power(),
      plan.end(),
      id(experiment.links().content().map(ContentId::value)),
      id(experiment.links().campaign()),
      id(experiment.links().step()),
      experiment.status().code(),
      time(experiment.exposedAt()),
      experiment.course().created().at(),
      experiment.course().created().by(),
      time(started.map(Milestone::at)),
      text(started.map(Milestone::by)),
      time(finished.map(Milestone::at)),
      text(finished.map(Milestone::by)),
      DSL.val(decision.map(ExperimentRowMapper::winner).orElse(null), Integer.class),
      text(decision.map(Decision::reason)),
      version
    };
  }

  private static @Nullable Integer winner(Decision decision) {
    return decision.winner().isPresent() ? decision.winner().getAsInt() : null;
  }

  private static Param<UUID> id(Optional<UUID> value) {
    return DSL.val(value.orElse(null), UUID.class);
  }

  private static Param<LocalDateTime> time(Optional<LocalDateTime> value) {
    return DSL.val(value.orElse(null), LocalDateTime.class);
  }

  private static Param<String> text(Optional<String> value) {
    return DSL.val(value.orElse(null), String.class);
  }
}
