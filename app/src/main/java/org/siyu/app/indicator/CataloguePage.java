package org.siyu.app.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.ArithmeticTree;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.QueryFilters;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.formula.Figure;

/// All indicators in a table with their values of the period; one of them in the drawer.
///
/// N begins an own one, E changes the one that is selected, Delete removes it.
public final class CataloguePage extends VBox {
  private final CatalogueViewModel model;
  private final Desk desk;
  private final IndicatorWords words;
  private final ArithmeticTree.Behind behind;
  private final DrawerPlace drawer;
  private final QueryFilters<CatalogueFilter> filters;
  private final DataTable<Indicator> table;
  private final Label count = Controls.paragraph("", "caption");
  private final StepToasts steps;

  /// @param behind shows the customers behind a count
  public CataloguePage(CatalogueViewModel model, Desk desk, ArithmeticTree.Behind behind) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.words = new IndicatorWords(new KpiWords(desk.messages(), desk.formats()), desk.messages());
    this.behind = behind;
    this.drawer = new DrawerPlace(desk.drawer());
    this.steps = new StepToasts(desk.toasts(), desk.messages());
    this.filters = filters();
    this.table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    count.setId("indicator-count");
    getChildren()
        .addAll(
            filters.bar(
                Controls.primary(
                    Action.of(words.text("indicator.new"), Feather.PLUS, this::begin))),
            table,
            count);
    setMinHeight(320);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private QueryFilters<CatalogueFilter> filters() {
    QueryFilters<CatalogueFilter> made =
        new QueryFilters<>(
            desk.messages(),
            words.text("indicator.search"),
            new QueryFilters.Query<>(
                CatalogueFilter::text,
                CatalogueFilter::searching,
                CatalogueFilter::isFiltering,
                model::ask,
                () -> model.ask(_ -> CatalogueFilter.ALL)));
    made.add(
            words.text("indicator.dimension"),
            words::dimension,
            CatalogueFilter::dimensions,
            CatalogueFilter::withDimensions)
        .offer(Arrays.asList(Dimension.values()));
    made.add(
            words.text("indicator.class"),
            words.kpi()::kind,
            CatalogueFilter::kinds,
            CatalogueFilter::withKinds)
        .offer(Arrays.asList(IndicatorClass.values()));
    made.add(
            words.text("indicator.source"),
            words::source,
            CatalogueFilter::sources,
            CatalogueFilter::withSources)
        .offer(Arrays.asList(SourceKind.values()));
    made.addEither(
        words.text("indicator.origin"),
        isOwn -> words.text(isOwn ? "indicator.own" : "indicator.shipped"),
        CatalogueFilter::isOwn,
        CatalogueFilter::withOwn);
    made.search().setId("indicator-search");
    return made;
  }

  private DataTable<Indicator> table() {
    String other = words.isChinese() ? "en" : "zh";
    DataTable<Indicator> made =
        new DataTable<Indicator>(words.text("indicator.title"))
            .text("name", words.text("kpi.column.indicator"), 150, words.kpi()::name)
            .text("code", words.text("indicator.code"), 140, Indicator::code)
            .text(
                "dimension",
                words.text("indicator.dimension"),
                84,
                row -> words.dimension(row.dimension()))
            .text("class", words.text("indicator.class"), 84, row -> words.kpi().kind(row.kind()))
            .number("value", words.text("indicator.value"), 110, this::number, Value::text)
            .text("formula", words.text("indicator.formula"), 240, this::formula)
            .text(
                "direction",
                words.text("indicator.direction"),
                110,
                row -> words.kpi().direction(row.direction()))
            .text("unit", words.text("indicator.unit"), 84, row -> words.unit(row.unit()))
            .text(
                "source",
                words.text("indicator.source"),
                100,
                row -> words.source(SourceKind.of(row)))
            .text(
                "shortest",
                words.text("indicator.shortest"),
                128,
                row -> words.period(row.shortest()))
            .text(
                "over-periods",
                words.text("indicator.over-periods"),
                110,
                row -> words.aggregation(row, row.overPeriods()))
            .text(
                "over-people",
                words.text("indicator.over-people"),
                110,
                row -> words.aggregation(row, row.overPeople()))
            .text(
                "sample",
                words.text("indicator.sample"),
                160,
                row -> words.sample(row, catalogue()))
            .text(
                "other-name",
                words.text("indicator.name." + other),
                150,
                row -> row.names().getOrDefault(other, ""))
            .filling()
            .frozen()
            .onOpen(row -> model.open(row.code()));
    made.setId("indicator-table");
    return made;
  }

