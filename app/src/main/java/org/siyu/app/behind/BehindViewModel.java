package org.siyu.app.behind;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.behind.BehindPage;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindService;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.BehindTable;
import org.siyu.core.content.Choices;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;

/// The rows behind a number: which number, in which order, and which page of them.
public final class BehindViewModel {
  /// How many rows are shown at once.
  static final int PAGE = 500;

  private final BehindServices services;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private Optional<Asked> asked = Optional.empty();
  private String from = "kpi";
  private long read;

  private record Asked(BehindQuery query, BehindSort sort, int offset) {}

  /// @param indicator whose days these are; empty for a count of the store
  public record Shown(
      BehindPage page,
      Optional<Indicator> indicator,
      IndicatorUnit unit,
      List<Member> members,
      Choices choices) {
    public Shown {
      members = List.copyOf(members);
    }

    Optional<StoreMeasure> measure() {
      return StoreMeasure.of(page.query().code());
    }
  }

  public BehindViewModel(BehindServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
  }

  /// Empty until the store was read.
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// The screen on which the number stands.
  public String from() {
    return from;
  }

  /// Opens a number.
  ///
  /// @param screen where it stands
  public void open(BehindQuery query, String screen) {
    from = screen;
    shown.set(Optional.empty());
    read(new Asked(query, BehindSort.LATEST_FIRST, 0));
  }

  /// Reads the store anew where something was written to it.
  public void visit() {
    if (read != services.changes().getAsLong()) {
      asked.ifPresent(this::read);
    }
  }

  /// Puts all rows into another order and begins with the first.
  public void sort(BehindSort wanted) {
    asked
        .filter(now -> !now.sort().equals(wanted))
        .ifPresent(now -> read(new Asked(now.query(), wanted, 0)));
  }

  /// Goes to the next page, or back to the one before.
  public void turn(int pages) {
    Optional<Integer> offset =
        shown
            .get()
            .map(Shown::page)
            .filter(page -> pages > 0 ? page.hasMore() : page.hasBefore())
            .map(page -> Math.max(0, page.offset() + pages * PAGE));
    asked.ifPresent(
        now -> offset.ifPresent(first -> read(new Asked(now.query(), now.sort(), first))));
  }

  private void read(Asked wanted) {
    asked = Optional.of(wanted);
    read = services.changes().getAsLong();
    tasks
        .run("behind.task.reading", monitor -> shown(wanted, monitor))
        .onSuccess(
            made -> {
              if (asked.equals(Optional.of(wanted))) {
                shown.set(Optional.of(made));
              }
            })
        .onProblem(this::tell);
  }

  private Shown shown(Asked wanted, Monitor monitor) {
    Found found = services.reading().ask(monitor, values -> found(wanted, values, monitor));
    return new Shown(
        found.opened().page(wanted.offset(), PAGE),
        found.indicator(),
        found
            .indicator()
            .map(Indicator::unit)
            .orElse(isMoney(wanted.query()) ? IndicatorUnit.MONEY : IndicatorUnit.COUNT),
        services.members().get(),
        services.choices().get());
  }

  private static boolean isMoney(BehindQuery query) {
    return StoreMeasure.of(query.code()).map(StoreMeasure::isMoney).orElse(false);
  }

  /// What needs the figures, so that others get at them while rows are read.
  private record Found(BehindService.Opened opened, Optional<Indicator> indicator) {}

  private Found found(Asked wanted, IndicatorValues values, Monitor monitor) {
    String code = wanted.query().code();
    return new Found(
        services.rows().open(values, wanted.query(), wanted.sort(), monitor),
        StoreMeasure.of(code).isPresent() ? Optional.empty() : values.catalogue().find(code));
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
    problem.set(Optional.empty());
  }

  /// What makes a table of all rows from their pieces.
  @FunctionalInterface
  interface Tabled {
    BehindTable of(int count, BehindTable.Pieces pieces);
  }

  /// Gives all rows of what is shown out as a workbook, in the order that is shown.
  ///
  /// @param done told how many rows were written
  void export(Tabled table, Path target, Consumer<Long> done) {
    asked.ifPresent(
        now ->
            tasks
                .run(
                    "behind.task.exporting",
                    monitor -> {
                      BehindService.Opened opened =
                          services
                              .reading()
                              .ask(monitor, values -> found(now, values, monitor))
                              .opened();
                      long count = opened.total().rows();
                      services
                          .rows()
                          .export(
                              table.of(Math.toIntExact(count), opened.pieces()),
                              now.query().code(),
                              target,
                              monitor);
                      return count;
                    })
                .onSuccess(done)
                .onProblem(this::tell));
  }
}
