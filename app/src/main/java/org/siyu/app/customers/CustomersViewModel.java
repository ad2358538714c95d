package org.siyu.app.customers;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.Tag;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;

/// The customers screen's state: what is asked for, what was found, in which order. Who is open in
/// the drawer is with [CustomerDrawerModel], columns and saved views with [ViewsModel], changes of
/// many with [BulkModel], merges with [MergeModel].
///
/// The list is read and sorted in the background; searching and filtering it takes milliseconds and
/// happens at once.
public final class CustomersViewModel {
  private final CustomerServices services;
  private final CustomerService customers;
  private final Tasks tasks;
  private final CustomerDrawerModel drawer;
  private final ViewsModel views;
  private final BulkModel bulk;
  private final MergeModel merge;
  private final ReadOnlyObjectWrapper<CustomerSelection> found =
      new ReadOnlyObjectWrapper<>(
          this, "found", new CustomerList(List.of()).matching(CustomerQuery.ALL));
  private final ReadOnlyObjectWrapper<CustomerQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", CustomerQuery.ALL);
  private final ReadOnlyObjectWrapper<List<CustomerSort>> sort =
      new ReadOnlyObjectWrapper<>(this, "sort", List.of());
  private final ReadOnlyObjectWrapper<FilterChoices> choices =
      new ReadOnlyObjectWrapper<>(this, "choices", FilterChoices.NONE);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Within>> within =
      new ReadOnlyObjectWrapper<>(this, "within", Optional.empty());
  private CustomerList all = new CustomerList(List.of());

  /// How far the store had been changed when it was read, or began to be; empty while it was not.
  private OptionalLong read = OptionalLong.empty();

  private CustomerList inOrder = all;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", Reading.FIRST);

  /// How far the list has come.
  public enum Reading {
    /// It is being read for the first time: how many there are is not known.
    FIRST,
    /// It is there, if perhaps being read anew.
    THERE,
    /// It could not be read.
    FAILED
  }

  public CustomersViewModel(CustomerServices services, Tasks tasks) {
    this.services = services;
    this.customers = services.customers();
    this.tasks = tasks;
    this.bulk =
        new BulkModel(services.bulk(), services.journeys(), tasks, this::changed, this::tell);
    this.drawer =
        new CustomerDrawerModel(services, tasks, bulk, id -> refresh(List.of(id)), this::tell);
    this.views =
        new ViewsModel(
            services.views(),
            tasks,
            () -> query.get().withSort(sort.get()),
            this::askInOrder,
            this::tell);
    this.merge = new MergeModel(services.merges(), tasks, this::refresh, this::tell);
  }

  public CustomerDrawerModel drawer() {
    return drawer;
  }

  public ViewsModel views() {
    return views;
  }

  public BulkModel bulk() {
    return bulk;
  }

  public MergeModel merge() {
    return merge;
  }

  public ReadOnlyObjectProperty<CustomerSelection> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// What is asked for, without its order.
  public ReadOnlyObjectProperty<CustomerQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// The order; the first key weighs most.
  public ReadOnlyObjectProperty<List<CustomerSort>> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<FilterChoices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// The latest trouble.
  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public CustomerQuery query() {
    return query.get();
  }

  public List<CustomerRow> rows() {
    return found.get().rows();
  }

  /// The first of all customers that fit what is typed, whatever the screen filters by.
  public List<CustomerRow> find(String typed, int most) {
    return all.matching(CustomerQuery.ALL.withSearch(typed)).rows().stream().limit(most).toList();
  }

  public int total() {
    return all.rows().size();
  }

  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// Whether the store was read at least once.
  public boolean isLoaded() {
    return reading.get() == Reading.THERE;
  }

  public List<CustomerSort> sort() {
    return sort.get();
  }

  /// Reads the store anew where it was changed since, or could not be read.
  public void visit() {
    if (!read.equals(OptionalLong.of(customers.changes()))) {
      refresh();
    }
  }

