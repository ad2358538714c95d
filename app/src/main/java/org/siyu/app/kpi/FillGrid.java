package org.siyu.app.kpi;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import org.siyu.app.widget.EntryGrid;
import org.siyu.app.widget.GridCells;
import org.siyu.core.kpi.Breakdown;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.formula.Figure;

/// Indicators down; roles, people or periods across, to be typed into.
final class FillGrid implements GridCells<Indicator> {
  private static final double USUAL = 112;

  /// What roles are called is longer.
  private static final double OF_ROLE = 156;

  private final FillViewModel model;
  private final KpiWords words;
  private final EntryGrid<Indicator> grid;
  private Optional<FillSheet> laidOut = Optional.empty();

  FillGrid(FillViewModel model, KpiWords words) {
    this.model = model;
    this.words = words;
    this.grid = new EntryGrid<>(words.text("kpi.fill.grid"), this);
    grid.setId("kpi-grid");
    grid.getStyleClass().add("plain");
  }

  EntryGrid<Indicator> node() {
    return grid;
  }

  /// Shows the cells; with other columns only when these have changed, so that nobody loses their
  /// place.
  void show(FillSheet sheet) {
    boolean isSame =
        laidOut
            .map(
                was ->
                    was.places().equals(sheet.places())
                        && was.what() == sheet.what()
                        && was.rows().equals(sheet.rows()))
            .orElse(false);
    if (!isSame) {
      layOut(sheet);
    }
    laidOut = Optional.of(sheet);
    grid.showAgain();
    if (!isSame) {
      grid.toStart();
    }
  }

  private void layOut(FillSheet sheet) {
    boolean isOfOnePeriod = sheet.columns().isOfOnePeriod();
    grid.cleared().describing("indicator", words.text("kpi.column.indicator"), 230, words::name);
    if (sheet.what() == FillWhat.TARGETS && isOfOnePeriod) {
      grid.describing("gap", words.text("kpi.fill.gap"), 110, this::gap);
    }
    for (FillSheet.Column column : sheet.places()) {
      String title =
          isOfOnePeriod
              ? words.scope(column.scope(), sheet.members())
              : words.period(column.period());
      grid.typed(
          column.period().text() + " " + column.scope().text(),
          title,
          column.scope() instanceof Scope.OfRole ? OF_ROLE : USUAL,
          column.isClosed());
    }
    grid.setItems(FXCollections.observableArrayList(sheet.rows()));
  }

  /// How far the parts' targets are from the whole's.
  private String gap(Indicator row) {
    return model
        .rollUp(row)
        .map(
            sum ->
                sum.isMismatch()
                    ? words.text(
                        "kpi.fill.gap.of", words.brief(row.unit(), Math.abs(sum.gap())), over(sum))
                    : words.text("kpi.fill.gap.none"))
        .orElse("");
  }

  /// 0 when the parts fall short, 1 when they are more than the whole.
  private static int over(Breakdown.RollUp sum) {
    return sum.gap() > 0 ? 0 : 1;
  }

  @Override
  public Cell cell(Indicator row, int column) {
    return model.cell(row, column).map(cell -> worded(row, cell)).orElse(Cell.NONE);
  }

  private String shown(Indicator row, FillViewModel.FillCell cell) {
    return cell.isWrong()
        ? cell.text()
        : switch (FigureText.of(row, cell.text())) {
          case FigureText.NotApplicable() -> words.reason(Figure.Reason.NOT_APPLICABLE);
          case FigureText.Value(double value) -> words.value(row.unit(), value);
          case FigureText.Band band -> words.goal(row, Goal.between(band.least(), band.most()));
          case FigureText.Blank(), FigureText.Unreadable() -> cell.text();
        };
  }

  private Cell worded(Indicator row, FillViewModel.FillCell cell) {
    return new Cell(
        cell.text(),
        shown(row, cell),
        hint(row, cell),
        cell.isWrong() ? words.wrong(row, model.fault(row, cell.text())) : "",
        cell.isChanged(),
        cell.column().isClosed());
  }

  private String hint(Indicator row, FillViewModel.FillCell cell) {
    return laidOut
        .flatMap(now -> now.computed(cell.column().key(row)))
        .filter(Figure::isKnown)
        .map(figure -> words.brief(row.unit(), figure))
        .orElse("");
  }

  @Override
  public String name(Indicator row, int column) {
    return laidOut
        .map(now -> now.places().get(column))
        .map(
            place ->
                words.name(row)
                    + ", "
                    + words.period(place.period())
                    + ", "
                    + laidOut
                        .map(now -> words.scope(place.scope(), now.members()))
                        .orElse(words.scope(Scope.TEAM, List.of())))
        .orElse(words.name(row));
  }

  @Override
  public void put(List<Put<Indicator>> cells) {
    model.put(cells);
  }

  @Override
  public void paste(List<Put<Indicator>> cells, int outside) {
    model.paste(cells, outside);
  }

  @Override
  public void undo() {
    model.undo();
  }

  @Override
  public void redo() {
    model.redo();
  }

  /// The indicators that are selected, or else all.
  List<Indicator> chosen() {
    return grid.block()
        .filter(block -> block.lastRow() > block.firstRow())
        .map(block -> List.copyOf(grid.getItems().subList(block.firstRow(), block.lastRow() + 1)))
        .orElse(List.copyOf(grid.getItems()));
  }
}
