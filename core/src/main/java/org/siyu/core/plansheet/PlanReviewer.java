package org.siyu.core.plansheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.shared.Problem;

/// Holds a list that came back against what it said when it went out and against the plan as it is
/// now, field by field: what only the list has changed goes in, what both have changed is a
/// conflict. Pure.
final class PlanReviewer {
  private final PlanDraft draft;
  private final Map<PlanConflict.Key, PlanConflict.Take> decisions;
  private final LocalDateTime now;
  private final Supplier<ContentItem> blank;

  private final List<PlanLine> lines = new ArrayList<>();
  private final List<PlanConflict> conflicts = new ArrayList<>();
  private final List<PlanTrouble> troubles = new ArrayList<>();
  private final List<PlanTrouble> notices = new ArrayList<>();
  private final Map<Twin, ContentItem> twins = new HashMap<>();

  /// What has a row of its own in the list.
  private final Set<ContentId> listed = new HashSet<>();

  private int unchanged;

  /// What makes two items the same where no id tells.
  private record Twin(String title, String channel, LocalDateTime start) {
    static Twin of(ContentItem item) {
      PlanValues values = PlanValues.of(item);
      return new Twin(
          values.get(PlanColumn.TITLE).strip(), item.content().channel(), item.plan().start());
    }
  }

  /// @param blank makes a new item without any field
  PlanReviewer(
      PlanDraft draft,
      Map<PlanConflict.Key, PlanConflict.Take> decisions,
      LocalDateTime now,
      Supplier<ContentItem> blank) {
    this.draft = draft;
    this.decisions = Map.copyOf(decisions);
    this.now = now;
    this.blank = blank;
  }

  PlanReview review() {
    draft.nearby().forEach(item -> twins.putIfAbsent(Twin.of(item), item));
    draft.current().values().forEach(item -> twins.putIfAbsent(Twin.of(item), item));
    draft.entries().forEach(entry -> entry.id().ifPresent(listed::add));
    for (PlanEntry entry : withoutCopies()) {
      if (!entry.troubles().isEmpty()) {
        troubles.addAll(entry.troubles());
      } else {
        take(entry);
      }
    }
    wholeList();
    return new PlanReview(draft.list().fileName(), lines, conflicts, troubles, notices, unchanged);
  }

  /// Of several rows with one id the one that is most like the item keeps it.
  private List<PlanEntry> withoutCopies() {
    Map<ContentId, Integer> keepers = new LinkedHashMap<>();
    List<PlanEntry> entries = draft.entries();
    for (int index = 0; index < entries.size(); index++) {
      int line = index;
      PlanEntry entry = entries.get(index);
      entry
          .id()
          .ifPresent(
              id ->
                  keepers.merge(
                      id,
                      line,
                      (first, next) ->
                          differences(entries.get(next)) < differences(entries.get(first))
                              ? next
                              : first));
    }
    List<PlanEntry> all = new ArrayList<>();
    for (int index = 0; index < entries.size(); index++) {
      PlanEntry entry = entries.get(index);
      Optional<Integer> keeper = entry.id().map(keepers::get);
      boolean isCopy = keeper.isPresent() && keeper.get() != index;
      if (isCopy && !entry.isDeleted()) {
        notices.add(notice(entry, PlanSheetProblem.ROW_COPIED));
      }
      if (!isCopy) {
        all.add(entry);
      } else if (!entry.isDeleted()) {
        all.add(entry.withoutId());
      }
    }
    return all;
  }

  private int differences(PlanEntry entry) {
    PlanValues before =
        entry
            .id()
            .flatMap(this::before)
            .orElseGet(
                () ->
                    entry
                        .id()
                        .flatMap(this::current)
                        .map(PlanValues::of)
                        .orElse(new PlanValues(Map.of())));
    return (int)
            entry.values().all().entrySet().stream()
                .filter(value -> !before.get(value.getKey()).equals(value.getValue()))
                .count()
        + (entry.isDeleted() ? 1 : 0);
  }

  private Optional<PlanValues> before(ContentId id) {
    return Optional.ofNullable(draft.base().items().get(id));
  }

  private Optional<ContentItem> current(ContentId id) {
    return Optional.ofNullable(draft.current().get(id));
  }

