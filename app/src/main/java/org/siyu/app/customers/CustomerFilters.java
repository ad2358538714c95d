package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.PopupButton;
import org.siyu.app.widget.SavedViewsButton;
import org.siyu.app.widget.SearchField;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;

/// The search field and the filters of the customers' screen, bound to what is asked for: the most
/// used ones in the bar, all of them in a sheet.
final class CustomerFilters {
  private static final int QUICK = 3;
  private static final int COLUMNS = 2;
  private static final double SHEET_COLUMN = 190;

  private final CustomersViewModel model;
  private final Messages messages;
  private final FilterWords words;
  private final SearchField search;
  private final ChoiceFilters quick;
  private final ChoiceFilters all;
  private final RangeFilters ranges;
  private final PopupButton more;
  private final Button clear;
  private final List<CustomerColumn> inBar;
  private final FilterBar bar;

  CustomerFilters(CustomersViewModel model, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.messages = desk.messages();
    this.words = new FilterWords(messages, desk.formats(), texts);
    this.search =
        new SearchField(
            messages,
            messages.text("customers.search"),
            typed -> model.ask(query -> query.withSearch(typed)));
    search.setId("customers-search");
    this.quick = new ChoiceFilters(model, messages, words);
    this.all = new ChoiceFilters(model, messages, words);
    this.ranges = new RangeFilters(model, messages, desk.formats());
    this.more = new PopupButton(messages.text("customers.filter.more"), sheet());
    this.clear =
        Controls.iconButton(
            Action.of(
                messages.text("customers.filter.clear"),
                Feather.X,
                () -> model.ask(_ -> CustomerQuery.ALL)));
    clear.managedProperty().bind(clear.visibleProperty());
    Map<CustomerColumn, Region> buttons = quick.buttons();
    this.inBar = buttons.keySet().stream().limit(QUICK).toList();
    this.bar =
        new FilterBar(
            search,
            buttons.values().stream().limit(QUICK).toList(),
            List.of(more, clear),
            new SavedViewsButton<>(model.views(), messages.text("customers.views.text"), messages)
                .button(),
            new ColumnsSheet(model, messages, texts).button());
    WhileShown.listen(
        bar,
        () ->
            model
                .choicesProperty()
                .subscribe(this::offer)
                .and(model.queryProperty().subscribe(this::show)));
  }

  private VBox sheet() {
    GridPane grid = new GridPane(8, 8);
    List<Region> buttons = new ArrayList<>(all.buttons().values());
    for (int index = 0; index < buttons.size(); index++) {
      Region button = buttons.get(index);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(SHEET_COLUMN);
      GridPane.setFillWidth(button, true);
      grid.add(button, index % COLUMNS, index / COLUMNS);
    }
    return Controls.styled(new VBox(16, grid, ranges.node()), "range-filters");
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

  private void offer(FilterChoices choices) {
    quick.offer(choices);
    all.offer(choices);
    show(model.query());
  }

  private void show(CustomerQuery query) {
    if (!search.getText().strip().equals(query.search())) {
      search.setText(query.search());
    }
    quick.show(query);
    all.show(query);
    ranges.show(query);
    List<FilterWords.Part> set = words.parts(query, model.choicesProperty().get());
    more.tell(set.isEmpty() ? "" : Integer.toString(set.size()));
    clear.setVisible(query.isFiltering());
    bar.chips(set.stream().filter(part -> !inBar.contains(part.column())).map(this::chip).toList());
  }

  private Button chip(FilterWords.Part part) {
    return Chip.removable(messages, part.text(), () -> model.ask(part.without()));
  }
}
