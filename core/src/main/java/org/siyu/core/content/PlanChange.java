package org.siyu.core.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.core.shared.Problem;

/// What a step really changed in the calendar, so that it can be undone.
///
/// @param before items as they were; one that is only here was removed
/// @param after items as they are; one that is only here was added
/// @param skipped why items that were asked for were left alone
public record PlanChange(List<ContentItem> before, List<ContentItem> after, List<Problem> skipped) {
  public static final PlanChange NONE = new PlanChange(List.of(), List.of(), List.of());

  public PlanChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    skipped = List.copyOf(skipped);
  }

  static PlanChange added(List<ContentItem> items) {
    return new PlanChange(List.of(), items, List.of());
  }

  static PlanChange removed(List<ContentItem> items) {
    return new PlanChange(items, List.of(), List.of());
  }

  /// Both changes as one step: of an item that both have touched, the first state and the last one
  /// count.
  public PlanChange and(PlanChange next) {
    Set<ContentId> first = ids();
    Set<ContentId> then = next.ids();
    return new PlanChange(
        joined(before, next.before.stream().filter(item -> !first.contains(item.id())).toList()),
        joined(after.stream().filter(item -> !then.contains(item.id())).toList(), next.after),
        joined(skipped, next.skipped));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// How many items were changed.
  public int count() {
    return ids().size();
  }

  public Set<ContentId> ids() {
    return Stream.concat(before.stream(), after.stream())
        .map(ContentItem::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Map<ContentId, ContentItem> earlier() {
    return byId(before);
  }

  Map<ContentId, ContentItem> later() {
    return byId(after);
  }

  private static Map<ContentId, ContentItem> byId(List<ContentItem> items) {
    Map<ContentId, ContentItem> found = new LinkedHashMap<>();
    items.forEach(item -> found.put(item.id(), item));
    return found;
  }
}
