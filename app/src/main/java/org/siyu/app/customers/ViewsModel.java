package org.siyu.app.customers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.SavedViewsButton;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.SavedView.Column;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.shared.Problem;

/// Which columns the customers' table shows, in which order and how wide, and the views that were
/// saved under a name. How the table is left is kept in the workspace.
public final class ViewsModel implements SavedViewsButton.Source<SavedView> {
  private final SavedViewService service;
  private final Tasks tasks;
  private final Supplier<CustomerQuery> query;
  private final Consumer<CustomerQuery> ask;
  private final Consumer<Problem> problems;
  private final ObservableList<SavedView> views = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(this, "columns", usual());

  /// @param query what is asked for now, with its order
  /// @param ask asks for something else
  ViewsModel(
      SavedViewService service,
      Tasks tasks,
      Supplier<CustomerQuery> query,
      Consumer<CustomerQuery> ask,
      Consumer<Problem> problems) {
    this.service = service;
    this.tasks = tasks;
    this.query = query;
    this.ask = ask;
    this.problems = problems;
  }

  private static List<Column> usual() {
    return CustomerColumn.usual().stream().map(column -> new Column(column, 0)).toList();
  }

  /// Those with a name, by name.
  @Override
  public ObservableList<SavedView> views() {
    return views;
  }

  /// The columns that are shown, in their order.
  public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  public List<Column> columns() {
    return columns.get();
  }

  /// What is kept in the workspace, as it was read.
  record Kept(List<SavedView> views, Optional<SavedView> left) {}

  Kept read() {
    return new Kept(service.list(), service.left());
  }

  /// Takes over what was read; the columns and the order as they were left.
  void restore(Kept kept) {
    views.setAll(kept.views());
    kept.left()
        .ifPresent(
            left -> {
              show(left.columns());
              ask.accept(query.get().withSort(left.query().sort()));
            });
  }

  private void show(List<Column> wanted) {
    if (!wanted.isEmpty() && !wanted.equals(columns.get())) {
      columns.set(List.copyOf(wanted));
    }
  }

  /// The columns as they are now; kept.
  public void arrange(List<Column> wanted) {
    if (!wanted.isEmpty() && !wanted.equals(columns.get())) {
      columns.set(List.copyOf(wanted));
      leave();
    }
  }

  /// Keeps the columns and the order for the next time.
  void leave() {
    CustomerQuery order = CustomerQuery.ALL.withSort(query.get().sort());
    List<Column> now = columns.get();
    tasks
        .run(
            "customers.task.keeping-view",
            _ -> {
              service.leave(order, now);
              return now;
            })
        .onProblem(problems);
  }

  /// Shows a column as the last one, or hides it; one column always stays.
  public void show(CustomerColumn column, boolean isWanted) {
    List<Column> wanted = new ArrayList<>(columns.get());
    wanted.removeIf(shown -> shown.column() == column);
    if (isWanted) {
      wanted.add(new Column(column, 0));
    }
    arrange(wanted);
  }

  /// Moves a column to the left (negative) or to the right.
  public void move(CustomerColumn column, int places) {
    List<Column> wanted = new ArrayList<>(columns.get());
    for (int index = 0; index < wanted.size(); index++) {
      if (wanted.get(index).column() == column) {
        int to = Math.clamp(index + places, 0, wanted.size() - 1);
        Collections.rotate(
            wanted.subList(Math.min(index, to), Math.max(index, to) + 1), to > index ? -1 : 1);
        break;
      }
    }
    arrange(wanted);
  }

  /// The columns that a new workspace shows, in their usual widths.
  public void showUsual() {
    arrange(usual());
  }

  @Override
  public String name(SavedView view) {
    return view.name();
  }

  @Override
  public void open(SavedView view) {
    arrange(view.columns());
    ask.accept(view.query());
  }

  /// Saves what is shown now under a name; a view of that name is replaced.
  @Override
  public void save(String name) {
    CustomerQuery now = query.get();
    List<Column> shown = columns.get();
    tasks
        .run(
            "customers.task.keeping-view",
            _ -> {
              service.save(name, now, shown);
              return service.list();
            })
        .onSuccess(views::setAll)
        .onProblem(problems);
  }

  @Override
  public void remove(SavedView view) {
    tasks
        .run(
            "customers.task.keeping-view",
            _ -> {
              service.remove(view.id());
              return service.list();
            })
        .onSuccess(views::setAll)
        .onProblem(problems);
  }
}
