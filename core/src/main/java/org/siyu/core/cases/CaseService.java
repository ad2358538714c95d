package org.siyu.core.cases;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Cases: written, found, used again. Reviews of campaigns write into it too.
public final class CaseService {
  private final CaseRepository repository;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public CaseService(CaseRepository repository, Ids ids, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// Counts the changes of the store.
  public long changes() {
    return repository.changes();
  }

  /// The latest changed first.
  public List<CaseStudy> all() {
    return repository.all();
  }

  /// An empty case, not kept yet.
  public CaseStudy blank(CaseSource source) {
    return new CaseStudy(
        ids.next(), "", "", "", "", Set.of(), source, CaseStudy.Revision.unsaved());
  }

  /// What was kept of a source, the latest changed first.
  public List<CaseStudy> of(UUID source) {
    return repository.all().stream()
        .filter(each -> each.source().id().equals(Optional.of(source)))
        .toList();
  }

  /// What stands in the way of keeping a case; empty when it can be kept.
  public static Optional<Problem> problem(CaseStudy study) {
    if (study.title().isBlank()) {
      return wrong(CaseProblem.BLANK_TITLE);
    }
    if (study.problem().isBlank() && study.solution().isBlank()) {
      return wrong(CaseProblem.BLANK_TEXT);
    }
    if (study.title().length() > CaseStudy.LONGEST_TITLE) {
      return wrong(CaseProblem.TOO_LONG, CaseStudy.LONGEST_TITLE);
    }
    boolean isLong =
        Stream.of(study.problem(), study.solution(), study.proof())
            .anyMatch(text -> text.length() > CaseStudy.LONGEST_TEXT);
    if (isLong) {
      return wrong(CaseProblem.TOO_LONG, CaseStudy.LONGEST_TEXT);
    }
    if (study.tags().stream().anyMatch(tag -> tag.length() > CaseStudy.LONGEST_TAG)) {
      return wrong(CaseProblem.TOO_LONG, CaseStudy.LONGEST_TAG);
    }
    return study.tags().size() > CaseStudy.MOST_TAGS
        ? wrong(CaseProblem.TOO_MANY_TAGS, CaseStudy.MOST_TAGS)
        : Optional.empty();
  }

  private static Optional<Problem> wrong(CaseProblem code, Object... arguments) {
    return Optional.of(Problem.of(code, arguments));
  }

  /// @param study as it was written, with the revision that it was read with
  /// @return the case as it is kept now
  /// @throws ProblemException what [#problem] says, [CaseProblem#CHANGED_MEANWHILE]
  public CaseStudy save(CaseStudy study) {
    problem(study)
        .ifPresent(
            wrong -> {
              throw new ProblemException(wrong);
            });
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    CaseStudy.Revision before = study.revision();
    boolean isNew = before.version() == 0;
    CaseStudy saved =
        study.with(
            new CaseStudy.Revision(
                before.version() + 1,
                isNew ? now : before.createdAt(),
                isNew ? actor.get() : before.createdBy(),
                now,
                actor.get()));
    repository.save(saved);
    return saved;
  }

  public void remove(UUID id) {
    repository.remove(id);
  }

  /// Puts a case back that was removed.
  public CaseStudy restore(CaseStudy removed) {
    return save(removed.with(CaseStudy.Revision.unsaved()));
  }
}
