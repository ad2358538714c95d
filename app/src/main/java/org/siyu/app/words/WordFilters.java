package org.siyu.app.words;

import java.util.Arrays;
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
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;

/// What narrows the word list down: a search, and filters; those that find no room are in the sheet
/// of all.
final class WordFilters {
  private static final double SHEET = 200;

  private final WordsViewModel model;
  private final EntryTexts texts;
  private final Messages messages;
  private final SearchField search;
  private final Filters quick = new Filters();
  private final Filters all = new Filters();
  private final PopupButton more;
  private final Button clear;
  private final FilterBar bar;

  WordFilters(WordsViewModel model, EntryTexts texts, Messages messages) {
    this.model = model;
    this.texts = texts;
    this.messages = messages;
    this.search =
        new SearchField(
            messages,
            messages.text("words.search"),
            typed -> model.ask(filter -> filter.searching(typed)));
    quick.make();
    all.make();
    VBox sheet = new VBox(8);
    all.buttons()
        .forEach(
            button -> {
              button.setMaxWidth(Double.MAX_VALUE);
              button.setPrefWidth(SHEET);
              sheet.getChildren().add(button);
            });
    this.more = new PopupButton(messages.text("words.filter.all"), sheet);
    this.clear =
        Controls.iconButton(
            Action.of(
                messages.text("words.filter.clear"),
                Feather.X,
                () -> model.ask(_ -> WordFilter.ALL)));
    clear.managedProperty().bind(clear.visibleProperty());
    this.bar = new FilterBar(search, quick.buttons(), List.of(more, clear));
  }

  FilterBar bar() {
    return bar;
  }

  Subscription follow() {
    return model.filterProperty().subscribe(this::show);
  }

  void search() {
    search.requestFocus();
    search.selectAll();
  }

  private void show(WordFilter filter) {
    if (!search.getText().strip().equals(filter.text())) {
      search.setText(filter.text());
    }
    quick.show(filter);
    all.show(filter);
    long set =
        Stream.of(filter.categories(), filter.severities(), filter.trades(), filter.origins())
            .filter(chosen -> !chosen.isEmpty())
            .count();
    more.tell(set == 0 ? "" : Long.toString(set));
    clear.setVisible(filter.isFiltering());
    bar.requestLayout();
  }

  /// One button for each filter; there are two sets of them.
  private final class Filters {
    private List<ChoiceFilter<?>> filters = List.of();
    private Optional<Runnable> showing = Optional.empty();
    private WordFilter shown = WordFilter.ALL;

    void make() {
      ChoiceFilter<WordCategory> categories =
          filter("words.column.category", texts.words()::category, WordFilter::withCategories);
      ChoiceFilter<WordSeverity> severities =
          filter("words.column.severity", texts.words()::severity, WordFilter::withSeverities);
      ChoiceFilter<WordIndustry> trades =
          filter("words.column.industries", texts::trade, WordFilter::withTrades);
      ChoiceFilter<ListedWord.Origin> origins =
          filter("words.origin", texts::origin, WordFilter::withOrigins);
      ChoiceFilter<Boolean> on =
          filter(
              "words.column.on",
              isOn -> texts.text(isOn ? "words.on.yes" : "words.on.no"),
              (filter, chosen) ->
                  filter.withOn(
                      chosen.size() == 1
                          ? Optional.of(chosen.iterator().next())
                          : Optional.empty()));
      categories.choices(Arrays.asList(WordCategory.values()));
      severities.choices(Arrays.asList(WordSeverity.values()));
      trades.choices(Arrays.asList(WordIndustry.values()));
      origins.choices(Arrays.asList(ListedWord.Origin.values()));
      on.choices(List.of(true, false));
      filters = List.of(categories, severities, trades, origins, on);
      showing =
          Optional.of(
              () -> {
                categories.show(shown.categories());
                severities.show(shown.severities());
                trades.show(shown.trades());
                origins.show(shown.origins());
                on.show(shown.isOn().map(Set::of).orElse(Set.of()));
              });
    }

    private <T> ChoiceFilter<T> filter(
        String key, Function<T, String> word, BiFunction<WordFilter, Set<T>, WordFilter> with) {
      return new ChoiceFilter<>(
          messages,
          messages.text(key),
          word,
          chosen -> model.ask(filter -> with.apply(filter, chosen)));
    }

    List<Region> buttons() {
      return filters.stream().map(filter -> (Region) filter.button()).toList();
    }

    void show(WordFilter filter) {
      shown = filter;
      showing.ifPresent(Runnable::run);
    }
  }
}
