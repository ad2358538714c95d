package org.siyu.core.content;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;

/// Writes items by the rules: checked, with their approvals voided where the content has changed.
/// Works inside one transaction of the caller.
public final class ContentWriter {
  private final ContentRepository items;
  private final ReviewRepository reviews;
  private final ChoiceRepository choices;
  private final MemberRepository members;
  private final Clock clock;

  public ContentWriter(
      ContentRepository items,
      ReviewRepository reviews,
      ChoiceRepository choices,
      MemberRepository members,
      Clock clock) {
    this.items = items;
    this.reviews = reviews;
    this.choices = choices;
    this.members = members;
    this.clock = clock;
  }

  static ContentItem require(ContentRepository items, ContentId id, int version) {
    ContentItem item = require(items, id);
    if (item.revision().version() != version) {
      throw new ProblemException(changedMeanwhile(item));
    }
    return item;
  }

  static ContentItem require(ContentRepository items, ContentId id) {
    return items
        .find(id)
        .orElseThrow(() -> new ProblemException(Problem.of(ContentProblem.NOT_FOUND)));
  }

  /// For whoever finds that an item is not what was read.
  public static Problem changedMeanwhile(ContentItem stored) {
    return Problem.of(
        ContentProblem.CHANGED_MEANWHILE,
        stored.content().title(),
        stored.revision().changedBy(),
        stored.revision().changedAt().toString());
  }