  private void take(PlanEntry entry) {
    Optional<ContentItem> item = entry.id().flatMap(this::current);
    if (item.isPresent()) {
      known(entry, item.get());
    } else if (entry.id().flatMap(this::before).isPresent()) {
      deletedHere(entry, entry.id().flatMap(this::before).get());
    } else if (!entry.isDeleted()) {
      fresh(entry);
    }
  }

  private void known(PlanEntry entry, ContentItem item) {
    Optional<PlanValues> before =
        before(item.id())
            .or(
                () ->
                    entry.version().isPresent()
                            && entry.version().getAsInt() == item.revision().version()
                        ? Optional.of(PlanValues.of(item))
                        : Optional.empty());
    if (entry.isDeleted()) {
      delete(entry, item, before);
    } else {
      merge(entry, item, before);
    }
  }

  private void delete(PlanEntry entry, ContentItem item, Optional<PlanValues> before) {
    PlanValues current = PlanValues.of(item);
    boolean isAsItWas = before.map(old -> old.all().equals(current.all())).orElse(false);
    if (!isAsItWas
        && conflict(
                new PlanConflict.Key(item.id(), Optional.empty()),
                PlanConflict.Kind.DELETED_THERE,
                entry,
                item.content().title(),
                before.map(old -> changed(old, current)),
                current.get(PlanColumn.TITLE),
                "")
            == PlanConflict.Take.OURS) {
      unchanged++;
      return;
    }
    lines.add(new PlanLine(PlanLine.Action.DELETED, entry.row().place(), item, List.of(), false));
  }

  private static String changed(PlanValues from, PlanValues to) {
    return PlanValues.joined(
        PlanColumn.fields().stream()
            .filter(column -> !from.isSame(column, to))
            .map(PlanColumn::code)
            .toList());
  }

  private void merge(PlanEntry entry, ContentItem item, Optional<PlanValues> before) {
    PlanValues current = PlanValues.of(item);
    List<PlanColumn> wanted = new ArrayList<>();
    for (PlanColumn column : PlanColumn.fields()) {
      boolean isTold = entry.values().has(column) && !entry.values().isSame(column, current);
      boolean isChangedThere =
          isTold && before.map(old -> !old.isSame(column, entry.values())).orElse(true);
      if (isChangedThere) {
        boolean isChangedHere = before.map(old -> !old.isSame(column, current)).orElse(true);
        PlanConflict.Take take =
            isChangedHere
                ? conflict(
                    new PlanConflict.Key(item.id(), Optional.of(column)),
                    PlanConflict.Kind.FIELD,
                    entry,
                    item.content().title(),
                    before.map(old -> old.get(column)),
                    current.get(column),
                    entry.values().get(column))
                : PlanConflict.Take.THEIRS;
        if (take == PlanConflict.Take.THEIRS) {
          wanted.add(column);
        }
      }
    }
    change(entry, item, current, wanted);
  }

  private void change(
      PlanEntry entry, ContentItem item, PlanValues current, List<PlanColumn> wanted) {
    if (wanted.isEmpty()) {
      unchanged++;
      return;
    }
    List<PlanColumn> fixed =
        item.status().isPublished()
            ? wanted.stream().filter(column -> column.isPlan() || column.isContent()).toList()
            : List.of();
    if (!fixed.isEmpty()) {
      for (PlanColumn column : fixed) {
        troubles.add(
            new PlanTrouble(
                entry.row().reference(column),
                Problem.at(
                    entry.row().at(column),
                    PlanSheetProblem.PUBLISHED_STAYS,
                    item.content().title())));
      }
      return;
    }
    ContentItem changed = entry.values().appliedTo(item, wanted);
    List<PlanLine.Change> changes =
        wanted.stream()
            .map(
                column ->
                    new PlanLine.Change(column, current.get(column), entry.values().get(column)))
            .toList();
    boolean isMoved = wanted.stream().allMatch(PlanColumn::isPlan);
    boolean voids =
        item.status().isBound() && !item.content().hash().equals(changed.content().hash());
    lines.add(
        new PlanLine(
            isMoved ? PlanLine.Action.MOVED : PlanLine.Action.CHANGED,
            entry.row().place(),
            changed,
            changes,
            voids));
  }

