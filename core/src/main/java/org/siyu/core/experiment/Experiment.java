package org.siyu.core.experiment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Two or more ways of doing something, tried out on customers who were divided by lot.
///
/// @param question what is to be found out
/// @param isExclusive whether customers of other running experiments are left out
/// @param seed what the lot depends on, besides the customers' ids
/// @param variants 2 to [#MOST_VARIANTS]; the first is what the others are compared with
/// @param exposedAt when customers get their variant; empty in a draft
public record Experiment(
    ExperimentId id,
    String name,
    String question,
    Participants participants,
    boolean isExclusive,
    long seed,
    List<Variant> variants,
    ExperimentPlan plan,
    ExperimentLinks links,
    ExperimentStatus status,
    Optional<LocalDateTime> exposedAt,
    Course course,
    Optional<Decision> decision,
    int version) {
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_QUESTION = 1_000;
  public static final int LONGEST_TEXT = 4_000;
  public static final int MOST_VARIANTS = 6;

  public Experiment {
    variants = List.copyOf(variants);
  }

  /// Who did what when.
  public record Course(
      Milestone created, Optional<Milestone> started, Optional<Milestone> finished) {}

  /// What of an experiment can be written while it is a draft.
  public record Draft(
      String name,
      String question,
      Participants participants,
      boolean isExclusive,
      List<Variant> variants,
      ExperimentPlan plan,
      ExperimentLinks links) {
    public Draft {
      variants = List.copyOf(variants);
    }
  }

  public Draft draft() {
    return new Draft(name, question, participants, isExclusive, variants, plan, links);
  }

  static Experiment fresh(ExperimentId id, long seed, Draft draft, Milestone created) {
    return new Experiment(
        id,
        draft.name(),
        draft.question(),
        draft.participants(),
        draft.isExclusive(),
        seed,
        draft.variants(),
        draft.plan(),
        draft.links(),
        ExperimentStatus.DRAFT,
        Optional.empty(),
        new Course(created, Optional.empty(), Optional.empty()),
        Optional.empty(),
        0);
  }

  Experiment with(Draft draft) {
    return new Experiment(
        id,
        draft.name(),
        draft.question(),
        draft.participants(),
        draft.isExclusive(),
        seed,
        draft.variants(),
        draft.plan(),
        draft.links(),
        status,
        exposedAt,
        course,
        decision,
        version);
  }

  Experiment running(LocalDateTime exposed, Milestone started) {
    return new Experiment(
        id,
        name,
        question,
        participants,
        isExclusive,
        seed,
        variants,
        plan,
        links,
        ExperimentStatus.RUNNING,
        Optional.of(exposed),
        new Course(course.created(), Optional.of(started), Optional.empty()),
        Optional.empty(),
        version);
  }

  Experiment finished(Decision wanted, Milestone finished) {
    return new Experiment(
        id,
        name,
        question,
        participants,
        isExclusive,
        seed,
        variants,
        plan,
        links,
        ExperimentStatus.FINISHED,
        exposedAt,
        new Course(course.created(), course.started(), Optional.of(finished)),
        Optional.of(wanted),
        version);
  }

  Experiment delivered(List<Variant> counted) {
    return new Experiment(
        id,
        name,
        question,
        participants,
        isExclusive,
        seed,
        counted,
        plan,
        links,
        status,
        exposedAt,
        course,
        decision,
        version);
  }

  /// The variant that goes on, where one was declared.
  public Optional<Variant> winner() {
    return decision.flatMap(
        made ->
            made.winner().isPresent()
                ? Optional.of(variants.get(made.winner().getAsInt()))
                : Optional.empty());
  }

  /// Each variant's share of the sum of parts, 0 to 1.
  public double share(int variant) {
    int all = variants.stream().mapToInt(Variant::parts).sum();
    return (double) variants.get(variant).parts() / all;
  }
}
