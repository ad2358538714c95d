package org.siyu.core.experiment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a journey asks of experiments: which variant of a step a customer gets.
public interface StepVariants {
  /// The experiment that runs on a step of a template.
  Optional<Experiment> running(UUID step);

  /// The variant that a customer has of a step; empty where no experiment runs on it, or the
  /// customer is not in it yet.
  Optional<Variant> variant(UUID step, UUID customer);

  /// Takes customers into a running experiment as they come to its step.
  ///
  /// @param exposedAt when they come to it
  /// @return the places of their variants; those who have one keep it
  /// @throws org.siyu.core.shared.ProblemException [ExperimentProblem#NOT_RUNNING]
  Map<UUID, Integer> join(ExperimentId id, List<Person> people, LocalDateTime exposedAt);
}
