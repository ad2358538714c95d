package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/// What a new item is made of.
///
/// @param traits a slot of "" becomes the one that the start falls into
/// @param owner empty for nobody
public record ContentDraft(
    Content content,
    ContentItem.Traits traits,
    ContentItem.Plan plan,
    Optional<UUID> owner,
    ContentItem.Campaign campaign,
    Optional<ContentItem.Lineage> lineage) {

  public static ContentDraft of(Content content, LocalDateTime start, Optional<UUID> owner) {
    return new ContentDraft(
        content,
        ContentItem.Traits.NONE,
        new ContentItem.Plan(start, 0),
        owner,
        ContentItem.Campaign.NONE,
        Optional.empty());
  }

  public ContentDraft with(ContentItem.Traits wanted) {
    return new ContentDraft(content, wanted, plan, owner, campaign, lineage);
  }

  public ContentDraft with(ContentItem.Plan wanted) {
    return new ContentDraft(content, traits, wanted, owner, campaign, lineage);
  }

  public ContentDraft with(ContentItem.Campaign wanted) {
    return new ContentDraft(content, traits, plan, owner, wanted, lineage);
  }

  public ContentDraft from(ContentItem.Lineage line) {
    return new ContentDraft(content, traits, plan, owner, campaign, Optional.of(line));
  }

  /// @param author the member who makes it
  public ContentItem item(ContentId id, UUID author) {
    return new ContentItem(
        id,
        content,
        traits,
        plan,
        ContentItem.People.of(author).withOwner(owner),
        campaign,
        ContentStatus.DRAFT,
        ContentResults.NONE,
        Optional.empty(),
        lineage,
        ContentItem.Revision.unsaved());
  }
}
