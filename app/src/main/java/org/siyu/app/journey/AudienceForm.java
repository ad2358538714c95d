package org.siyu.app.journey;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.tiers.SavedList;

/// Whom somebody chooses for a journey, while it is being chosen.
public final class AudienceForm {
  private final JourneyLists lists;
  private final Function<UUID, Set<UUID>> listed;
  private AudienceKind kind;
  private String tier;
  private Optional<Tag> tag;
  private Optional<SavedView> view;
  private Optional<SavedList> list;
  private String birthdayAhead = "0";
  private String pasted = "";

  AudienceForm(JourneyLists lists, Function<UUID, Set<UUID>> listed, AudienceKind otherwise) {
    this.lists = lists;
    this.listed = listed;
    this.kind = lists.has(AudienceKind.TIER) ? AudienceKind.TIER : otherwise;
    this.tier = lists.tiers().isEmpty() ? "" : lists.tiers().getFirst().code();
    this.tag = lists.tags().stream().findFirst();
    this.view = lists.views().stream().findFirst();
    this.list = lists.lists().stream().findFirst();
  }

  public JourneyLists lists() {
    return lists;
  }

  public AudienceKind kind() {
    return kind;
  }

  public void kind(AudienceKind wanted) {
    kind = wanted;
  }

  public String tier() {
    return tier;
  }

  public void tier(String code) {
    tier = code;
  }

  public Optional<Tag> tag() {
    return tag;
  }

  public void tag(Tag wanted) {
    tag = Optional.of(wanted);
  }

  public Optional<SavedView> view() {
    return view;
  }

  public void view(SavedView wanted) {
    view = Optional.of(wanted);
  }

  public Optional<SavedList> list() {
    return list;
  }

  public void list(SavedList wanted) {
    list = Optional.of(wanted);
  }

  public String birthdayAhead() {
    return birthdayAhead;
  }

  public void birthdayAhead(String days) {
    birthdayAhead = days;
  }

  /// Customers one a line.
  public String pasted() {
    return pasted;
  }

  public void pasted(String lines) {
    pasted = lines;
  }

  /// Reads who is on a list, so not for the window's thread. Nobody for lines that were pasted,
  /// which have to be looked up.
  JourneyAudience audience() {
    return switch (kind) {
      case TIER -> new JourneyAudience.InTier(tier);
      case TAG -> new JourneyAudience.Tagged(tag.map(Tag::id).orElse(new UUID(0, 0)));
      case VIEW ->
          new JourneyAudience.Matching(
              view.map(SavedView::name).orElse(""),
              view.map(SavedView::query).orElse(CustomerQuery.ALL));
      case LIST ->
          new JourneyAudience.Listed(
              list.map(SavedList::name).orElse(""),
              list.map(SavedList::id).map(listed).orElse(Set.of()));
      case BIRTHDAY -> new JourneyAudience.Birthday(RulesForm.number(birthdayAhead));
      case PASTED -> new JourneyAudience.Listed("", Set.of());
    };
  }
}
