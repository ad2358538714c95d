package org.siyu.app.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ItemMerge;

/// Somebody else has changed the item since it was read.
///
/// @param read as it was when editing began
/// @param mine as it was edited here
/// @param theirs as it is kept now
public record ItemConflict(ContentItem read, ContentItem mine, ContentItem theirs) {
  /// What is to stay.
  public enum Choice {
    /// What was edited here is given up.
    THEIRS,
    /// Both changes; where they meet, those made here.
    BOTH,
    /// What was edited here, against all that they changed.
    MINE
  }

  private record Part(ItemField field, Function<ContentItem, Object> value) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(ItemField.TITLE, item -> item.content().title()),
          new Part(ItemField.BODY, item -> item.content().body()),
          new Part(ItemField.GENERAL, item -> item.content().general()),
          new Part(ItemField.CHANNEL, item -> item.content().channel()),
          new Part(ItemField.AUDIENCE, item -> item.content().audience()),
          new Part(ItemField.FILES, item -> item.content().assets()),
          new Part(ItemField.TRAITS, ContentItem::traits),
          new Part(ItemField.START, item -> item.plan().start()),
          new Part(ItemField.MINUTES, item -> item.plan().minutes()),
          new Part(ItemField.OWNER, item -> item.people().owner()),
          new Part(
              ItemField.REVIEWERS,
              item -> List.of(item.people().crossReviewer(), item.people().legalReviewer())),
          new Part(ItemField.CAMPAIGN, ContentItem::campaign));

  /// What they changed.
  public List<ItemField> changedByThem() {
    return differing(read, theirs);
  }

  /// What both changed, each in another way.
  public Set<ItemField> inBoth() {
    Set<ItemField> both = EnumSet.noneOf(ItemField.class);
    both.addAll(differing(read, theirs));
    both.retainAll(differing(read, mine));
    both.retainAll(differing(mine, theirs));
    return both;
  }

  private static List<ItemField> differing(ContentItem one, ContentItem other) {
    List<ItemField> fields = new ArrayList<>();
    for (Part part : PARTS) {
      if (!Objects.equals(part.value().apply(one), part.value().apply(other))) {
        fields.add(part.field());
      }
    }
    return fields;
  }

  /// The item that goes on being edited, of the version that is kept now.
  ContentItem resolved(Choice choice) {
    return switch (choice) {
      case THEIRS -> theirs;
      case BOTH -> onTopOf(ItemMerge.merge(read, theirs, mine));
      case MINE -> onTopOf(mine);
    };
  }

  private ContentItem onTopOf(ContentItem wanted) {
    return wanted.with(theirs.status()).with(theirs.revision());
  }
}
