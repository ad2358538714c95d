package org.siyu.core.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Recurring items: begun, changed for one, for this and the following, or for all occurrences, and
/// ended. What somebody changed on a single occurrence stays when the others are changed; what is
/// published always stays. Moving or dropping one occurrence is moving or removing its item.
public final class SeriesService {
  /// How far ahead an endless series is written, in days.
  public static final int HORIZON = 366;

  /// How far ahead it can be written on request, in days from its start or from what is written.
  private static final int FURTHEST = 3 * HORIZON;

  private final ContentRepository items;
  private final SeriesRepository series;
  private final ContentWriter writer;
  private final Ids ids;

  public SeriesService(
      ContentRepository items, SeriesRepository series, ContentWriter writer, Ids ids) {
    this.items = items;
    this.series = series;
    this.writer = writer;
    this.ids = ids;
  }

  public Optional<Series> find(UUID id) {
    return series.find(id);
  }

  /// Occurrences that are there, by their day.
  public List<ContentItem> items(UUID id) {
    return series.items(id);
  }

  /// Begins a series on the day of the draft's start.
  ///
  /// @throws ProblemException [ContentProblem#INVALID_RECURRENCE] for a rule without a day, and
  ///   what makes the draft impossible to keep
  public SeriesChange begin(ContentDraft draft, Recurrence rule) {
    return items.asOne(
        () -> {
          ContentItem template = draft.item(new ContentId(ids.next()), writer.actor().id());
          return begin(template, rule, Set.of());
        });
  }

  /// Makes an item recur; it becomes the occurrence of its day.
  ///
  /// @throws ProblemException as [#begin]
  public SeriesChange repeat(ContentId id, Recurrence rule) {
    return items.asOne(
        () -> {
          ContentItem item = ContentWriter.require(items, id);
          LocalDate day = item.plan().day();
          ContentItem template =
              item.copy(new ContentId(ids.next()), item.plan().start(), writer.actor().id());
          SeriesChange begun = begin(template, rule, Set.of(day));
          ContentItem joined =
              item.occurringAs(
                  Optional.of(new ContentItem.Occurrence(begun.after().getFirst().id(), day)));
          return new SeriesChange(
              begun.items().and(writer.change(new ContentWriter.Edit(item, joined))),
              begun.before(),
              begun.after());
        });
  }

  private SeriesChange begin(ContentItem template, Recurrence rule, Set<LocalDate> taken) {
    LocalDate start = template.plan().day();
    Series fresh = new Series(ids.next(), template, start, rule, start.minusDays(1), 0);
    if (rule.days(start, start.plusDays(FURTHEST)).isEmpty()) {
      throw new ProblemException(Problem.of(ContentProblem.INVALID_RECURRENCE, rule.text()));
    }
    Series saved = save(fresh.writtenThrough(start.plusDays(HORIZON)));
    return new SeriesChange(
        write(saved, start, saved.writtenThrough(), taken), List.of(), List.of(saved));
  }

  private Series save(Series wanted) {
    return series.save(wanted, writer.now(), writer.actor().name());
  }

  private PlanChange write(Series of, LocalDate from, LocalDate through, Set<LocalDate> taken) {
    return writer.add(
        of.rule().days(of.startsOn(), through).stream()
            .filter(day -> !day.isBefore(from) && !taken.contains(day))
            .map(day -> of.occurrence(new ContentId(ids.next()), day))
            .toList());
  }

  /// Writes endless series further, for views that look beyond what is written. Does nothing, in no
  /// time, when all are.
  ///
  /// @return how many items were written
  public int writeThrough(LocalDate day) {
    if (series.notWrittenThrough(day).stream().noneMatch(Series::goesOn)) {
      return 0;
    }
    return items.asOne(
        () -> {
          int count = 0;
          for (Series found : series.notWrittenThrough(day)) {
            LocalDate most = found.writtenThrough().plusDays(FURTHEST);
            LocalDate through = day.isBefore(most) ? day : most;
            PlanChange written =
                write(found, found.writtenThrough().plusDays(1), through, Set.of());
            save(found.writtenThrough(through));
            count += written.count();
          }
          return count;
        });
  }

