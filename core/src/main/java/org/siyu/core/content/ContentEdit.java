package org.siyu.core.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// One and the same change of several items.
public sealed interface ContentEdit {
  /// The item with the change.
  ContentItem apply(ContentItem item);

  /// Moves the start; how long it lasts stays.
  record Shift(Duration by) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(new ContentItem.Plan(item.plan().start().plus(by), item.plan().minutes()));
    }
  }

  /// To another day at the same time of day.
  record ToDay(LocalDate day) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(
          new ContentItem.Plan(
              day.atTime(item.plan().start().toLocalTime()), item.plan().minutes()));
    }
  }

  /// To another time of the same day.
  record ToTime(LocalTime time) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(new ContentItem.Plan(item.plan().day().atTime(time), item.plan().minutes()));
    }
  }

  /// @param minutes how long it is to last
  record Stretch(int minutes) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(new ContentItem.Plan(item.plan().start(), minutes));
    }
  }

  record Owned(Optional<UUID> owner) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(item.people().withOwner(owner));
    }
  }

  record Reviewed(Review review, Optional<UUID> reviewer) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(item.people().withReviewer(review, reviewer));
    }
  }

  /// @param code an entry of the list; "" for none, save for channels
  record Listed(ChoiceList list, String code) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      ContentItem.Traits had = item.traits();
      return switch (list) {
        case CHANNEL -> item.with(item.content().withChannel(code));
        case FORM -> item.with(new ContentItem.Traits(code, had.depth(), had.kind(), had.slot()));
        case DEPTH -> item.with(new ContentItem.Traits(had.form(), code, had.kind(), had.slot()));
        case KIND -> item.with(new ContentItem.Traits(had.form(), had.depth(), code, had.slot()));
        case SLOT -> item.with(new ContentItem.Traits(had.form(), had.depth(), had.kind(), code));
      };
    }
  }

  record Addressed(Audience audience) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(item.content().withAudience(audience));
    }
  }

  record InCampaign(ContentItem.Campaign campaign) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(campaign);
    }
  }

  record WithResults(ContentResults results) implements ContentEdit {
    @Override
    public ContentItem apply(ContentItem item) {
      return item.with(results);
    }
  }
}
