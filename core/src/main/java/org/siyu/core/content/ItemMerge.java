package org.siyu.core.content;

/// Carries the difference of two states of an item over to a third, field by field.
public final class ItemMerge {
  private ItemMerge() {}

  /// What differs between `from` and `to` becomes as in `to` where `current` is still as in `from`;
  /// all else stays as it is in `current`, with its status, people who wrote it and revision.
  public static ContentItem merge(ContentItem from, ContentItem to, ContentItem current) {
    Content a = from.content();
    Content b = to.content();
    Content c = current.content();
    ContentItem.Traits ta = from.traits();
    ContentItem.Traits tb = to.traits();
    ContentItem.Traits tc = current.traits();
    ContentItem.People pa = from.people();
    ContentItem.People pb = to.people();
    ContentItem.People pc = current.people();
    return current
        .with(
            new Content(
                pick(a.title(), b.title(), c.title()),
                pick(a.body(), b.body(), c.body()),
                pick(a.general(), b.general(), c.general()),
                pick(a.channel(), b.channel(), c.channel()),
                pick(a.audience(), b.audience(), c.audience()),
                pick(a.assets(), b.assets(), c.assets())))
        .with(
            new ContentItem.Traits(
                pick(ta.form(), tb.form(), tc.form()),
                pick(ta.depth(), tb.depth(), tc.depth()),
                pick(ta.kind(), tb.kind(), tc.kind()),
                pick(ta.slot(), tb.slot(), tc.slot())))
        .with(
            new ContentItem.Plan(
                pick(from.plan().start(), to.plan().start(), current.plan().start()),
                pick(from.plan().minutes(), to.plan().minutes(), current.plan().minutes())))
        .with(
            new ContentItem.People(
                pc.author(),
                pc.editor(),
                pick(pa.owner(), pb.owner(), pc.owner()),
                pick(pa.crossReviewer(), pb.crossReviewer(), pc.crossReviewer()),
                pick(pa.legalReviewer(), pb.legalReviewer(), pc.legalReviewer())))
        .with(pick(from.campaign(), to.campaign(), current.campaign()))
        .with(pick(from.results(), to.results(), current.results()))
        .occurringAs(pick(from.occurrence(), to.occurrence(), current.occurrence()));
  }

  private static <T> T pick(T from, T to, T current) {
    return current.equals(from) ? to : current;
  }
}
