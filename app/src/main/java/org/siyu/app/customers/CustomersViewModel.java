package org.siyu.app.customers;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerSelection;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierService;

/// The customers screen's state: what is asked for, what was found, who is open in the drawer.
public final class CustomersViewModel {
  private final CustomerService customers;
  private final CustomerExportService exports;
  private final TierService tiers;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<CustomerSelection> found =
      new ReadOnlyObjectWrapper<>(
          this, "found", new CustomerList(List.of()).matching(CustomerQuery.ALL));
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private CustomerList all = new CustomerList(List.of());
  private CustomerQuery query = CustomerQuery.ALL;
  private boolean isLoaded;

  public CustomersViewModel(
      CustomerService customers, CustomerExportService exports, TierService tiers, Tasks tasks) {
    this.customers = customers;
    this.exports = exports;
    this.tiers = tiers;
    this.tasks = tasks;
  }

  /// One customer with everything that the drawer shows.
  ///
  /// @param why empty while nobody has run the tiers, or the customer came later
  public record Opened(
      CustomerDetails details, boolean isRevealed, Optional<Explanation> why, TierScheme scheme) {}

  public ReadOnlyObjectProperty<CustomerSelection> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public CustomerQuery query() {
    return query;
  }

  public int total() {
    return all.rows().size();
  }

  /// Whether the store was read at least once.
  public boolean isLoaded() {
    return isLoaded;
  }

  /// The tiers that occur, in the order of their names in the scheme.
  public List<String> tierCodes() {
    List<String> order = tiers.currentScheme().tiers().stream().map(tier -> tier.code()).toList();
    return all.tiers().stream()
        .filter(code -> !code.isEmpty())
        .sorted(Comparator.comparingInt(order::indexOf))
        .toList();
  }

  /// Reads the store anew.
  public void refresh() {
    tasks
        .run("customers.task.loading", customers::load)
        .onSuccess(
            list -> {
              all = list;
              isLoaded = true;
              ask(query);
            })
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  public void search(String words) {
    ask(query.withSearch(words));
  }

  /// Shows only these tiers, as when another screen leads here.
  public void showTiers(Set<String> codes) {
    ask(CustomerQuery.ALL.withTiers(codes));
  }

  public void toggleTier(String code, boolean isWanted) {
    Set<String> codes = new HashSet<>(query.tiers());
    if (isWanted) {
      codes.add(code);
    } else {
      codes.remove(code);
    }
    ask(query.withTiers(codes));
  }

  private void ask(CustomerQuery wanted) {
    query = wanted;
    found.set(all.matching(wanted));
  }

  public void open(CustomerId id) {
    load(id, false);
  }

  /// Shows the personal data of the open customer; goes to the audit log.
  public void reveal() {
    opened.get().ifPresent(shown -> load(shown.details().customer().id(), true));
  }

  public void close() {
    opened.set(Optional.empty());
  }

  private void load(CustomerId id, boolean isRevealed) {
    tasks
        .run(
            "customers.task.opening",
            monitor ->
                new Opened(
                    isRevealed ? customers.reveal(id) : customers.details(id),
                    isRevealed,
                    why(id),
                    tiers.currentScheme()))
        .onSuccess(shown -> opened.set(Optional.of(shown)))
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  private Optional<Explanation> why(CustomerId id) {
    try {
      return Optional.of(tiers.explain(id.value()));
    } catch (ProblemException notPlaced) {
      return Optional.empty();
    }
  }

  /// Writes what is shown, in the columns that are shown.
  public void export(CustomerTable table, Path file, Runnable whenWritten) {
    tasks
        .run(
            "customers.task.exporting",
            monitor -> {
              exports.export(table, file, monitor);
              return file;
            })
        .onSuccess(written -> whenWritten.run())
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  public List<CustomerRow> rows() {
    return found.get().rows();
  }
}