  private void deletedHere(PlanEntry entry, PlanValues before) {
    boolean isAsItWas =
        entry.isDeleted()
            || entry.values().all().entrySet().stream()
                .allMatch(value -> before.get(value.getKey()).equals(value.getValue()));
    String title = before.get(PlanColumn.TITLE);
    if (isAsItWas) {
      unchanged++;
      notices.add(notice(entry, PlanSheetProblem.DELETED_HERE, title));
      return;
    }
    Map<PlanColumn, String> all = new HashMap<>(before.all());
    all.putAll(entry.values().all());
    PlanValues whole = new PlanValues(all);
    if (conflict(
            new PlanConflict.Key(entry.id().orElseThrow(), Optional.empty()),
            PlanConflict.Kind.DELETED_HERE,
            entry,
            title,
            Optional.of(changed(before, whole)),
            "",
            whole.get(PlanColumn.TITLE))
        == PlanConflict.Take.THEIRS) {
      create(entry, whole);
    } else {
      unchanged++;
    }
  }

  private void fresh(PlanEntry entry) {
    PlanValues values = entry.values();
    Twin twin =
        new Twin(
            values.get(PlanColumn.TITLE).strip(), values.get(PlanColumn.CHANNEL), values.start());
    ContentItem there = twins.get(twin);
    if (there == null) {
      create(entry, values);
      return;
    }
    if (listed.contains(there.id())) {
      unchanged++;
      notices.add(notice(entry, PlanSheetProblem.ALREADY_THERE, twin.title()));
    } else {
      merge(told(entry), there, Optional.empty());
    }
  }

  /// Without the blanks of a list that knows nothing of them.
  private static PlanEntry told(PlanEntry entry) {
    Map<PlanColumn, String> told = new HashMap<>(entry.values().all());
    told.values().removeIf(String::isEmpty);
    if (entry.row().text(PlanColumn.MINUTES).isEmpty()) {
      told.remove(PlanColumn.MINUTES);
    }
    return new PlanEntry(
        entry.row(),
        entry.id(),
        entry.version(),
        new PlanValues(told),
        entry.isDeleted(),
        entry.isPublished(),
        entry.troubles(),
        entry.isYearAssumed(),
        entry.isTimeAssumed());
  }

  private void create(PlanEntry entry, PlanValues values) {
    List<PlanColumn> known = PlanColumn.fields().stream().filter(values::has).toList();
    ContentItem item = values.appliedTo(blank.get(), known);
    item = item.with(item.content().withTitle(item.content().title().strip()));
    if (entry.isPublished() && item.plan().start().isBefore(now)) {
      item = item.with(ContentStatus.PUBLISHED);
    }
    twins.put(Twin.of(item), item);
    listed.add(item.id());
    lines.add(new PlanLine(PlanLine.Action.CREATED, entry.row().place(), item, List.of(), false));
  }

  private PlanConflict.Take conflict(
      PlanConflict.Key key,
      PlanConflict.Kind kind,
      PlanEntry entry,
      String title,
      Optional<String> before,
      String ours,
      String theirs) {
    PlanConflict.Take take = decisions.getOrDefault(key, PlanConflict.Take.OURS);
    conflicts.add(
        new PlanConflict(
            key,
            kind,
            key.column().map(entry.row()::at).orElse(entry.row().place()),
            title,
            key.column(),
            before,
            ours,
            theirs,
            take));
    return take;
  }

  private void wholeList() {
    long missing =
        draft.base().items().keySet().stream()
            .filter(id -> !listed.contains(id) && draft.current().containsKey(id))
            .count();
    if (missing > 0) {
      tell(PlanSheetProblem.NOT_IN_LIST, missing);
    }
    if (draft.isExportUnknown()) {
      tell(PlanSheetProblem.EXPORT_UNKNOWN);
    }
    draft.list().unknown().forEach(header -> tell(PlanSheetProblem.UNKNOWN_COLUMN, header));
    long years = draft.entries().stream().filter(PlanEntry::isYearAssumed).count();
    if (years > 0) {
      tell(PlanSheetProblem.YEAR_ASSUMED, years);
    }
    long times = draft.entries().stream().filter(PlanEntry::isTimeAssumed).count();
    if (times > 0) {
      tell(PlanSheetProblem.TIME_ASSUMED, times);
    }
  }

  private void tell(PlanSheetProblem code, Object... arguments) {
    notices.add(new PlanTrouble("", Problem.of(code, arguments)));
  }

  private static PlanTrouble notice(PlanEntry entry, PlanSheetProblem code, Object... arguments) {
    return new PlanTrouble("", Problem.at(entry.row().place(), code, arguments));
  }
}
