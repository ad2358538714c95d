package org.siyu.core.content;

import java.util.Optional;
import java.util.UUID;

/// An item as views of many show it: without text and files. Light enough for 10,000 a year.
///
/// @param assets how many files belong to it
public record ContentRow(
    ContentId id,
    String title,
    String channel,
    Audience audience,
    boolean hasGeneral,
    int assets,
    ContentItem.Traits traits,
    ContentItem.Plan plan,
    Optional<UUID> owner,
    ContentItem.Campaign campaign,
    ContentStatus status,
    ContentResults results,
    Optional<ContentItem.Occurrence> occurrence,
    int version) {

  public static ContentRow of(ContentItem item) {
    Content content = item.content();
    return new ContentRow(
        item.id(),
        content.title(),
        content.channel(),
        content.audience(),
        content.general().isPresent(),
        content.assets().size(),
        item.traits(),
        item.plan(),
        item.people().owner(),
        item.campaign(),
        item.status(),
        item.results(),
        item.occurrence(),
        item.revision().version());
  }
}
