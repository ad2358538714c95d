package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;

/// The filters that offer choices, one for each column, bound to what is asked for.
final class ChoiceFilters {
  private final Messages messages;
  private final ChoiceFilter<String> tiers;
  private final ChoiceFilter<String> segments;
  private final ChoiceFilter<Optional<Tag>> tags;
  private final ChoiceFilter<String> channels;
  private final ChoiceFilter<Optional<Owner>> owners;
  private final ChoiceFilter<ConsentState> consents;
  private FilterChoices choices = FilterChoices.NONE;

  ChoiceFilters(CustomersViewModel model, Messages messages, FilterWords words) {
    this.messages = messages;
    tiers =
        filter(
            CustomerColumn.TIER,
            words::tier,
            chosen -> model.ask(query -> query.withTiers(chosen)));
    segments =
        filter(
            CustomerColumn.SEGMENT,
            words::segment,
            chosen -> model.ask(query -> query.withSegments(chosen)));
    tags =
        filter(
            CustomerColumn.TAGS,
            words::tag,
            chosen -> model.ask(query -> query.withTags(ids(chosen, Tag::id))));
    channels =
        filter(
            CustomerColumn.CHANNEL,
            words::channel,
            chosen -> model.ask(query -> query.withChannels(chosen)));
    owners =
        filter(
            CustomerColumn.OWNER,
            words::owner,
            chosen -> model.ask(query -> query.withOwners(ids(chosen, Owner::id))));
    consents =
        filter(
            CustomerColumn.CONSENT,
            words::consent,
            chosen -> model.ask(query -> query.withConsents(chosen)));
    consents.choices(Arrays.asList(ConsentState.values()));
  }

  private <T> ChoiceFilter<T> filter(
      CustomerColumn column, Function<T, String> words, Consumer<Set<T>> choose) {
    return new ChoiceFilter<>(
        messages, messages.text("customers.column." + column.code()), words, choose);
  }

  private static <T> Set<Optional<UUID>> ids(Set<Optional<T>> chosen, Function<T, UUID> id) {
    return chosen.stream().map(one -> one.map(id)).collect(Collectors.toSet());
  }

  /// The filters' buttons in the order in which they are used most.
  Map<CustomerColumn, Region> buttons() {
    Map<CustomerColumn, Region> buttons = new LinkedHashMap<>();
    buttons.put(CustomerColumn.TIER, tiers.button());
    buttons.put(CustomerColumn.TAGS, tags.button());
    buttons.put(CustomerColumn.OWNER, owners.button());
    buttons.put(CustomerColumn.SEGMENT, segments.button());
    buttons.put(CustomerColumn.CHANNEL, channels.button());
    buttons.put(CustomerColumn.CONSENT, consents.button());
    return buttons;
  }

  void offer(FilterChoices now) {
    choices = now;
    tiers.choices(now.tiers());
    segments.choices(now.segments());
    tags.choices(withNone(now.tags()));
    channels.choices(now.channels());
    owners.choices(withNone(now.owners()));
  }

  private static <T> List<Optional<T>> withNone(List<T> all) {
    List<Optional<T>> choices = new ArrayList<>(all.stream().map(Optional::of).toList());
    choices.add(Optional.empty());
    return choices;
  }

  void show(CustomerQuery query) {
    tiers.show(query.tiers());
    segments.show(query.segments());
    channels.show(query.channels());
    consents.show(query.consents());
    tags.show(chosen(choices.tags(), Tag::id, query.tags()));
    owners.show(chosen(choices.owners(), Owner::id, query.owners()));
  }

  private static <T> Set<Optional<T>> chosen(
      List<T> all, Function<T, UUID> id, Set<Optional<UUID>> wanted) {
    return withNone(all).stream()
        .filter(one -> wanted.contains(one.map(id)))
        .collect(Collectors.toSet());
  }
}
