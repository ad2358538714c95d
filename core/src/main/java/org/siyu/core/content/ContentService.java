package org.siyu.core.content;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Plans content: makes, changes, moves, copies and removes items. Every change is one transaction
/// and returns what [#undo] needs. Items that must stay as they are (published ones) are left alone
/// when several are changed, and told of in the change.
public final class ContentService {
  private final ContentRepository items;
  private final ContentWriter writer;
  private final ChoiceRepository choices;
  private final AuditLog audit;
  private final Ids ids;

  public ContentService(
      ContentRepository items,
      ContentWriter writer,
      ChoiceRepository choices,
      AuditLog audit,
      Ids ids) {
    this.items = items;
    this.writer = writer;
    this.choices = choices;
    this.audit = audit;
    this.ids = ids;
  }

  /// Counts the changes of the store: while it is the same, so are all rows. Answers at once.
  public long changes() {
    return items.changes();
  }

  /// Light rows by start.
  public List<ContentRow> rows(ContentQuery query) {
    return items.rows(query);
  }

  /// Whole items by start, for files and sheets.
  public List<ContentItem> items(ContentQuery query) {
    return items.items(query);
  }

  public Optional<ContentItem> find(ContentId id) {
    return items.find(id);
  }

  public List<ContentItem> find(Collection<ContentId> wanted) {
    return items.find(wanted);
  }

  /// Names of campaigns in use.
  public List<String> campaigns() {
    return items.campaigns();
  }

  /// @throws ProblemException a [ContentProblem] of the first draft that cannot be kept
  public PlanChange create(List<ContentDraft> drafts) {
    return items.asOne(
        () -> {
          Choices lists = new Choices(choices.all());
          UUID author = writer.actor().id();
          return writer.add(
              drafts.stream()
                  .map(draft -> draft.item(new ContentId(ids.next()), author))
                  .map(item -> SlotOfDay.filled(item, lists))
                  .toList());
        });
  }

  /// Makes one item.
  ///
  /// @throws ProblemException as [#create(List)]
  public ContentItem create(ContentDraft draft) {
    return create(List.of(draft)).after().getFirst();
  }

  /// Keeps an item as it was edited. Its status does not come from the edit: see [ReviewService],
  /// and [ReviewFlow#edited] for what an edit does to approvals.
  ///
  /// @param edited with the revision that it was read with
  /// @throws ProblemException [ContentProblem#NOT_FOUND], [ContentProblem#CHANGED_MEANWHILE],
  ///   [ContentProblem#ALREADY_PUBLISHED] and what makes it impossible to keep
  public PlanChange save(ContentItem edited) {
    return items.asOne(
        () -> {
          ContentItem current =
              ContentWriter.require(items, edited.id(), edited.revision().version());
          return writer.change(
              new ContentWriter.Edit(
                  current, SlotOfDay.following(current, edited, new Choices(choices.all()))));
        });
  }

  /// Keeps a plan that was worked on elsewhere as one step: all of it, or nothing.
  ///
  /// @param created with ids of their own
  /// @param edited each as [#save] takes it
  /// @param removed items that are taken out
  /// @throws ProblemException as [#create(List)] and [#save]
  public PlanChange keep(
      List<ContentItem> created, List<ContentItem> edited, Collection<ContentId> removed) {
    return items.asOne(
        () -> {
          Choices lists = new Choices(choices.all());
          PlanChange added =
              created.isEmpty()
                  ? PlanChange.NONE
                  : writer.add(
                      created.stream().map(item -> SlotOfDay.filled(item, lists)).toList());
          PlanChange kept = writer.changeAll(edits(edited, lists));
          kept.skipped().stream()
              .findFirst()
              .ifPresent(
                  problem -> {
                    throw new ProblemException(problem);
                  });
          return added.and(kept).and(remove(removed));
        });
  }

  private List<ContentWriter.Edit> edits(List<ContentItem> edited, Choices lists) {
    Map<ContentId, ContentItem> current = new HashMap<>();
    items
        .find(edited.stream().map(ContentItem::id).toList())
        .forEach(item -> current.put(item.id(), item));
    List<ContentWriter.Edit> edits = new ArrayList<>();
    for (ContentItem wanted : edited) {
      ContentItem stored = current.get(wanted.id());
      if (stored == null) {
        throw new ProblemException(Problem.of(ContentProblem.NOT_FOUND));
      }
      if (stored.revision().version() != wanted.revision().version()) {
        throw new ProblemException(ContentWriter.changedMeanwhile(stored));
      }
      edits.add(new ContentWriter.Edit(stored, SlotOfDay.following(stored, wanted, lists)));
    }
    return edits;
  }

  /// Makes one change to several items.
  public PlanChange edit(Collection<ContentId> wanted, ContentEdit edit) {
    return edit(wanted, List.of(edit));
  }

