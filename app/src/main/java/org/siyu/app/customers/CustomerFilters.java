package org.siyu.app.customers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;

/// The search field and the filters of the customers' screen, bound to what is asked for.
final class CustomerFilters {
  private final CustomersViewModel model;
  private final Messages messages;
  private final CustomerTexts texts;
  private final SearchField search;
  private final ChoiceFilter<String> tiers;
  private final ChoiceFilter<String> segments;
  private final ChoiceFilter<Tag> tags;
  private final ChoiceFilter<String> channels;
  private final ChoiceFilter<Owner> owners;
  private final ChoiceFilter<ConsentState> consents;
  private final RangeFilters ranges;
  private final Button clear;
  private final FilterBar bar;

  CustomerFilters(CustomersViewModel model, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.messages = desk.messages();
    this.texts = texts;
    search =
        new SearchField(
            messages,
            messages.text("customers.search"),
            words -> model.ask(query -> query.withSearch(words)));
    search.setId("customers-search");
    search.setPrefWidth(240);
    tiers = coded(CustomerColumn.TIER, codes -> model.ask(query -> query.withTiers(codes)));
    segments =
        coded(CustomerColumn.SEGMENT, codes -> model.ask(query -> query.withSegments(codes)));
    channels =
        new ChoiceFilter<>(
            messages,
            texts.header(CustomerColumn.CHANNEL),
            this::orNone,
            names -> model.ask(query -> query.withChannels(names)));
    tags =
        new ChoiceFilter<>(
            messages,
            texts.header(CustomerColumn.TAGS),
            texts::tag,
            chosen -> model.ask(query -> query.withTags(ids(chosen))));
    owners =
        new ChoiceFilter<>(
            messages,
            texts.header(CustomerColumn.OWNER),
            Owner::name,
            chosen ->
                model.ask(
                    query ->
                        query.withOwners(
                            chosen.stream().map(Owner::id).collect(Collectors.toSet()))));
    consents =
        new ChoiceFilter<>(
                messages,
                texts.header(CustomerColumn.CONSENT),
                state -> texts.code("customers.consent.", state),
                (Set<ConsentState> states) -> model.ask(query -> query.withConsents(states)))
            .choices(List.of(ConsentState.values()));
    ranges = new RangeFilters(model, messages, desk.formats());
    clear =
        Controls.flat(
            Action.of(
                messages.text("customers.filter.clear"),
                Feather.X,
                () -> model.ask(_ -> CustomerQuery.ALL)));
    clear.managedProperty().bind(clear.visibleProperty());
    bar =
        new FilterBar(
            search,
            tiers.button(),
            segments.button(),
            tags.button(),
            channels.button(),
            owners.button(),
            consents.button(),
            ranges.button(),
            new ViewsSheet(model.views(), messages).button(),
            new ColumnsSheet(model, messages, texts).button(),
            clear);
    WhileShown.listen(
        bar,
        () ->
            model
                .choicesProperty()
                .subscribe(this::offer)
                .and(model.queryProperty().subscribe(this::show)));
  }

  FilterBar bar() {
    return bar;
  }

  /// Puts the focus into the search field.
  void search() {
    search.requestFocus();
    search.selectAll();
  }

  boolean isSearching() {
    return search.isFocused();
  }

  private ChoiceFilter<String> coded(CustomerColumn column, Consumer<Set<String>> choose) {
    return new ChoiceFilter<>(
        messages, texts.header(column), code -> orNone(texts.word(column, code)), choose);
  }

  private String orNone(String word) {
    return word.isEmpty() ? messages.text("customers.filter.none") : word;
  }

  private static Set<UUID> ids(Set<Tag> chosen) {
    return chosen.stream().map(Tag::id).collect(Collectors.toSet());
  }

  private void offer(FilterChoices choices) {
    tiers.choices(choices.tiers());
    segments.choices(choices.segments());
    tags.choices(choices.tags());
    channels.choices(choices.channels());
    owners.choices(choices.owners());
    show(model.query());
  }

  private void show(CustomerQuery query) {
    FilterChoices choices = model.choicesProperty().get();
    if (!search.getText().strip().equals(query.search())) {
      search.setText(query.search());
    }
    tiers.show(query.tiers());
    segments.show(query.segments());
    channels.show(query.channels());
    consents.show(query.consents());
    tags.show(
        choices.tags().stream()
            .filter(tag -> query.tags().contains(tag.id()))
            .collect(Collectors.toSet()));
    owners.show(
        choices.owners().stream()
            .filter(owner -> query.owners().contains(owner.id()))
            .collect(Collectors.toSet()));
    ranges.show(query);
    clear.setVisible(query.isFiltering());
  }
}