  public Member actor() {
    return members.acting();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  Optional<ContentItem> find(ContentId id) {
    return items.find(id);
  }

  /// An item at another time than it was made for comes into the slot of that time.
  ContentItem following(ContentItem before, ContentItem after) {
    return SlotOfDay.following(before, after, new Choices(choices.all()));
  }

  /// An item without a slot comes into the one of its time.
  ContentItem slotted(ContentItem item) {
    return SlotOfDay.filled(item, new Choices(choices.all()));
  }

  /// Adds items.
  ///
  /// @throws ProblemException a [ContentProblem] of the first item that cannot be kept
  public PlanChange add(List<ContentItem> wanted) {
    ItemRules rules = rules();
    wanted.forEach(rules::require);
    return PlanChange.added(items.insert(wanted, now(), actor().name()));
  }

  /// @throws ProblemException a [ContentProblem] when the item cannot be kept as it is
  void check(ContentItem wanted) {
    rules().require(wanted);
  }

  private ItemRules rules() {
    return new ItemRules(new Choices(choices.all()));
  }

  /// An item and what it is to become; the status it is to have does not count.
  record Edit(ContentItem before, ContentItem after) {}

  /// Writes one item.
  ///
  /// @throws ProblemException when it cannot be
  PlanChange change(Edit edit) {
    return write(List.of(edit), false);
  }

  /// Writes items; one that must stay as it is, is left alone and told of.
  PlanChange changeAll(List<Edit> edits) {
    return write(edits, true);
  }

  private PlanChange write(List<Edit> edits, boolean isLenient) {
    ItemRules rules = rules();
    Member actor = actor();
    LocalDateTime now = now();
    List<ContentItem> before = new ArrayList<>();
    List<ContentItem> after = new ArrayList<>();
    List<Problem> skipped = new ArrayList<>();
    Map<ContentId, ReviewEntry> entries = new LinkedHashMap<>();
    for (Edit edit : edits) {
      ContentItem old = edit.before();
      ContentItem wanted = edit.after().with(old.status()).with(old.revision());
      if (wanted.equals(old)) {
        continue;
      }
      List<Problem> problems = new ArrayList<>(rules.problems(wanted));
      problems.addAll(forbidden(old, wanted));
      if (!problems.isEmpty()) {
        if (!isLenient) {
          throw new ProblemException(problems.getFirst());
        }
        skipped.add(problems.getFirst());
        continue;
      }
      ReviewFlow.Edited edited = ReviewFlow.edited(old, wanted, actor, now);
      edited.entry().ifPresent(entry -> entries.put(old.id(), entry));
      before.add(old);
      after.add(withResults(old, edited.item(), actor, now, entries));
    }
    List<ContentItem> written = items.update(after, now, actor.name());
    written.forEach(item -> enter(item, entries));
    return new PlanChange(before, written, skipped);
  }

  private void enter(ContentItem item, Map<ContentId, ReviewEntry> entries) {
    ReviewEntry entry = entries.get(item.id());
    if (entry != null) {
      reviews.add(item.id(), entry, item.content());
    }
  }

  private static List<Problem> forbidden(ContentItem old, ContentItem wanted) {
    boolean isFixed = old.status().isPublished();
    boolean isMoved = !old.plan().equals(wanted.plan());
    boolean isRewritten = !old.content().equals(wanted.content());
    if (isFixed && (isMoved || isRewritten)) {
      return List.of(Problem.of(ContentProblem.ALREADY_PUBLISHED, old.content().title()));
    }
    if (!isFixed && !old.results().equals(wanted.results())) {
      return List.of(Problem.of(ContentProblem.NOT_PUBLISHED, old.content().title()));
    }
    return List.of();
  }

  private static ContentItem withResults(
      ContentItem old,
      ContentItem wanted,
      Member actor,
      LocalDateTime now,
      Map<ContentId, ReviewEntry> entries) {
    if (old.results().equals(wanted.results())) {
      return wanted;
    }
    ContentStatus status =
        wanted.results().isEmpty() ? ContentStatus.PUBLISHED : ContentStatus.RESULTS_IN;
    entries.put(old.id(), ReviewEntry.of(ReviewStep.RESULTS_ENTERED, old, status, actor, now, ""));
    return wanted.with(status);
  }

  PlanChange remove(List<ContentItem> wanted) {
    items.remove(wanted.stream().map(ContentItem::id).toList(), now(), actor().name());
    return PlanChange.removed(wanted);
  }

  /// Takes a change back, field by field: what was changed otherwise meanwhile stays. An item whose
  /// content is again what was approved gets its status back.
  PlanChange undo(PlanChange change) {
    Map<ContentId, ContentItem> earlier = change.earlier();
    Map<ContentId, ContentItem> later = change.later();
    List<ContentItem> added =
        items.find(later.keySet().stream().filter(id -> !earlier.containsKey(id)).toList());
    List<ContentId> removed =
        earlier.keySet().stream().filter(id -> !later.containsKey(id)).toList();
    PlanChange undone = added.isEmpty() ? PlanChange.NONE : removeUnpublished(added);
    List<Edit> edits = new ArrayList<>();
    if (!removed.isEmpty()) {
      List<ContentItem> back = items.restore(removed, now(), actor().name());
      undone = undone.and(PlanChange.added(back));
      for (ContentItem item : back) {
        ContentItem before = earlier.getOrDefault(item.id(), item);
        edits.add(new Edit(item, ItemMerge.merge(item, before, item)));
      }
    }
    List<ContentItem> restored = new ArrayList<>();
    for (ContentItem current : items.find(List.copyOf(later.keySet()))) {
      ContentItem before = earlier.get(current.id());
      ContentItem after = later.get(current.id());
      if (before != null && after != null) {
        ContentItem merged = ItemMerge.merge(after, before, current);
        if (regainsStatus(before, after, current, merged)) {
          restored.add(merged.with(before.status()).with(before.people()));
        } else {
          edits.add(new Edit(current, merged));
        }
      }
    }
    return undone.and(changeAll(edits)).and(regain(restored));
  }

  private PlanChange removeUnpublished(List<ContentItem> added) {
    List<ContentItem> free = added.stream().filter(item -> !item.status().isPublished()).toList();
    List<Problem> kept =
        added.stream()
            .filter(item -> item.status().isPublished())
            .map(item -> Problem.of(ContentProblem.ALREADY_PUBLISHED, item.content().title()))
            .toList();
    return remove(free).and(new PlanChange(List.of(), List.of(), kept));
  }

  private static boolean regainsStatus(
      ContentItem before, ContentItem after, ContentItem current, ContentItem merged) {
    return before.status().isBound()
        && after.status() == ContentStatus.DRAFT
        && current.status() == ContentStatus.DRAFT
        && merged.content().hash().equals(before.content().hash());
  }

  private PlanChange regain(List<ContentItem> wanted) {
    if (wanted.isEmpty()) {
      return PlanChange.NONE;
    }
    Member actor = actor();
    LocalDateTime now = now();
    List<ContentItem> before = items.find(wanted.stream().map(ContentItem::id).toList());
    List<ContentItem> written = items.update(wanted, now, actor.name());
    for (ContentItem item : written) {
      reviews.add(
          item.id(),
          ReviewEntry.of(
              ReviewStep.RESTORED, item.with(ContentStatus.DRAFT), item.status(), actor, now, ""),
          item.content());
    }
    return new PlanChange(before, written, List.of());
  }
}