  /// Reads the store anew.
  public void refresh() {
    read = OptionalLong.of(customers.changes());
    List<CustomerSort> wanted = sort.get();
    boolean isFirst = !isLoaded();
    if (isFirst) {
      reading.set(Reading.FIRST);
    }
    tasks
        .run("customers.task.loading", monitor -> loaded(wanted, isFirst, monitor))
        .onSuccess(
            loaded -> {
              choices.set(loaded.choices());
              take(loaded.all(), loaded.inOrder());
              reading.set(Reading.THERE);
              loaded.kept().ifPresent(views::restore);
              if (!sort.get().equals(wanted)) {
                sort(sort.get());
              }
            })
        .onProblem(
            trouble -> {
              read = OptionalLong.empty();
              if (isFirst) {
                reading.set(Reading.FAILED);
              }
              tell(trouble);
            });
  }

  private record Loaded(
      CustomerList all,
      CustomerList inOrder,
      FilterChoices choices,
      Optional<ViewsModel.Kept> kept) {}

  private Loaded loaded(List<CustomerSort> wanted, boolean isFirst, Monitor monitor) {
    CustomerList list = customers.load(monitor);
    List<String> order =
        services.tiers().currentScheme().tiers().stream().map(tier -> tier.code()).toList();
    FilterChoices offered =
        new FilterChoices(
            TierOrder.sorted(list.tiers(), order),
            SegmentOrder.sorted(list.segments()),
            customers.tags(),
            List.copyOf(list.channels()),
            customers.owners(),
            services.journeys().open().get());
    return new Loaded(
        list,
        ordered(list, wanted, offered),
        offered,
        isFirst ? Optional.of(views.read()) : Optional.empty());
  }

  private static CustomerList ordered(
      CustomerList list, List<CustomerSort> sort, FilterChoices offered) {
    return sort.isEmpty() ? list : list.sorted(sort, offered.codes());
  }

  private void take(CustomerList list, CustomerList sorted) {
    all = list;
    inOrder = sorted;
    search();
  }

  private void changed(Collection<CustomerId> ids) {
    refresh(ids);
    drawer.reload(ids);
  }

  private record Changed(CustomerList list, List<Tag> tags) {}

  /// Reads some customers anew, after they were changed. They keep their places.
  private void refresh(Collection<CustomerId> ids) {
    tasks
        .run(
            "customers.task.loading",
            _ -> new Changed(customers.refreshed(all, ids), customers.tags()))
        .onSuccess(
            now -> {
              choices.set(choices.get().withTags(now.tags()));
              take(now.list(), inOrder.with(now.list().rowsOf(ids)));
            })
        .onProblem(this::tell);
  }

  /// Changes what is asked for.
  public void ask(UnaryOperator<CustomerQuery> change) {
    CustomerQuery wanted = change.apply(query.get()).withSort(List.of());
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      search();
    }
  }

  private void askInOrder(CustomerQuery wanted) {
    ask(_ -> wanted);
    if (!wanted.sort().equals(sort.get())) {
      order(wanted.sort());
    }
  }

  private void search() {
    CustomerList among =
        within.get().map(group -> inOrder.among(group.customers())).orElse(inOrder);
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

  /// Sorts, and keeps the order for the next time.
  ///
  /// @param keys the first weighs most; none for the newest first
  public void sort(List<CustomerSort> keys) {
    boolean isNew = !keys.equals(sort.get());
    order(keys);
    if (isNew) {
      views.leave();
    }
  }

  private void order(List<CustomerSort> keys) {
    List<CustomerSort> wanted = List.copyOf(keys);
    sort.set(wanted);
    CustomerList list = all;
    FilterChoices offered = choices.get();
    tasks
        .run("customers.task.sorting", _ -> ordered(list, wanted, offered))
        .onSuccess(
            sorted -> {
              if (sort.get().equals(wanted) && all == list) {
                take(list, sorted);
              }
            })
        .onProblem(this::tell);
  }

  /// Writes a table; says when it is there.
  public void export(CustomerTable table, Path file, Runnable whenWritten) {
    tasks
        .run(
            "customers.task.exporting",
            monitor -> {
              services.exports().export(table, file, monitor);
              return file;
            })
        .onSuccess(_ -> whenWritten.run())
        .onProblem(this::tell);
  }

  /// Opens a customer in the drawer.
  public void open(CustomerId id) {
    drawer.open(id);
  }

  /// Opens a customer with the personal data in the clear; goes to the audit log.
  public void reveal(CustomerId id) {
    drawer.openRevealed(id);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }
}
