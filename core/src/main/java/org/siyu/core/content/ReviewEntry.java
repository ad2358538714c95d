package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.UUID;
import org.siyu.core.team.Member;

/// Who did what to an item on its way, and what its content was then.
///
/// @param member who acted
/// @param memberName the name they had then
/// @param remark up to 2,000 characters; "" for none
/// @param contentHash see [ContentHash]
public record ReviewEntry(
    ReviewStep step,
    ContentStatus before,
    ContentStatus after,
    UUID member,
    String memberName,
    LocalDateTime at,
    String remark,
    String contentHash) {

  static ReviewEntry of(
      ReviewStep step,
      ContentItem item,
      ContentStatus after,
      Member actor,
      LocalDateTime at,
      String remark) {
    return new ReviewEntry(
        step,
        item.status(),
        after,
        actor.id(),
        actor.name(),
        at,
        remark.strip(),
        item.content().hash());
  }
}
