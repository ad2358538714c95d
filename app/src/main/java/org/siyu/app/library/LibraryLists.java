package org.siyu.app.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// What pieces and topics refer to, and filters and forms offer.
///
/// @param acting who works here now
record LibraryLists(
    Choices choices, List<Member> members, Optional<UUID> acting, List<Tier> tiers) {
  static final LibraryLists NONE =
      new LibraryLists(new Choices(List.of()), List.of(), Optional.empty(), List.of());

  static LibraryLists read(LibraryServices services) {
    return new LibraryLists(
        services.choices().all(),
        services.members().list(),
        Optional.of(services.members().acting().id()),
        services.tiers().get());
  }

  List<String> codes(ChoiceList list) {
    return choices.all(list).stream().map(Choice::code).toList();
  }

  /// Those that are offered for something new.
  List<String> offered(ChoiceList list) {
    return choices.offered(list).stream().map(Choice::code).toList();
  }
}
