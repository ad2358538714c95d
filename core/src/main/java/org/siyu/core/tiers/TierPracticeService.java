package org.siyu.core.tiers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What is done with the tiers: the play of each, and the review of the model every quarter.
public final class TierPracticeService {
  private static final int MONTHS_A_QUARTER = 3;

  private final TierPracticeRepository repository;
  private final TierRepository tiers;
  private final Clock clock;

  public TierPracticeService(TierPracticeRepository repository, TierRepository tiers, Clock clock) {
    this.repository = repository;
    this.tiers = tiers;
    this.clock = clock;
  }

  /// When the model is to be looked at again.
  ///
  /// @param due the day from which on it waits
  /// @param daysLate 0 on that day; less while it does not wait yet
  /// @param reviews all that there were, the latest first
  public record Reminder(LocalDate due, long daysLate, List<TierReview> reviews) {
    public Reminder {
      reviews = List.copyOf(reviews);
    }

    public boolean isDue() {
      return daysLate >= 0;
    }

    /// Empty when the model was never reviewed.
    public Optional<TierReview> last() {
      return reviews.stream().findFirst();
    }
  }

  /// One for each tier of the scheme, in its order; unwritten ones are empty.
  public List<TierPlay> plays(TierScheme scheme) {
    Map<String, TierPlay> written =
        repository.plays().stream().collect(Collectors.toMap(TierPlay::tier, Function.identity()));
    return scheme.tiers().stream()
        .map(tier -> written.getOrDefault(tier.code(), TierPlay.unwritten(tier.code())))
        .toList();
  }

  /// @throws ProblemException [TierProblem#PLAY_TOO_LONG] or [TierProblem#PLAY_CHANGED]
  public TierPlay save(TierPlay play, String actor) {
    for (String text : List.of(play.approach(), play.benefits(), play.rhythm())) {
      refuseLong(text);
    }
    return repository.save(play, actor, now());
  }

  /// Due a quarter after the last review; before the first one, a quarter after the first version
  /// of the rules was made. Empty while there are no rules.
  public Optional<Reminder> reminder() {
    List<TierReview> reviews = repository.reviews();
    Optional<LocalDate> since =
        reviews.stream()
            .findFirst()
            .map(TierReview::at)
            .or(
                () ->
                    tiers.schemes().stream()
                        .map(SchemeEntry::createdAt)
                        .min(LocalDateTime::compareTo))
            .map(LocalDateTime::toLocalDate);
    return since.map(
        day -> {
          LocalDate due = day.plusMonths(MONTHS_A_QUARTER);
          return new Reminder(due, ChronoUnit.DAYS.between(due, LocalDate.now(clock)), reviews);
        });
  }

  /// Notes that the model was looked at now.
  ///
  /// @throws ProblemException [TierProblem#PLAY_TOO_LONG]
  public void reviewed(TierScheme scheme, String actor, String remark) {
    refuseLong(remark);
    repository.add(new TierReview(now(), actor, scheme.version(), remark.strip()));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  private static void refuseLong(String text) {
    if (text.length() > TierPlay.LONGEST) {
      throw new ProblemException(
          Problem.of(TierProblem.PLAY_TOO_LONG, text.length(), TierPlay.LONGEST));
    }
  }
}
