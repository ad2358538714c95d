package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.content.Topic;
import org.siyu.core.shared.Code;
import org.siyu.core.team.Member;
import org.siyu.core.workspace.WorkspaceLanguage;

/// What the team keeps: the pieces that were opened most, templates, and what customers want to
/// read about.
final class LibraryMaking {
  private static final int CONTENT_TEAM = 4;
  private static final int AUTHORS = 5;

  /// Of the topics, the one that is planned already, and the one that was dropped.
  private static final int PLANNED = 4;

  private static final int DROPPED = 9;

  private final SampleSpec spec;
  private final List<Member> members;
  private final List<ContentItem> content;
  private final Chance chance;
  private final SampleIds ids;
  private final LibraryWords words;

  /// With a chance of its own, so that everything else stays what it was.
  LibraryMaking(SampleSpec spec, List<Member> members, List<ContentItem> content) {
    this.spec = spec;
    this.members = members;
    this.content = content;
    this.chance = new Chance(spec.seed() + 2);
    this.ids = new SampleIds(chance, spec.end().minusMinutes(30));
    this.words =
        spec.language() == WorkspaceLanguage.ZH ? LibraryWords.chinese() : LibraryWords.english();
  }

  List<LibraryPiece> pieces() {
    List<LibraryPiece> pieces = new ArrayList<>();
    List<ContentItem> best = best(words.notes().size());
    for (int index = 0; index < best.size(); index++) {
      ContentItem item = best.get(index);
      ContentItem copy = item.copy(new ContentId(ids.next()), item.plan().start(), author());
      pieces.add(piece(copy, false, words.notes().get(index), Optional.of(item.id())));
    }
    for (LibraryWords.Template template : words.templates()) {
      pieces.add(piece(item(template), true, template.note(), Optional.empty()));
    }
    return List.copyOf(pieces);
  }

  private UUID author() {
    return members.get(CONTENT_TEAM).id();
  }

  private LibraryPiece piece(
      ContentItem item, boolean isTemplate, String note, Optional<ContentId> source) {
    int uses = chance.between(0, isTemplate ? 24 : 6);
    LocalDateTime last = spec.end().minusDays(chance.between(1, 40)).minusMinutes(uses * 7L);
    return new LibraryPiece(
        item, isTemplate, note, source, uses, uses == 0 ? Optional.empty() : Optional.of(last));
  }

  private ContentItem item(LibraryWords.Template template) {
    Content text =
        Content.of(template.title(), template.body(), template.channel())
            .withAudience(
                template.tier().isEmpty() ? Audience.ALL : Audience.ofTiers(template.tier()));
    List<String> traits = template.traits();
    return ContentDraft.of(text, spec.end(), Optional.empty())
        .with(new ContentItem.Traits(traits.get(0), traits.get(1), traits.get(2), ""))
        .item(new ContentId(ids.next()), author());
  }

  /// The items that were opened most, each title once.
  private List<ContentItem> best(int count) {
    Set<String> titles = new TreeSet<>();
    return content.stream()
        .filter(item -> item.status() == ContentStatus.RESULTS_IN)
        .sorted(Comparator.comparingLong(LibraryMaking::opens).reversed())
        .filter(item -> titles.add(item.content().title()))
        .limit(count)
        .toList();
  }

  private static long opens(ContentItem item) {
    return item.results().of(ResultMeasure.OPENS).orElse(0);
  }

  /// @param customers by id
  List<Topic> topics(List<SampleCustomer> customers) {
    List<Topic> topics = new ArrayList<>();
    List<LibraryWords.Wish> wishes = words.topics();
    for (int index = 0; index < wishes.size(); index++) {
      topics.add(topic(wishes.get(index), index, customers));
    }
    return List.copyOf(topics);
  }

  private Topic topic(LibraryWords.Wish wish, int index, List<SampleCustomer> customers) {
    Topic.Source source = Code.parse(Topic.Source.class, wish.source());
    Topic.Permission.State state = Code.parse(Topic.Permission.State.class, wish.permission());
    LocalDateTime at = spec.end().minusDays(3L + 2L * index).minusHours(index);
    Optional<LocalDateTime> answered =
        state == Topic.Permission.State.NOT_ASKED ? Optional.empty() : Optional.of(at.plusDays(1));
    Optional<ContentId> item = index == PLANNED ? nextDraft() : Optional.empty();
    return new Topic(
        ids.next(),
        source,
        wish.title(),
        wish.details(),
        source == Topic.Source.POLL || source == Topic.Source.TEAM
            ? Optional.empty()
            : Optional.of(customers.get(chance.index(customers.size())).id()),
        new Topic.Permission(state, wish.note(), answered),
        wish.votes(),
        voters(),
        index == DROPPED
            ? Topic.Status.DROPPED
            : item.isPresent() ? Topic.Status.PLANNED : Topic.Status.OPEN,
        item,
        at,
        0);
  }

  private Set<UUID> voters() {
    Set<UUID> voters = new TreeSet<>();
    for (Member member : members.subList(0, AUTHORS)) {
      if (chance.in(40)) {
        voters.add(member.id());
      }
    }
    return voters;
  }

  private Optional<ContentId> nextDraft() {
    return content.stream()
        .filter(item -> item.status() == ContentStatus.DRAFT)
        .filter(item -> item.content().channel().equals("official-account"))
        .map(ContentItem::id)
        .findFirst();
  }
}
