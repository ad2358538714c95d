package org.siyu.core.content;

/// The slot follows the time of day, unless somebody chose another.
final class SlotOfDay {
  private SlotOfDay() {}

  /// An item without a slot gets the one that its start falls into.
  static ContentItem filled(ContentItem item, Choices lists) {
    return item.traits().slot().isEmpty() ? in(slotAt(item, lists), item) : item;
  }

  /// An item that is moved out of the slot of its time comes into the slot of its new time.
  static ContentItem following(ContentItem before, ContentItem after, Choices lists) {
    boolean isMoved = !before.plan().start().equals(after.plan().start());
    boolean isChosen = !before.traits().slot().equals(after.traits().slot());
    return isMoved && !isChosen && before.traits().slot().equals(slotAt(before, lists))
        ? in(slotAt(after, lists), after)
        : after;
  }

  private static String slotAt(ContentItem item, Choices lists) {
    return lists.slotAt(item.plan().start().toLocalTime()).map(Choice::code).orElse("");
  }

  private static ContentItem in(String slot, ContentItem item) {
    return new ContentEdit.Listed(ChoiceList.SLOT, slot).apply(item);
  }
}
