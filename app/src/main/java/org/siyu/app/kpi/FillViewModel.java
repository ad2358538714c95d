package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.EditHistory;
import org.siyu.app.widget.GridCells;
import org.siyu.core.kpi.Breakdown;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.SheetChange;
import org.siyu.core.kpi.Target;
import org.siyu.core.kpi.ValueRange;
import org.siyu.core.shared.Problem;

/// Targets and values typed in as in a spreadsheet: drafts until they are kept as a whole, each
/// step of which can be taken back.
public final class FillViewModel {
  private final KpiServices services;
  private final KpiReading reading;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<FillSheet>> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Pasted>> pasted =
      new ReadOnlyObjectWrapper<>(this, "pasted", Optional.empty());
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyBooleanWrapper isKeeping = new ReadOnlyBooleanWrapper(this, "keeping");
  private EditHistory<Map<Entry.Key, String>> drafts = new EditHistory<>(Map.of());
  private FillWhat what = FillWhat.ACTUALS;
  private FillColumns columns = FillColumns.PERIODS;

  /// A block on its way in, of which some cells cannot be read.
  ///
  /// @param wrong those that cannot
  public record Pasted(
      List<GridCells.Put<Indicator>> all, List<GridCells.Put<Indicator>> wrong, int outside) {
    public int good() {
      return all.size() - wrong.size();
    }
  }

  FillViewModel(
      KpiServices services,
      KpiReading reading,
      Tasks tasks,
      Runnable changed,
      Consumer<Problem> tell) {
    this.services = services;
    this.reading = reading;
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  /// Empty until the store was read.
  public ReadOnlyObjectProperty<Optional<FillSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /// A block that waits for a decision.
  public ReadOnlyObjectProperty<Optional<Pasted>> pastedProperty() {
    return pasted.getReadOnlyProperty();
  }

  /// Counts what changes in the cells.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty keepingProperty() {
    return isKeeping.getReadOnlyProperty();
  }

  public FillWhat what() {
    return what;
  }

  public FillColumns columns() {
    return columns;
  }

  /// Types something else into; drafts of one kind are kept or dropped first.
  ///
  /// @return false while there are drafts
  public boolean show(FillWhat wanted, FillColumns across, SheetQuery query) {
    if (count() > 0 && wanted != what) {
      return false;
    }
    what = wanted;
    columns = across;
    read(query);
    return true;
  }

  /// Reads what is kept anew.
  void read(SheetQuery query) {
    FillWhat wanted = what;
    FillColumns across = columns;
    tasks
        .run(
            "kpi.task.reading",
            monitor ->
                reading.ask(
                    monitor,
                    values -> FillSheet.read(wanted, across, query, services.sheets(), values)))
        .onSuccess(
            made -> {
              if (made.what() == what && made.columns() == columns) {
                sheet.set(Optional.of(made));
                touch();
              }
            })
        .onProblem(tell);
  }

  private void touch() {
    revision.set(revision.get() + 1);
  }

  private Optional<FillSheet.Column> column(int place) {
    return sheet
        .get()
        .filter(now -> place < now.places().size())
        .map(now -> now.places().get(place));
  }

  /// What is typed in a cell, or kept in it.
  String text(Indicator row, FillSheet.Column column) {
    Entry.Key key = column.key(row);
    return Optional.ofNullable(drafts.now().get(key))
        .orElseGet(() -> sheet.get().flatMap(now -> now.kept(key)).orElse(""));
  }

  public Optional<FillCell> cell(Indicator row, int place) {
    return column(place)
        .map(
            column ->
                new FillCell(
                    text(row, column),
                    column,
                    drafts.now().containsKey(column.key(row)),
                    isWrong(row, text(row, column))));
  }

  /// @param isChanged whether it is not kept yet
  public record FillCell(
      String text, FillSheet.Column column, boolean isChanged, boolean isWrong) {}

  private boolean isWrong(Indicator row, String text) {
    FigureText read = FigureText.of(row, text);
    return switch (read) {
      case FigureText.Unreadable() -> true;
      case FigureText.NotApplicable() -> what == FillWhat.TARGETS;
      case FigureText.Band _ -> what == FillWhat.ACTUALS;
      case FigureText.Blank() -> false;
      case FigureText.Value _ -> fault(row, text).isPresent();
    };
  }

  /// What is wrong with a value that can be read. A target may be a part of a piece.
  Optional<ValueRange.Fault> fault(Indicator row, String text) {
    return FigureText.of(row, text)
        .fault(row)
        .filter(fault -> what == FillWhat.ACTUALS || fault != ValueRange.Fault.NOT_WHOLE);
  }

  /// Types into cells, as one step.
  public void put(List<GridCells.Put<Indicator>> cells) {
    Map<Entry.Key, String> next = new HashMap<>(drafts.now());
    for (GridCells.Put<Indicator> each : cells) {
      column(each.column())
          .filter(column -> !column.isClosed())
          .ifPresent(column -> draft(next, column.key(each.row()), each.row(), each.text()));
    }
    step(next);
  }

  private void draft(Map<Entry.Key, String> next, Entry.Key key, Indicator row, String text) {
    String wanted = text.strip();
    String kept = sheet.get().flatMap(now -> now.kept(key)).orElse("");
    boolean isSame =
        wanted.equals(kept)
            || (!wanted.isEmpty()
                && FigureText.of(row, wanted).equals(FigureText.of(row, kept))
                && !isWrong(row, wanted));
    if (isSame) {
      next.remove(key);
    } else {
      next.put(key, wanted);
    }
  }

