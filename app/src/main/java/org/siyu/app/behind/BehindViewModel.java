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
import org.siyu.core.kpi.facts.StoreMeasure;
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
    Optional<BehindPage> page = shown.get().map(Shown::page);
    boolean canTurn = page.filter(now -> pages > 0 ? now.hasMore() : now.hasBefore()).isPresent();
    asked
        .filter(_ -> canTurn)
        .ifPresent(
            now ->
                read(new Asked(now.query(), now.sort(), Math.max(0, now.offset() + pages * PAGE))));
  }

  private void read(Asked wanted) {
    asked = Optional.of(wanted);
    read = services.changes().getAsLong();
    tasks
        .run(
            "behind.task.reading",
            monitor ->
                services
                    .reading()
                    .ask(
                        monitor,
                        values -> {
                          BehindService.Opened opened =
                              services.rows().open(values, wanted.query(), wanted.sort(), monitor);
                          String code = wanted.query().code();
                          Optional<StoreMeasure> measure = StoreMeasure.of(code);
                          Optional<Indicator> indicator =
                              measure.isPresent()
                                  ? Optional.empty()
                                  : values.catalogue().find(code);
                          boolean isMoney = measure.map(StoreMeasure::isMoney).orElse(false);
                          return new Shown(
                              opened.page(wanted.offset(), PAGE),
                              indicator,
                              indicator
                                  .map(Indicator::unit)
                                  .orElse(isMoney ? IndicatorUnit.MONEY : IndicatorUnit.COUNT),
                              services.members().get(),
                              services.choices().get());
                        }))
        .onSuccess(
            made -> {
              if (asked.equals(Optional.of(wanted))) {
                shown.set(Optional.of(made));
              }
            })
        .onProblem(this::tell);
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
                    monitor ->
                        services
                            .reading()
                            .ask(
                                monitor,
                                values -> {
                                  BehindService.Opened opened =
                                      services
                                          .rows()
                                          .open(values, now.query(), now.sort(), monitor);
                                  long count = opened.total().rows();
                                  services
                                      .rows()
                                      .export(
                                          table.of(Math.toIntExact(count), opened.pieces()),
                                          now.query().code(),
                                          target,
                                          monitor);
                                  return count;
                                }))
                .onSuccess(done)
                .onProblem(this::tell));
  }
}
