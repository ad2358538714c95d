package org.siyu.app.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.PopupButton;
import org.siyu.app.widget.SearchField;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.LibraryQuery;
import org.siyu.core.tiers.Tier;

/// What narrows the library down: a search, and filters; those that find no room are in the sheet
/// of all.
final class PieceFilters {
  private static final double SHEET = 200;

  private final LibraryViewModel library;
  private final PiecesViewModel model;
  private final LibraryTexts texts;
  private final Messages messages;
  private final SearchField search;
  private final Filters quick;
  private final Filters all;
  private final PopupButton more;
  private final Button clear;
  private final FilterBar bar;

  PieceFilters(LibraryViewModel library, LibraryTexts texts, Messages messages) {
    this.library = library;
    this.model = library.pieces();
    this.texts = texts;
    this.messages = messages;
    this.search =
        new SearchField(
            messages,
            messages.text("library.pieces.search"),
            typed -> model.ask(query -> query.searching(typed)));
    this.quick = new Filters();
    this.all = new Filters();
    VBox sheet = new VBox(8);
    all.buttons()
        .forEach(
            button -> {
              button.setMaxWidth(Double.MAX_VALUE);
              button.setPrefWidth(SHEET);
              sheet.getChildren().add(button);
            });
    this.more = new PopupButton(messages.text("library.filter.all"), sheet);
    this.clear =
        Controls.iconButton(
            Action.of(
                messages.text("library.filter.clear"),
                Feather.X,
                () -> model.ask(_ -> LibraryQuery.ALL)));
    clear.managedProperty().bind(clear.visibleProperty());
    this.bar = new FilterBar(search, quick.buttons(), List.of(more, clear));
  }

  FilterBar bar() {
    return bar;
  }

  Subscription follow() {
    return library
        .listsProperty()
        .subscribe(
            lists -> {
              quick.offer(lists);
              all.offer(lists);
              show(model.queryProperty().get());
            })
        .and(model.queryProperty().subscribe(this::show));
  }

  void search() {
    search.requestFocus();
    search.selectAll();
  }

  private void show(LibraryQuery query) {
    if (!search.getText().strip().equals(query.text())) {
      search.setText(query.text());
    }
    quick.show(query);
    all.show(query);
    long set =
        Stream.of(query.channels(), query.depths(), query.kinds(), query.tiers())
            .filter(chosen -> !chosen.isEmpty())
            .count();
    more.tell(set == 0 ? "" : Long.toString(set));
    clear.setVisible(query.isFiltering());
    bar.requestLayout();
  }

  /// One button for each filter; there are two sets of them.
  private final class Filters {
    private final ChoiceFilter<Boolean> templates =
        filter(
            "library.filter.template",
            isTemplate -> texts.text(isTemplate ? "library.template" : "library.piece"),
            (query, chosen) ->
                query.withTemplates(
                    chosen.size() == 1 ? Optional.of(chosen.iterator().next()) : Optional.empty()));
    private final ChoiceFilter<String> channels =
        filter(
            "library.channel",
            code -> texts.choice(ChoiceList.CHANNEL, code),
            LibraryQuery::withChannels);
    private final ChoiceFilter<String> kinds =
        filter(
            "library.kind", code -> texts.choice(ChoiceList.KIND, code), LibraryQuery::withKinds);
    private final ChoiceFilter<String> depths =
        filter(
            "library.depth",
            code -> texts.choice(ChoiceList.DEPTH, code),
            LibraryQuery::withDepths);
    private final ChoiceFilter<String> tiers =
        filter("library.tier", texts::tier, LibraryQuery::withTiers);

    private <T> ChoiceFilter<T> filter(
        String key, Function<T, String> word, BiFunction<LibraryQuery, Set<T>, LibraryQuery> with) {
      return new ChoiceFilter<>(
          messages,
          messages.text(key),
          word,
          chosen -> model.ask(query -> with.apply(query, chosen)));
    }

    List<Region> buttons() {
      return List.of(
          templates.button(), channels.button(), kinds.button(), depths.button(), tiers.button());
    }

    void offer(LibraryLists lists) {
      templates.choices(List.of(true, false));
      channels.choices(lists.codes(ChoiceList.CHANNEL));
      kinds.choices(lists.codes(ChoiceList.KIND));
      depths.choices(lists.codes(ChoiceList.DEPTH));
      tiers.choices(lists.tiers().stream().map(Tier::code).toList());
    }

    void show(LibraryQuery query) {
      templates.show(query.isTemplate().map(Set::of).orElse(Set.of()));
      channels.show(query.channels());
      kinds.show(query.kinds());
      depths.show(query.depths());
      tiers.show(query.tiers());
    }
  }
}
