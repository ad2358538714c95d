package org.siyu.app.widget;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// Keeps the first column of a table in sight while the others scroll sideways below it.
final class FrozenColumn<R> {
  private static final PseudoClass COVERING = PseudoClass.getPseudoClass("covering");

  private final TableView<R> table;
  private Optional<TableColumn<R, ?>> frozen = Optional.empty();

  /// How far the table is scrolled to the right.
  private final DoubleProperty shift = new SimpleDoubleProperty(this, "shift");

  FrozenColumn(TableView<R> table) {
    this.table = table;
    shift.subscribe(_ -> head());
    table.skinProperty().subscribe(_ -> find());
  }

  /// To be called when the column has its cells, before there are any.
  <T> void freeze(TableColumn<R, T> column) {
    frozen = Optional.of(column);
    Callback<TableColumn<R, T>, TableCell<R, T>> cells = column.getCellFactory();
    column.setCellFactory(each -> cover(cells.call(each)));
  }

  private <T> TableCell<R, T> cover(TableCell<R, T> cell) {
    cell.getStyleClass().add("frozen");
    cell.setViewOrder(-1);
    cell.translateXProperty().bind(shift);
    cell.translateXProperty()
        .subscribe(now -> cell.pseudoClassStateChanged(COVERING, now.doubleValue() > 0));
    return cell;
  }

  private Optional<ScrollBar> bar() {
    return table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst();
  }

  /// The bar comes with the table's skin.
  private void find() {
    if (!shift.isBound()) {
      bar().ifPresent(bar -> shift.bind(shown(bar)));
    }
    head();
  }

  private static ObservableValue<Number> shown(ScrollBar bar) {
    return bar.visibleProperty().flatMap(isShown -> isShown ? bar.valueProperty() : none());
  }

  private static ObservableValue<Number> none() {
    return new SimpleDoubleProperty(0);
  }

  /// Heads are made anew when columns change.
  private void head() {
    for (Node head : table.lookupAll(".column-header")) {
      if (frozen.map(TableColumn::getId).equals(Optional.ofNullable(head.getId()))) {
        head.setViewOrder(-1);
        head.setTranslateX(shift.get());
        head.pseudoClassStateChanged(COVERING, shift.get() > 0);
        if (!head.getStyleClass().contains("frozen")) {
          head.getStyleClass().add("frozen");
        }
      }
    }
  }

  /// Scrolls so that another column is not below this one, nor out of sight.
  void show(TableColumn<R, ?> wanted) {
    double covered = frozen.map(TableColumn::getWidth).orElse(0.0);
    double left = 0;
    for (TableColumn<R, ?> each : table.getVisibleLeafColumns()) {
      if (each.equals(wanted)) {
        break;
      }
      left += each.getWidth();
    }
    double start = left - covered;
    double end = left + wanted.getWidth();
    bar()
        .filter(ScrollBar::isVisible)
        .ifPresent(
            bar -> {
              double room = bar.getVisibleAmount() > 0 ? viewport(bar) : table.getWidth();
              double to = Math.min(Math.max(bar.getValue(), end - room), start);
              bar.setValue(Math.clamp(to, 0, bar.getMax()));
            });
  }

  /// What of all columns is in sight.
  private double viewport(ScrollBar bar) {
    double all = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    return all - bar.getMax();
  }
}
