package org.siyu.app.customers;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.TierService;

/// The customers screen's state: what is asked for, what was found, which columns are shown, who is
/// selected. Who is open in the drawer is with [CustomerDrawerModel].
///
/// The list is read and sorted in the background; searching and filtering it takes milliseconds and
/// happens at once.
public final class CustomersViewModel {
  private final CustomerService customers;
  private final CustomerExportService exports;
  private final TierService tiers;
  private final Tasks tasks;
  private final CustomerDrawerModel drawer;
  private final ReadOnlyObjectWrapper<CustomerSelection> found =
      new ReadOnlyObjectWrapper<>(
          this, "found", new CustomerList(List.of()).matching(CustomerQuery.ALL));
  private final ReadOnlyObjectWrapper<CustomerQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", CustomerQuery.ALL);
  private final ReadOnlyObjectWrapper<FilterChoices> choices =
      new ReadOnlyObjectWrapper<>(this, "choices", FilterChoices.NONE);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ObservableList<CustomerColumn> columns =
      FXCollections.observableArrayList(CustomerColumn.usual());
  private final ReadOnlyObjectWrapper<Optional<Within>> within =
      new ReadOnlyObjectWrapper<>(this, "within", Optional.empty());
  private CustomerList all = new CustomerList(List.of());
  private CustomerList inOrder = all;
  private List<CustomerSort> sort = List.of();
  private boolean isLoaded;

  public CustomersViewModel(
      CustomerService customers, CustomerExportService exports, TierService tiers, Tasks tasks) {
    this.customers = customers;
    this.exports = exports;
    this.tiers = tiers;
    this.tasks = tasks;
    this.drawer =
        new CustomerDrawerModel(customers, tiers, tasks, id -> refresh(List.of(id)), this::tell);
  }

  public CustomerDrawerModel drawer() {
    return drawer;
  }

  public ReadOnlyObjectProperty<CustomerSelection> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<CustomerQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<FilterChoices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// The latest trouble.
  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// The columns shown, in their order; the view changes it as the user does.
  public ObservableList<CustomerColumn> columns() {
    return columns;
  }

  public CustomerQuery query() {
    return query.get();
  }

  public List<CustomerRow> rows() {
    return found.get().rows();
  }

  public int total() {
    return all.rows().size();
  }

  /// Whether the store was read at least once.
  public boolean isLoaded() {
    return isLoaded;
  }

  public List<CustomerSort> sort() {
    return sort;
  }

  /// Reads the store anew.
  public void refresh() {
    List<CustomerSort> wanted = sort;
    tasks
        .run("customers.task.loading", monitor -> loaded(wanted, monitor))
        .onSuccess(
            loaded -> {
              isLoaded = true;
              choices.set(loaded.choices());
              take(loaded.all(), loaded.inOrder());
              if (!sort.equals(wanted)) {
                sort(sort);
              }
            })
        .onProblem(this::tell);
  }

  private record Loaded(CustomerList all, CustomerList inOrder, FilterChoices choices) {}

  private Loaded loaded(List<CustomerSort> wanted, Monitor monitor) {
    CustomerList list = customers.load(monitor);
    List<String> order = tiers.currentScheme().tiers().stream().map(tier -> tier.code()).toList();
    return new Loaded(
        list,
        ordered(list, wanted),
        new FilterChoices(
            TierOrder.sorted(list.tiers(), order),
            List.copyOf(list.segments()),
            customers.tags(),
            List.copyOf(list.channels()),
            customers.owners()));
  }

  private static CustomerList ordered(CustomerList list, List<CustomerSort> sort) {
    return sort.isEmpty() ? list : list.sorted(sort);
  }

  private void take(CustomerList list, CustomerList sorted) {
    all = list;
    inOrder = sorted;
    search();
  }

  /// Reads some customers anew, after they were changed.
  private void refresh(Collection<CustomerId> ids) {
    tasks
        .run("customers.task.loading", _ -> customers.refreshed(all, ids))
        .onSuccess(list -> take(list, inOrder.with(list.rowsOf(ids))))
        .onProblem(this::tell);
  }

  /// Changes what is asked for.
  public void ask(UnaryOperator<CustomerQuery> change) {
    CustomerQuery wanted = change.apply(query.get());
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      search();
    }
  }

  private void search() {
    CustomerList among =
        within
            .get()
            .map(
                group ->
                    new CustomerList(
                        inOrder.rows().stream()
                            .filter(row -> group.customers().contains(row.id()))
                            .toList()))
            .orElse(inOrder);
    found.set(among.matching(query.get()));
  }

  /// A group of customers that another screen has found: a cell of a chart, a named list.
  public record Within(String name, Set<CustomerId> customers) {}

  /// The group that search and filters look in; empty for all customers.
  public ReadOnlyObjectProperty<Optional<Within>> withinProperty() {
    return within.getReadOnlyProperty();
  }

  /// Shows these customers and nothing else, as when another screen leads here.
  public void showOnly(String name, Set<CustomerId> ids) {
    within.set(Optional.of(new Within(name, Set.copyOf(ids))));
    query.set(CustomerQuery.ALL);
    search();
  }

  /// Looks in all customers again.
  public void leaveGroup() {
    within.set(Optional.empty());
    search();
  }

  /// Shows all customers of these tiers and nothing else, as when another screen leads here.
  public void showTiers(Set<String> codes) {
    within.set(Optional.empty());
    ask(_ -> CustomerQuery.ALL.withTiers(codes));
  }

  /// @param keys the first weighs most; none for the newest first
  public void sort(List<CustomerSort> keys) {
    sort = List.copyOf(keys);
    List<CustomerSort> wanted = sort;
    CustomerList list = all;
    tasks
        .run("customers.task.sorting", _ -> ordered(list, wanted))
        .onSuccess(
            sorted -> {
              if (sort.equals(wanted) && all == list) {
                take(list, sorted);
              }
            })
        .onProblem(this::tell);
  }

  /// Gives and takes tags of the given customers.
  public void tag(List<CustomerId> ids, Set<UUID> add, Set<UUID> remove) {
    tasks
        .run("customers.task.tagging", _ -> customers.tag(ids, add, remove))
        .onSuccess(_ -> refresh(ids))
        .onProblem(this::tell);
  }

  /// Writes a table; says when it is there.
  public void export(CustomerTable table, Path file, Runnable whenWritten) {
    tasks
        .run(
            "customers.task.exporting",
            monitor -> {
              exports.export(table, file, monitor);
              return file;
            })
        .onSuccess(_ -> whenWritten.run())
        .onProblem(this::tell);
  }

  /// Opens a customer in the drawer.
  public void open(CustomerId id) {
    drawer.open(id);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }
}
