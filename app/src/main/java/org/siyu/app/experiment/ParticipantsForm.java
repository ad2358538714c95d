package org.siyu.app.experiment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.core.content.Audience;
import org.siyu.core.experiment.Participants;

/// A choice of customers while it is being made.
final class ParticipantsForm {
  enum Kind {
    PROFILE,
    VIEW,
    LIST
  }

  /// Something with a name to choose from.
  record Named(UUID id, String name) {}

  final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.PROFILE);
  final ObjectProperty<Set<String>> tiers = new SimpleObjectProperty<>(this, "tiers", Set.of());
  final ObjectProperty<Set<UUID>> tags = new SimpleObjectProperty<>(this, "tags", Set.of());
  final ObjectProperty<Optional<Named>> view =
      new SimpleObjectProperty<>(this, "view", Optional.empty());
  final ObjectProperty<Optional<Named>> list =
      new SimpleObjectProperty<>(this, "list", Optional.empty());

  ParticipantsForm(Participants shown) {
    switch (shown) {
      case Participants.ByProfile(Audience audience) -> {
        tiers.set(audience.tiers());
        tags.set(audience.tags());
      }
      case Participants.ByView(UUID id, String name) -> {
        kind.set(Kind.VIEW);
        view.set(Optional.of(new Named(id, name)));
      }
      case Participants.ByList(UUID id, String name) -> {
        kind.set(Kind.LIST);
        list.set(Optional.of(new Named(id, name)));
      }
    }
  }

  /// Everybody, while a filter or list is wanted and none is chosen.
  Participants participants() {
    Participants profile = new Participants.ByProfile(new Audience(tiers.get(), tags.get()));
    return switch (kind.get()) {
      case PROFILE -> profile;
      case VIEW ->
          view.get()
              .<Participants>map(each -> new Participants.ByView(each.id(), each.name()))
              .orElse(Participants.everybody());
      case LIST ->
          list.get()
              .<Participants>map(each -> new Participants.ByList(each.id(), each.name()))
              .orElse(Participants.everybody());
    };
  }

  void onChange(Runnable told) {
    kind.addListener((_, _, _) -> told.run());
    tiers.addListener((_, _, _) -> told.run());
    tags.addListener((_, _, _) -> told.run());
    view.addListener((_, _, _) -> told.run());
    list.addListener((_, _, _) -> told.run());
  }
}
