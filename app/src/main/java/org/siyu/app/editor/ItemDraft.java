package org.siyu.app.editor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.siyu.app.widget.TimeOfDay;
import org.siyu.core.content.ChannelLimit;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.shared.Problem;

/// An item while it is edited: what was typed for its time stays as it was typed.
///
/// @param item with all changes but those of day, time and minutes
/// @param minutes how long it lasts; nothing for a moment
public record ItemDraft(ContentItem item, Optional<LocalDate> day, String time, String minutes) {
  static ItemDraft of(ContentItem item) {
    int lasting = item.plan().minutes();
    return new ItemDraft(
        item,
        Optional.of(item.plan().day()),
        TimeOfDay.text(item.plan().start()),
        lasting == 0 ? "" : Integer.toString(lasting));
  }

  public Content content() {
    return item.content();
  }

  ItemDraft with(ContentItem wanted) {
    return new ItemDraft(wanted, day, time, minutes);
  }

  public ItemDraft with(UnaryOperator<Content> change) {
    return with(item.with(change.apply(item.content())));
  }

  ItemDraft on(Optional<LocalDate> wanted) {
    return new ItemDraft(item, wanted, time, minutes);
  }

  ItemDraft at(String typed) {
    return new ItemDraft(item, day, typed, minutes);
  }

  ItemDraft lasting(String typed) {
    return new ItemDraft(item, day, time, typed);
  }

  /// Empty while day or time cannot be read.
  Optional<LocalDateTime> start() {
    return day.flatMap(on -> TimeOfDay.parse(time).map(on::atTime));
  }

  private Optional<Integer> length() {
    String typed = minutes.strip();
    if (typed.isEmpty()) {
      return Optional.of(0);
    }
    return typed.matches("\\d{1,5}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
  }

  /// The item as far as it can be read: a time that cannot is the one it had.
  ContentItem read() {
    ContentItem.Plan had = item.plan();
    return item.with(
        new ContentItem.Plan(start().orElse(had.start()), length().orElse(had.minutes())));
  }

  /// What can be told without the store.
  ///
  /// @return at its fields; an empty problem is something that cannot be read
  Map<ItemField, Optional<Problem>> wrong() {
    Map<ItemField, Optional<Problem>> wrong = new EnumMap<>(ItemField.class);
    if (content().title().isBlank()) {
      wrong.put(ItemField.TITLE, Optional.of(Problem.of(ContentProblem.BLANK)));
    }
    check(wrong, ItemField.TITLE, content().title().length() <= Content.LONGEST_TITLE, 200);
    check(
        wrong,
        ItemField.BODY,
        content().body().length() <= Content.LONGEST_BODY,
        Content.LONGEST_BODY);
    content()
        .general()
        .ifPresent(
            general -> {
              check(
                  wrong,
                  ItemField.GENERAL,
                  general.title().length() <= Content.LONGEST_TITLE,
                  Content.LONGEST_TITLE);
              check(
                  wrong,
                  ItemField.GENERAL,
                  general.body().length() <= Content.LONGEST_BODY,
                  Content.LONGEST_BODY);
            });
    if (start().isEmpty()) {
      wrong.put(ItemField.START, Optional.empty());
    }
    if (length().isEmpty()) {
      wrong.put(ItemField.MINUTES, Optional.empty());
    }
    return wrong;
  }

  private static void check(
      Map<ItemField, Optional<Problem>> wrong, ItemField field, boolean isRight, int most) {
    if (!isRight) {
      wrong.put(field, Optional.of(Problem.of(ContentProblem.TOO_LONG, most)));
    }
  }

  /// What the channel takes.
  public ChannelLimit limit() {
    return ChannelLimit.of(content().channel());
  }

  /// The same edits over the item as it is kept: what is not edited here is as in that.
  ItemDraft over(ContentItem saved) {
    ContentItem.People people = item.people();
    return with(
        saved
            .with(item.content())
            .with(item.traits())
            .with(item.campaign())
            .with(
                new ContentItem.People(
                    saved.people().author(),
                    saved.people().editor(),
                    people.owner(),
                    people.crossReviewer(),
                    people.legalReviewer())));
  }

  boolean isLike(ContentItem saved) {
    return over(saved).equals(of(saved));
  }
}