  /// Keeps an edit of one occurrence for others too: what the edit changed is changed on them where
  /// they are not different already. A new time of day counts for all of them; a new day for the
  /// one only: other days are another rule.
  ///
  /// @param edited with the revision that it was read with
  /// @throws ProblemException [ContentProblem#NOT_IN_SERIES] and as [ContentService#save]
  public SeriesChange edit(ContentItem edited, SeriesScope scope) {
    return items.asOne(
        () -> {
          ContentItem current =
              ContentWriter.require(items, edited.id(), edited.revision().version());
          return switch (scope) {
            case THIS_ONE ->
                SeriesChange.of(writer.change(new ContentWriter.Edit(current, edited)));
            case THIS_AND_FOLLOWING -> {
              ContentItem.Occurrence at = occurrence(current);
              if (at.day().isAfter(firstDay(at))) {
                SeriesChange split = split(at, Optional.empty());
                ContentItem moved = ContentWriter.require(items, current.id());
                yield and(split, editAll(moved, rebased(edited, moved)));
              }
              yield editAll(current, edited);
            }
            case ALL -> editAll(current, edited);
          };
        });
  }

  private static ContentItem rebased(ContentItem edited, ContentItem moved) {
    return edited.occurringAs(moved.occurrence()).with(moved.revision());
  }

  private LocalDate firstDay(ContentItem.Occurrence at) {
    return series.items(at.series()).stream()
        .flatMap(item -> item.occurrence().stream())
        .map(ContentItem.Occurrence::day)
        .min(Comparator.naturalOrder())
        .orElse(at.day());
  }

  private static ContentItem.Occurrence occurrence(ContentItem item) {
    return item.occurrence()
        .orElseThrow(() -> new ProblemException(Problem.of(ContentProblem.NOT_IN_SERIES)));
  }

  private Series require(UUID id) {
    return series
        .find(id)
        .orElseThrow(() -> new ProblemException(Problem.of(ContentProblem.NOT_IN_SERIES)));
  }

  private SeriesChange editAll(ContentItem current, ContentItem edited) {
    Series before = require(occurrence(current).series());
    PlanChange own = writer.change(new ContentWriter.Edit(current, edited));
    List<ContentWriter.Edit> edits = new ArrayList<>();
    for (ContentItem other : series.items(before.id())) {
      if (!other.id().equals(current.id()) && !other.status().isPublished()) {
        edits.add(new ContentWriter.Edit(other, carried(current, edited, other)));
      }
    }
    Series after = save(before.with(carried(current, edited, before.template())));
    return new SeriesChange(own.and(writer.changeAll(edits)), List.of(before), List.of(after));
  }

  private static ContentItem carried(ContentItem from, ContentItem to, ContentItem other) {
    LocalTime had = from.plan().start().toLocalTime();
    ContentItem.Plan plan = other.plan();
    LocalDateTime start =
        plan.start().toLocalTime().equals(had)
            ? plan.day().atTime(to.plan().start().toLocalTime())
            : plan.start();
    ContentItem merged = ItemMerge.merge(from, to, other);
    return merged.with(new ContentItem.Plan(start, merged.plan().minutes()));
  }

  /// Gives an occurrence and those after it another rule. Days that the new rule lacks are removed,
  /// unless published; days that it adds are written.
  ///
  /// @throws ProblemException [ContentProblem#NOT_IN_SERIES], [ContentProblem#INVALID_RECURRENCE]
  public SeriesChange changeRule(ContentId from, Recurrence rule) {
    return items.asOne(
        () -> {
          ContentItem item = ContentWriter.require(items, from);
          ContentItem.Occurrence at = occurrence(item);
          if (rule.days(at.day(), at.day().plusDays(FURTHEST)).isEmpty()) {
            throw new ProblemException(Problem.of(ContentProblem.INVALID_RECURRENCE, rule.text()));
          }
          SeriesChange split = split(at, Optional.of(rule));
          Series fresh = split.after().getLast();
          Set<LocalDate> wanted = Set.copyOf(rule.days(fresh.startsOn(), fresh.writtenThrough()));
          List<ContentItem> gone =
              series.items(fresh.id()).stream()
                  .filter(other -> !wanted.contains(occurrence(other).day()))
                  .filter(other -> !other.status().isPublished())
                  .toList();
          PlanChange removed =
              writer.changeAll(
                  gone.stream()
                      .map(
                          other ->
                              new ContentWriter.Edit(other, other.occurringAs(Optional.empty())))
                      .toList());
          PlanChange changes = removed.and(writer.remove(removed.after()));
          PlanChange written =
              write(
                  fresh, fresh.startsOn(), fresh.writtenThrough(), series.writtenDays(fresh.id()));
          return and(split, SeriesChange.of(changes.and(written)));
        });
  }

