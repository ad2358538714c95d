package org.siyu.core.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewFlow;
import org.siyu.core.content.ReviewService;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordChecker;

/// Gathers release sheets and gives them out as files. No file appears without an entry in the
/// audit log.
public final class ReleaseService {
  private final ContentService items;
  private final ReviewService reviews;
  private final AudienceRepository audiences;
  private final Lists lists;
  private final Writers writers;
  private final AuditLog audit;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param workspace the name of the workspace
  /// @param checker of the team's word list as it is now
  /// @param limits on contacts, as the team keeps them now
  public record Lists(
      Supplier<String> workspace,
      Supplier<WordChecker> checker,
      Supplier<List<ContactLimit>> limits) {}

  public record Writers(ReleaseWriter workbook, ReleaseWriter pdf) {
    ReleaseWriter of(Path target) {
      String name = String.valueOf(target.getFileName());
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".xlsx")) {
        return workbook;
      }
      if (lower.endsWith(".pdf")) {
        return pdf;
      }
      throw new ProblemException(Problem.of(ReleaseProblem.UNKNOWN_FORMAT, name));
    }
  }

  /// @param actor the name of the member who works here now
  public ReleaseService(
      ContentService items,
      ReviewService reviews,
      AudienceRepository audiences,
      Lists lists,
      Writers writers,
      AuditLog audit,
      Supplier<String> actor,
      Clock clock) {
    this.items = items;
    this.reviews = reviews;
    this.audiences = audiences;
    this.lists = lists;
    this.writers = writers;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /// @throws ProblemException [ContentProblem#NOT_FOUND]
  public ReleaseSheet sheet(ContentId id) {
    ContentItem item =
        items
            .find(id)
            .orElseThrow(() -> new ProblemException(Problem.of(ContentProblem.NOT_FOUND)));
    return sheet(Optional.empty(), List.of(item));
  }

  /// All that goes out on a day.
  ///
  /// @throws ProblemException [ReleaseProblem#NOTHING_PLANNED]
  public ReleaseSheet sheet(LocalDate day) {
    List<ContentItem> found =
        items.items(ContentQuery.of(new DateRange(day, day))).stream()
            .filter(item -> item.plan().day().equals(day))
            .toList();
    if (found.isEmpty()) {
      throw new ProblemException(Problem.of(ReleaseProblem.NOTHING_PLANNED, day.toString()));
    }
    return sheet(Optional.of(day), found);
  }

  private ReleaseSheet sheet(Optional<LocalDate> day, List<ContentItem> found) {
    WordChecker checker = lists.checker().get();
    CapChecks caps = new CapChecks(lists.limits().get(), items::rows);
    Map<LocalDateTime, Audiences> known = new HashMap<>();
    List<ReleaseEntry> entries =
        found.stream()
            .map(
                item ->
                    entry(
                        item,
                        checker,
                        caps,
                        known.computeIfAbsent(
                            item.plan().day().atTime(23, 59, 59), audiences::audiences)))
            .toList();
    return new ReleaseSheet(
        lists.workspace().get(),
        day,
        entries,
        checker.list().version(),
        known.values().stream().findFirst().flatMap(Audiences::tiersAsOf),
        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
        actor.get());
  }

  private ReleaseEntry entry(
      ContentItem item, WordChecker checker, CapChecks caps, Audiences people) {
    String text = item.content().text();
    WordCheck check = checker.check(text);
    List<ReviewEntry> history = reviews.history(item.id());
    String hash = item.content().hash();
    return new ReleaseEntry(
        item,
        text,
        check.findings(),
        ReviewFlow.standing(history).stream()
            .filter(entry -> entry.step() == ReviewStep.OVERRIDDEN)
            .filter(entry -> entry.contentHash().equals(hash))
            .reduce((earlier, later) -> later),
        people.count(item.content().audience()),
        caps.of(item, people),
        ReviewFlow.approvals(item, history),
        history);
  }

  /// How many an item reaches on its day, and what they have said.
  public AudienceCount audience(ContentItem item) {
    return audiences
        .audiences(item.plan().day().atTime(23, 59, 59))
        .count(item.content().audience());
  }

  /// Writes a sheet as a workbook or a PDF, as the file's name ends. A file of that name is
  /// replaced, at once and as a whole.
  ///
  /// @throws ProblemException [ReleaseProblem], [org.siyu.core.exchange.ExportProblem]
  public void write(ReleaseSheet sheet, ReleaseWords words, Path target) {
    String name = String.valueOf(target.getFileName());
    try (StagedFile staged = writers.of(target).stage(sheet, words, target)) {
      audit.record(
          actor.get(),
          AuditAction.RELEASE_SHEET_EXPORTED,
          name,
          Map.of("count", Integer.toString(sheet.entries().size())));
      staged.publish();
    }
  }
}
