package org.siyu.app.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.Tag;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.Tier;

/// What there is to choose from.
///
/// @param templates those that can be used for journeys
public record JourneyLists(
    List<SopEntry> templates,
    List<Tier> tiers,
    List<Tag> tags,
    List<SavedView> views,
    List<SavedList> lists,
    List<Member> members) {
  static final JourneyLists NONE =
      new JourneyLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  static JourneyLists read(JourneyServices services, SopLanguage language) {
    return new JourneyLists(
        services.templates().entries(language).stream()
            .filter(entry -> !entry.isRetired())
            .filter(entry -> entry.template().overview().use().isForJourneys())
            .toList(),
        services.tiers().get(),
        services.tags().get(),
        services.views().get(),
        services.lists().get(),
        services.members().list().stream().filter(Member::isActive).toList());
  }

  Optional<Tag> tag(UUID id) {
    return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
  }

  Optional<Member> member(UUID id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /// Whether there is something of a kind to choose from.
  boolean has(AudienceKind kind) {
    return switch (kind) {
      case TIER -> !tiers.isEmpty();
      case TAG -> !tags.isEmpty();
      case VIEW -> !views.isEmpty();
      case LIST -> !lists.isEmpty();
      case BIRTHDAY, PASTED -> true;
    };
  }
}