  private void step(Map<Entry.Key, String> next) {
    drafts.change(Map.copyOf(next), "");
    touch();
  }

  /// Puts a block in; one with cells that cannot be read waits for a decision.
  public void paste(List<GridCells.Put<Indicator>> cells, int outside) {
    List<GridCells.Put<Indicator>> wrong =
        cells.stream().filter(each -> isWrong(each.row(), each.text())).toList();
    Pasted block = new Pasted(cells, wrong, outside);
    if (wrong.isEmpty() && outside == 0) {
      put(cells);
    } else {
      pasted.set(Optional.of(block));
    }
  }

  /// @param withWrong whether cells that cannot be read come in too, to be mended there
  public void takePasted(boolean withWrong) {
    pasted
        .get()
        .ifPresent(
            block ->
                put(
                    block.all().stream()
                        .filter(each -> withWrong || !block.wrong().contains(each))
                        .toList()));
    leavePasted();
  }

  public void leavePasted() {
    pasted.set(Optional.empty());
  }

  public void undo() {
    drafts.undo();
    touch();
  }

  public void redo() {
    drafts.redo();
    touch();
  }

  public boolean canUndo() {
    return drafts.canUndo();
  }

  public boolean canRedo() {
    return drafts.canRedo();
  }

  /// How many cells are not kept yet.
  public int count() {
    return drafts.now().size();
  }

  /// How many of them cannot be kept.
  public int wrong() {
    return (int)
        drafts.now().entrySet().stream()
            .filter(
                each ->
                    indicator(each.getKey().indicator())
                        .map(row -> isWrong(row, each.getValue()))
                        .orElse(true))
            .count();
  }

  private Optional<Indicator> indicator(String code) {
    return sheet
        .get()
        .flatMap(now -> now.rows().stream().filter(row -> row.code().equals(code)).findFirst());
  }

  /// Drops what is not kept yet; can be taken back.
  public void discard() {
    step(Map.of());
  }

  /// Keeps everything; nothing while a cell is wrong.
  ///
  /// @param done told how to take it back
  public void keep(Consumer<SheetChange> done) {
    if (count() == 0 || wrong() > 0 || isKeeping.get()) {
      return;
    }
    SheetChange change = change();
    isKeeping.set(true);
    tasks
        .run("kpi.task.saving", _ -> services.sheets().apply(change))
        .onSuccess(
            back -> {
              drafts = new EditHistory<>(Map.of());
              done.accept(back);
              changed.run();
            })
        .onProblem(tell)
        .onEnd(() -> isKeeping.set(false));
  }

  /// Takes back what was kept.
  public void takeBack(SheetChange back) {
    tasks
        .run("kpi.task.saving", _ -> services.sheets().apply(back))
        .onSuccess(_ -> changed.run())
        .onProblem(tell);
  }

  private SheetChange change() {
    KpiService service = services.sheets();
    List<Target> targets = new ArrayList<>();
    List<Entry.Key> noTargets = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    List<Entry.Key> noEntries = new ArrayList<>();
    drafts
        .now()
        .forEach(
            (key, text) ->
                indicator(key.indicator())
                    .ifPresent(
                        row -> {
                          FigureText read = FigureText.of(row, text);
                          if (what == FillWhat.TARGETS) {
                            read.goal()
                                .ifPresentOrElse(
                                    goal ->
                                        targets.add(
                                            new Target(
                                                key.indicator(),
                                                key.period(),
                                                key.scope(),
                                                goal,
                                                "")),
                                    () -> noTargets.add(key));
                          } else {
                            switch (read) {
                              case FigureText.Value(double value) ->
                                  entries.add(service.entry(key, OptionalDouble.of(value), ""));
                              case FigureText.NotApplicable() ->
                                  entries.add(service.entry(key, OptionalDouble.empty(), ""));
                              case FigureText.Blank(), FigureText.Band _, FigureText.Unreadable() ->
                                  noEntries.add(key);
                            }
                          }
                        }));
    return new SheetChange(targets, noTargets, entries, noEntries);
  }

  private Optional<TargetParts> parts(Indicator row) {
    return sheet.get().map(now -> new TargetParts(now, row, column -> text(row, column)));
  }

  /// What the parts' targets come to against the whole's; empty where none has one.
  public Optional<Breakdown.RollUp> rollUp(Indicator row) {
    return parts(row).flatMap(TargetParts::rollUp);
  }

  /// Breaks the targets of some indicators down to roles or members, as one step.
  ///
  /// @return how many were
  public int breakDown(List<Indicator> rows, Distribution how) {
    return together(rows, parts -> parts.brokenDown(how));
  }

  /// Makes the parts' sum the whole's target where they differ, as one step.
  ///
  /// @return how many were changed
  public int rollUp(List<Indicator> rows) {
    return together(rows, TargetParts::summed);
  }

  private int together(List<Indicator> rows, Function<TargetParts, Map<Entry.Key, String>> made) {
    Map<Entry.Key, String> next = new HashMap<>(drafts.now());
    int done = 0;
    for (Indicator row : rows) {
      Map<Entry.Key, String> texts = parts(row).map(made).orElse(Map.of());
      texts.forEach((key, text) -> draft(next, key, row, text));
      done += texts.isEmpty() ? 0 : 1;
    }
    step(next);
    return done;
  }
}
