package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// What narrows a list down: a search, and filters; those that find no room are in the sheet of
/// all.
///
/// @param <Q> what is asked for, of which each filter is a part
public final class QueryFilters<Q> {
  private static final double SHEET = 200;

  private final Messages messages;
  private final Query<Q> query;
  private final SearchField search;
  private final List<Filter<?>> filters = new ArrayList<>();
  private final PopupButton more;
  private final VBox sheet = new VBox(8);
  private final Button clear;
  private Optional<FilterBar> bar = Optional.empty();

  /// How what is asked for is read and changed.
  ///
  /// @param ask told of each change
  public record Query<Q>(
      Function<Q, String> text,
      BiFunction<Q, String, Q> withText,
      Predicate<Q> isFiltering,
      Consumer<UnaryOperator<Q>> ask,
      Runnable clear) {}

  /// @param prompt what the search says while it is empty
  public QueryFilters(Messages messages, String prompt, Query<Q> query) {
    this.messages = messages;
    this.query = query;
    this.search =
        new SearchField(
            messages,
            prompt,
            typed -> query.ask().accept(asked -> query.withText().apply(asked, typed)));
    this.more = new PopupButton(messages.text("widget.filters"), sheet);
    this.clear =
        Controls.iconButton(
            Action.of(messages.text("widget.filters.clear"), Feather.X, query.clear()));
    clear.managedProperty().bind(clear.visibleProperty());
  }

  /// Adds a filter that offers choices.
  ///
  /// @param words what a choice is called
  /// @param chosen the choices that are asked for
  /// @param with what is asked for with these choices
  public <T> Filter<T> add(
      String title,
      Function<T, String> words,
      Function<Q, Set<T>> chosen,
      BiFunction<Q, Set<T>, Q> with) {
    Filter<T> filter = new Filter<>(title, words, chosen, with);
    PopupButton wide = filter.inSheet.button();
    wide.setMaxWidth(Double.MAX_VALUE);
    wide.setPrefWidth(SHEET);
    sheet.getChildren().add(wide);
    filters.add(filter);
    return filter;
  }

  /// Adds a filter between two, of which neither or one is asked for.
  public void addEither(
      String title,
      Function<Boolean, String> words,
      Function<Q, Optional<Boolean>> chosen,
      BiFunction<Q, Optional<Boolean>, Q> with) {
    add(
            title,
            words,
            query -> chosen.apply(query).map(Set::of).orElse(Set.of()),
            (query, wanted) ->
                with.apply(
                    query,
                    wanted.size() == 1 ? wanted.stream().findFirst() : Optional.<Boolean>empty()))
        .offer(List.of(true, false));
  }

  /// The search and all filters that were added, in one bar.
  ///
  /// @param end what is about the list as a whole, at the right
  public FilterBar bar(Node... end) {
    List<Region> quick = filters.stream().map(filter -> (Region) filter.inBar.button()).toList();
    FilterBar made = new FilterBar(search, quick, List.of(more, clear), end);
    bar = Optional.of(made);
    return made;
  }

  public SearchField search() {
    return search;
  }

  /// Gives the keyboard to the search, to type another one.
  public void startSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Shows what is asked for, without telling of it.
  public void show(Q now) {
    if (!search.getText().strip().equals(query.text().apply(now))) {
      search.setText(query.text().apply(now));
    }
    filters.forEach(filter -> filter.show(now));
    long set = filters.stream().filter(filter -> !filter.chosen.apply(now).isEmpty()).count();
    more.tell(set == 0 ? "" : Long.toString(set));
    clear.setVisible(query.isFiltering().test(now));
    bar.ifPresent(FilterBar::requestLayout);
  }

  /// A filter has a button in the bar and another one in the sheet.
  public final class Filter<T> {
    private final ChoiceFilter<T> inBar;
    private final ChoiceFilter<T> inSheet;
    private final Function<Q, Set<T>> chosen;

    private Filter(
        String title,
        Function<T, String> words,
        Function<Q, Set<T>> chosen,
        BiFunction<Q, Set<T>, Q> with) {
      Consumer<Set<T>> choose = wanted -> query.ask().accept(asked -> with.apply(asked, wanted));
      this.inBar = new ChoiceFilter<>(messages, title, words, choose);
      this.inSheet = new ChoiceFilter<>(messages, title, words, choose);
      this.chosen = chosen;
    }

    public void offer(List<T> choices) {
      inBar.choices(choices);
      inSheet.choices(choices);
    }

    private void show(Q now) {
      inBar.show(chosen.apply(now));
      inSheet.show(chosen.apply(now));
    }
  }
}
