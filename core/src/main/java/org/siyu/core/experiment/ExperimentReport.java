package org.siyu.core.experiment;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.shared.Code;

/// What a workbook of one experiment is made of.
///
/// @param workspace its name
/// @param at when it was made
/// @param tiers how many customers have each variant, by the tier's name
public record ExperimentReport(
    String workspace,
    LocalDateTime at,
    Experiment experiment,
    Reading reading,
    Map<String, long[]> tiers) {

  /// Writes the report as a workbook whose rates are live formulas. The port that storage fills.
  @FunctionalInterface
  public interface Writer {
    /// @throws org.siyu.core.shared.ProblemException when the file cannot be written
    void write(ExperimentReport report, Words words, Path target);
  }

  /// Words it in one language.
  public interface Words {
    String text(Text text, Object... arguments);

    /// What is measured, as a sentence.
    String measure(Measure measure);

    String verdict(Experiment experiment, Reading reading);

    String cautions(Set<Caution> cautions);

    String participants(Participants participants);

    /// Who did it when; empty for a step that was not taken.
    String milestone(Optional<Milestone> step);

    String status(ExperimentStatus status);
  }

  /// Its fixed words.
  public enum Text implements Code {
    SHEET_RESULT,
    SHEET_VARIANTS,
    SHEET_TIERS,
    SHEET_METHOD,
    QUESTION,
    PARTICIPANTS,
    MEASURE,
    STATUS,
    CREATED,
    STARTED,
    EXPOSED,
    FINISHED,
    END,
    NEEDED,
    VERDICT,
    CAUTIONS,
    DECISION,
    REASON,
    VARIANT,
    NAME,
    TEXT,
    PARTS,
    ASSIGNED,
    DELIVERED,
    SETTLED,
    HITS,
    RATE,
    SUM,
    MEAN,
    DEVIATION,
    LOW,
    HIGH,
    DIFFERENCE,
    RELATIVE,
    ERROR,
    STATISTIC,
    PROBABILITY,
    ADJUSTED,
    AGAINST,
    MISMATCH,
    TIER,
    METHOD_LOT,
    METHOD_SHARES,
    METHOD_AMOUNTS,
    METHOD_SEVERAL,
    METHOD_EARLY,
    METHOD_MISMATCH,
    METHOD_FORMULAS,
    SEED
  }
}