  /// Makes several changes to several items as one step.
  public PlanChange edit(Collection<ContentId> wanted, List<ContentEdit> edits) {
    return items.asOne(
        () -> {
          Choices lists = new Choices(choices.all());
          List<ContentWriter.Edit> changes = new ArrayList<>();
          for (ContentItem item : items.find(wanted)) {
            ContentItem changed = item;
            for (ContentEdit edit : edits) {
              changed = edit.apply(changed);
            }
            changes.add(new ContentWriter.Edit(item, SlotOfDay.following(item, changed, lists)));
          }
          return writer.changeAll(changes);
        });
  }

  /// Moves an item, as by dragging it.
  public PlanChange move(ContentId id, LocalDateTime start) {
    return edit(
        List.of(id),
        List.of(
            new ContentEdit.ToDay(start.toLocalDate()),
            new ContentEdit.ToTime(start.toLocalTime())));
  }

  /// Moves several items, each to its own time, as one step.
  public PlanChange moveAll(Map<ContentId, LocalDateTime> starts) {
    return items.asOne(
        () -> {
          Choices lists = new Choices(choices.all());
          List<ContentWriter.Edit> changes = new ArrayList<>();
          for (ContentItem item : items.find(starts.keySet())) {
            LocalDateTime start = starts.getOrDefault(item.id(), item.plan().start());
            ContentItem moved = item.with(new ContentItem.Plan(start, item.plan().minutes()));
            changes.add(new ContentWriter.Edit(item, SlotOfDay.following(item, moved, lists)));
          }
          return writer.changeAll(changes);
        });
  }

  /// Copies items as drafts, each as far from its start as the first day is from the other.
  ///
  /// @param from any day, usually that of the first item
  public PlanChange copy(Collection<ContentId> wanted, LocalDate from, LocalDate to) {
    Duration shift = Duration.ofDays(ChronoUnit.DAYS.between(from, to));
    return items.asOne(() -> copied(items.find(wanted), start -> Optional.of(start.plus(shift))));
  }

  /// Copies all items that begin on a day.
  public PlanChange copyDay(LocalDate from, LocalDate to) {
    return copyDays(new DateRange(from, from), to);
  }

  /// Copies the week, from Monday, that a day is in to the week that another day is in.
  public PlanChange copyWeek(LocalDate from, LocalDate to) {
    LocalDate monday = monday(from);
    return copyDays(new DateRange(monday, monday.plusDays(6)), monday(to));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private PlanChange copyDays(DateRange days, LocalDate to) {
    long shift = ChronoUnit.DAYS.between(days.first(), to);
    return items.asOne(
        () -> copied(beginningIn(days), start -> Optional.of(start.plusDays(shift))));
  }

  /// Copies a month day by day; what lies on a day that the other month lacks is left out and told
  /// of.
  public PlanChange copyMonth(YearMonth from, YearMonth to) {
    return items.asOne(
        () ->
            copied(
                beginningIn(new DateRange(from.atDay(1), from.atEndOfMonth())),
                start ->
                    to.isValidDay(start.getDayOfMonth())
                        ? Optional.of(to.atDay(start.getDayOfMonth()).atTime(start.toLocalTime()))
                        : Optional.empty()));
  }

  private List<ContentItem> beginningIn(DateRange days) {
    return items.items(ContentQuery.of(days)).stream()
        .filter(item -> days.contains(item.plan().day()))
        .toList();
  }

  private PlanChange copied(
      List<ContentItem> originals, Function<LocalDateTime, Optional<LocalDateTime>> place) {
    UUID author = writer.actor().id();
    List<ContentItem> copies = new ArrayList<>();
    List<Problem> skipped = new ArrayList<>();
    for (ContentItem original : originals) {
      place
          .apply(original.plan().start())
          .ifPresentOrElse(
              start -> copies.add(original.copy(new ContentId(ids.next()), start, author)),
              () ->
                  skipped.add(
                      Problem.of(
                          ContentProblem.NO_SUCH_DAY,
                          original.content().title(),
                          original.plan().start().getDayOfMonth())));
    }
    return writer.add(copies).and(new PlanChange(List.of(), List.of(), skipped));
  }

  /// Takes items out of the calendar; [#undo] brings them back with their history. What was
  /// published can be removed too: it may have been entered by mistake.
  public PlanChange remove(Collection<ContentId> wanted) {
    return items.asOne(
        () -> {
          List<ContentItem> found = items.find(wanted);
          if (found.isEmpty()) {
            return PlanChange.NONE;
          }
          audit.record(
              writer.actor().name(),
              AuditAction.CONTENT_REMOVED,
              found.size() == 1 ? found.getFirst().id().toString() : "",
              Map.of("count", Integer.toString(found.size())));
          return writer.remove(found);
        });
  }

  /// Takes a change back, field by field: what was changed otherwise meanwhile stays.
  ///
  /// @return what the undoing changed, which can be undone again
  public PlanChange undo(PlanChange change) {
    return items.asOne(() -> writer.undo(change));
  }
}
