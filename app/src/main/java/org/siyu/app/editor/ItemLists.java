package org.siyu.app.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Choices;
import org.siyu.core.customers.Tag;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// What an item can be made of: the team's lists, its members, tiers and tags.
///
/// @param members with those who have left, whose items stay
/// @param acting who works here now
/// @param campaigns names in use
public record ItemLists(
    Choices choices,
    List<Member> members,
    Optional<UUID> acting,
    List<Tier> tiers,
    List<Tag> tags,
    List<String> campaigns) {
  static final ItemLists NONE =
      new ItemLists(
          new Choices(List.of()), List.of(), Optional.empty(), List.of(), List.of(), List.of());

  static ItemLists read(EditorServices services) {
    return new ItemLists(
        services.choices().all(),
        services.members().list(),
        Optional.of(services.members().acting().id()),
        services.tiers().get(),
        services.customers().tags(),
        services.items().campaigns());
  }

  public List<Member> active() {
    return members.stream().filter(Member::isActive).toList();
  }

  public Optional<Member> member(UUID id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }
}
