package org.siyu.core.workspace.sample;

import java.util.List;
import java.util.UUID;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.Topic;
import org.siyu.core.team.Member;

/// A whole invented workspace: 5,000 customers in 18 months, with the seasons of Chinese retail
/// (618 in June, 双11 in November), the rhythm of weeks and days, and every tier and RFM segment
/// populated at the end.
///
/// @param members 8, the owner first
/// @param customers by id, which is the order in which they joined
/// @param content a quarter of it, by day
/// @param library pieces taken from the content, and templates
/// @param topics what customers want to read about
public record SampleData(
    SampleSpec spec,
    List<Member> members,
    List<SampleTag> tags,
    List<SampleProduct> products,
    List<SampleCustomer> customers,
    List<ContentItem> content,
    List<LibraryPiece> library,
    List<Topic> topics) {

  public static SampleData of(SampleSpec spec) {
    return new SampleMaking(spec).make();
  }

  public UUID owner() {
    return members.getFirst().id();
  }
}