  /// A value as it is shown; what there is no number for comes before all numbers.
  private record Value(double size, String text) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      return Double.compare(size, other.size);
    }
  }

  private Value number(Indicator row) {
    Figure figure =
        model.listedProperty().get().map(now -> now.value(row)).orElse(Figure.missing(row.code()));
    return new Value(
        figure.orElse(Double.NEGATIVE_INFINITY), words.kpi().brief(row.unit(), figure));
  }

  private Catalogue catalogue() {
    return model
        .listedProperty()
        .get()
        .map(CatalogueViewModel.Listed::catalogue)
        .orElse(Catalogue.of(List.of()));
  }

  private String formula(Indicator row) {
    return words.formula(row, catalogue());
  }

  private void begin() {
    model.begin(each -> each.calling(words.measures()));
  }

  private Subscription follow() {
    model.refresh();
    return Subscription.combine(
        model.queryProperty().subscribe((_, _) -> model.refresh()),
        model.filterProperty().subscribe(filters::show),
        model.filterProperty().subscribe((_, _) -> show()),
        model.listedProperty().subscribe(_ -> show()),
        model.openedProperty().subscribe(_ -> draw()),
        model.formProperty().subscribe((_, _) -> draw()),
        model.doneProperty().subscribe((_, now) -> tell(now)),
        model
            .problemProperty()
            .subscribe(
                (_, now) -> now.map(desk.problems()::full).ifPresent(desk.toasts()::warning)),
        drawer::leave);
  }

  private void show() {
    Optional<CatalogueViewModel.Listed> now = model.listedProperty().get();
    table.empty(
        now.isEmpty()
            ? new Skeleton(words.text("indicator.task.reading"))
            : new EmptyState(
                Feather.SEARCH,
                words.text("indicator.none"),
                words.text("indicator.none.text"),
                Action.of(
                    words.text("widget.filters.clear"),
                    Feather.X,
                    () -> model.ask(_ -> CatalogueFilter.ALL))));
    List<Indicator> all = catalogue().all();
    List<Indicator> found =
        all.stream()
            .filter(row -> model.filterProperty().get().accepts(row, formula(row)))
            .toList();
    table.replaceRows(found, Indicator::code);
    table.refresh();
    count.setText(
        words.text(
            "indicator.count",
            found.size(),
            all.size(),
            all.stream().filter(Indicator::isOwn).count()));
  }

  private void draw() {
    Optional<IndicatorForm> form = model.formProperty().get();
    Optional<CatalogueViewModel.Shown> opened = model.openedProperty().get();
    if (form.isPresent()) {
      IndicatorEditor editor = new IndicatorEditor(model, form.get(), words, desk, behind);
      String heading = form.get().isNew() ? "indicator.new" : "indicator.edit.title";
      drawer.show(form.get(), words.text(heading), editor, model::close);
      editor.takeKeyboard();
    } else if (opened.isPresent()) {
      CatalogueViewModel.Shown each = opened.get();
      IndicatorSheet sheet = new IndicatorSheet(model, each, words, desk, behind);
      boolean hadKeyboard =
          drawer.show(
              each.indicator().code(), words.kpi().name(each.indicator()), sheet, model::close);
      if (hadKeyboard) {
        table.requestFocus();
      }
    } else {
      drawer.hide();
    }
  }

  private void tell(Optional<CatalogueViewModel.Done> news) {
    news.ifPresentOrElse(
        each ->
            steps.tell(
                words.text(each.key(), words.kpi().name(each.indicator())),
                each.undo().<Runnable>map(_ -> model::undo)),
        steps::forget);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isUsed =
        switch (event.getCode()) {
          case N -> {
            begin();
            yield true;
          }
          case E ->
              with(
                  row ->
                      model.edit(
                          row,
                          words.typed(row, catalogue()),
                          each -> each.calling(words.measures())));
          case DELETE, BACK_SPACE -> with(model::remove);
          default -> false;
        };
    if (isUsed) {
      event.consume();
    }
  }

  private boolean with(Consumer<Indicator> act) {
    Optional<Indicator> row = table.selectedRow();
    row.ifPresent(act);
    return row.isPresent();
  }
}
