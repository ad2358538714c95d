package org.siyu.app.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// What items refer to, and filters and forms offer.
///
/// @param members with those who have left, whose items stay
/// @param acting who works here now
/// @param campaigns names in use
public record PlanLists(
    Choices choices,
    List<Member> members,
    Optional<UUID> acting,
    List<Tier> tiers,
    List<String> campaigns) {
  static final PlanLists NONE =
      new PlanLists(new Choices(List.of()), List.of(), Optional.empty(), List.of(), List.of());

  static PlanLists read(ContentServices services) {
    return new PlanLists(
        services.choices().all(),
        services.members().list(),
        Optional.of(services.members().acting().id()),
        services.tiers().get(),
        services.items().campaigns());
  }

  public List<Member> active() {
    return members.stream().filter(Member::isActive).toList();
  }

  public Optional<Member> member(UUID id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  public List<Choice> channels() {
    return choices.offered(ChoiceList.CHANNEL);
  }
}
