package org.siyu.app.widget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Any number of choices out of a list, behind a button that says how many are chosen. Long lists
/// can be searched; arrow keys move, Space chooses.
public final class ChoiceFilter<T> {
  private static final int SHORT = 8;
  private static final int MOST_ROWS = 9;
  private static final double ROW = 32;
  private static final double MARGIN = 2;

  private final Function<T, String> words;
  private final Consumer<Set<T>> choose;
  private final ListView<T> list = new ListView<>();
  private final SearchField search;
  private final Button clear;
  private final PopupButton button;
  private List<T> choices = List.of();
  private Set<T> chosen = Set.of();

  /// @param choose told of the whole set each time it changes
  public ChoiceFilter(
      Messages messages, String title, Function<T, String> words, Consumer<Set<T>> choose) {
    this.words = words;
    this.choose = choose;
    this.search = new SearchField(messages, messages.text("widget.filter.search"), this::narrow);
    this.clear =
        Controls.flat(Action.of(messages.text("widget.clear"), Feather.X, () -> set(Set.of())));
    search.setPrefWidth(200);
    search.managedProperty().bind(search.visibleProperty());
    list.setAccessibleText(title);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(240);
    list.setCellFactory(_ -> new CheckBoxListCell<>(this::isChosen, new ChoiceWords<>(words)));
    list.setPlaceholder(Controls.label(messages.text("widget.filter.nothing"), "muted"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox content = Controls.styled(new VBox(6, search, list, clear), "choice-filter");
    this.button = new PopupButton(title, content).onOpening(this::opening);
    show();
  }

  public PopupButton button() {
    return button;
  }

  public ChoiceFilter<T> choices(List<T> offered) {
    choices = List.copyOf(offered);
    show();
    return this;
  }

  /// Shows what is chosen, without telling of it.
  public void show(Set<T> wanted) {
    chosen = Set.copyOf(wanted);
    show();
  }

  private void show() {
    button.tell(
        switch (chosen.size()) {
          case 0 -> "";
          case 1 -> words.apply(chosen.iterator().next());
          default -> Integer.toString(chosen.size());
        });
    button.setDisable(choices.isEmpty() && chosen.isEmpty());
    clear.setDisable(chosen.isEmpty());
    list.refresh();
  }

  private void opening() {
    search.clear();
    search.setVisible(choices.size() > SHORT);
    narrow("");
  }

  private void narrow(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    ObservableList<T> found =
        FXCollections.observableArrayList(
            choices.stream()
                .filter(choice -> words.apply(choice).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    list.setItems(found);
    int rows = Math.clamp(Math.max(found.size(), typed.isEmpty() ? 1 : 3), 1, MOST_ROWS);
    list.setPrefHeight(rows * ROW + MARGIN);
  }

  private BooleanProperty isChosen(T choice) {
    BooleanProperty property = new SimpleBooleanProperty(chosen.contains(choice));
    property.subscribe(
        now -> {
          if (now != chosen.contains(choice)) {
            choose(choice, now);
          }
        });
    return property;
  }

  private void choose(T choice, boolean isWanted) {
    Set<T> wanted = new LinkedHashSet<>(chosen);
    if (isWanted) {
      wanted.add(choice);
    } else {
      wanted.remove(choice);
    }
    set(wanted);
  }

  private void set(Set<T> wanted) {
    chosen = Set.copyOf(wanted);
    show();
    choose.accept(chosen);
  }

  private void key(KeyEvent event) {
    T at = list.getSelectionModel().getSelectedItem();
    if (at != null && event.getCode() == KeyCode.SPACE) {
      choose(at, !chosen.contains(at));
      event.consume();
    }
  }
}