  /// Ends a series before an occurrence; it and those after it are removed, unless published.
  public SeriesChange endBefore(ContentId from) {
    return items.asOne(
        () -> {
          ContentItem item = ContentWriter.require(items, from);
          ContentItem.Occurrence at = occurrence(item);
          Series before = require(at.series());
          Series after = save(until(before, at.day().minusDays(1)));
          List<ContentItem> gone =
              series.items(before.id()).stream()
                  .filter(other -> !occurrence(other).day().isBefore(at.day()))
                  .filter(other -> !other.status().isPublished())
                  .toList();
          return new SeriesChange(writer.remove(gone), List.of(before), List.of(after));
        });
  }

  private static Series until(Series of, LocalDate day) {
    return of.with(of.rule().ending(new Recurrence.Until(day)));
  }

  /// Parts a series in two: the occurrences from a day on become one of their own.
  ///
  /// @return with the old series and then the new one in `after`
  private SeriesChange split(ContentItem.Occurrence at, Optional<Recurrence> rule) {
    Series before = require(at.series());
    Series fresh =
        save(
            new Series(
                ids.next(),
                before
                    .template()
                    .copy(
                        new ContentId(ids.next()),
                        at.day().atTime(before.template().plan().start().toLocalTime()),
                        before.template().people().author()),
                at.day(),
                rule.orElseGet(() -> remaining(before, at.day())),
                before.writtenThrough(),
                0));
    Series ended = save(until(before, at.day().minusDays(1)));
    List<ContentWriter.Edit> edits =
        series.items(before.id()).stream()
            .filter(other -> !occurrence(other).day().isBefore(at.day()))
            .map(
                other ->
                    new ContentWriter.Edit(
                        other,
                        other.occurringAs(
                            Optional.of(
                                new ContentItem.Occurrence(fresh.id(), occurrence(other).day())))))
            .toList();
    return new SeriesChange(writer.changeAll(edits), List.of(before), List.of(ended, fresh));
  }

  private static Recurrence remaining(Series of, LocalDate from) {
    return of.rule().end() instanceof Recurrence.Count(int times)
        ? of.rule()
            .ending(
                new Recurrence.Count(
                    Math.max(1, times - of.rule().days(of.startsOn(), from.minusDays(1)).size())))
        : of.rule();
  }

  private static SeriesChange and(SeriesChange first, SeriesChange next) {
    Map<UUID, Series> before = new LinkedHashMap<>();
    first.before().forEach(of -> before.put(of.id(), of));
    Set<UUID> begun = first.after().stream().map(Series::id).collect(Collectors.toSet());
    next.before().stream()
        .filter(of -> !begun.contains(of.id()))
        .forEach(of -> before.putIfAbsent(of.id(), of));
    Map<UUID, Series> after = new LinkedHashMap<>();
    first.after().forEach(of -> after.put(of.id(), of));
    next.after().forEach(of -> after.put(of.id(), of));
    return new SeriesChange(
        first.items().and(next.items()), List.copyOf(before.values()), List.copyOf(after.values()));
  }

  /// Takes a change back, as [ContentService#undo] does; the series are again as they were.
  public SeriesChange undo(SeriesChange change) {
    return items.asOne(
        () -> {
          List<Series> now = new ArrayList<>();
          List<Series> restored = new ArrayList<>();
          for (Series was : change.before()) {
            series.find(was.id()).ifPresent(now::add);
            restored.add(series.save(was, writer.now(), writer.actor().name()));
          }
          PlanChange undone = writer.undo(change.items());
          Set<UUID> known = change.before().stream().map(Series::id).collect(Collectors.toSet());
          for (Series begun : change.after()) {
            if (!known.contains(begun.id()) && series.items(begun.id()).isEmpty()) {
              now.add(begun);
              series.remove(begun.id());
            }
          }
          return new SeriesChange(undone, now, restored);
        });
  }
}
