package org.siyu.app.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.siyu.app.kpi.Explanation;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.KpiServices;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorDraft;
import org.siyu.core.kpi.IndicatorUse;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.kpi.formula.Shift;
import org.siyu.core.shared.Problem;

/// All indicators with what they come to in the period that is looked at; the one that is read and
/// the one that is written.
public final class CatalogueViewModel {
  private final KpiServices services;
  private final KpiReading reading;
  private final Tasks tasks;
  private final ObservableValue<SheetQuery> query;
  private final Runnable written;
  private final ReadOnlyObjectWrapper<CatalogueFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", CatalogueFilter.ALL);
  private final ReadOnlyObjectWrapper<Optional<Listed>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Shown>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<IndicatorForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());
  private Optional<String> awaited = Optional.empty();

  /// @param values by code, of the period and scope of the question
  record Listed(SheetQuery query, Catalogue catalogue, Map<String, Figure> values) {
    Figure value(Indicator indicator) {
      return values.getOrDefault(indicator.code(), Figure.missing(indicator.code()));
    }
  }

  /// What an indicator comes to, and how.
  ///
  /// @param before of the period before
  /// @param isClosed whether the period is: the value is as counted now, not as it was closed
  record Preview(
      SheetQuery query,
      Catalogue catalogue,
      Indicator indicator,
      Figure now,
      Figure before,
      Explanation how,
      boolean isClosed) {}

  /// @param uses what would not be right without it
  record Shown(Preview value, List<IndicatorUse> uses) {
    Indicator indicator() {
      return value.indicator();
    }
  }

  /// What was done.
  ///
  /// @param key of the sentence that says so
  record Done(String key, Indicator indicator, Optional<Runnable> undo) {}

  /// @param query the period and scope that are looked at
  /// @param written told when something was kept
  public CatalogueViewModel(
      KpiServices services,
      KpiReading reading,
      Tasks tasks,
      ObservableValue<SheetQuery> query,
      Runnable written) {
    this.services = services;
    this.reading = reading;
    this.tasks = tasks;
    this.query = query;
    this.written = written;
  }

  ObservableValue<SheetQuery> queryProperty() {
    return query;
  }

  ReadOnlyObjectProperty<CatalogueFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// Empty until the store was read.
  ReadOnlyObjectProperty<Optional<Listed>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Shown>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<IndicatorForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// What the indicator that is written comes to; empty while its formula cannot be read.
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// Why what is written was not kept.
  ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  void ask(UnaryOperator<CatalogueFilter> change) {
    filter.set(change.apply(filter.get()));
  }

  private void tell(Problem trouble) {
    problem.set(Optional.of(trouble));
    problem.set(Optional.empty());
  }

  /// Reads all indicators and what they come to.
  public void refresh() {
    SheetQuery wanted = query.getValue();
    run(
        "indicator.task.reading",
        values -> {
          Map<String, Figure> figures = new HashMap<>();
          Span span = services.sheets().span(wanted.period());
          for (Indicator each : values.catalogue().all()) {
            figures.put(each.code(), values.of(each.code(), span, wanted.scope()));
          }
          return new Listed(wanted, values.catalogue(), Map.copyOf(figures));
        },
        made -> {
          if (wanted.equals(query.getValue())) {
            listed.set(Optional.of(made));
            awaited
                .or(() -> opened.get().map(shown -> shown.indicator().code()))
                .ifPresent(this::open);
            awaited = Optional.empty();
            form.get().ifPresent(this::tryOut);
          }
        });
  }

  /// Opens an indicator to be read.
  public void open(String code) {
    if (listed.get().isEmpty()) {
      awaited = Optional.of(code);
      return;
    }
    SheetQuery wanted = query.getValue();
    run(
        "indicator.task.reading",
        values ->
            values
                .catalogue()
                .find(code)
                .map(
                    each ->
                        new Shown(preview(wanted, values, code), services.own().uses(each.code()))),
        opened::set);
  }

  private Preview preview(SheetQuery wanted, IndicatorValues values, String code) {
    Span span = services.sheets().span(wanted.period());
    return new Preview(
        wanted,
        values.catalogue(),
        values.catalogue().require(code),
        values.of(code, span, wanted.scope()),
        values.of(code, span.back(Shift.NONE.previous()), wanted.scope()),
        Explanation.of(Arithmetic.of(code, values, span, wanted.scope()), values),
        services.sheets().closedPeriods().contains(wanted.period()));
  }

  public void close() {
    form.set(Optional.empty());
    opened.set(Optional.empty());
  }

  /// Begins a new one, whose formula may name what it may by codes.
  public void begin() {
    begin(UnaryOperator.identity());
  }

  /// Begins a new one.
  ///
  /// @param named gives the catalogue the names that formulas may use
  void begin(UnaryOperator<Catalogue> named) {
    listed.get().ifPresent(now -> write(IndicatorDraft.blank(), named.apply(now.catalogue())));
  }

  /// Types a code and a formula into the one that is written.
  public void write(String code, String formula) {
    form.get()
        .ifPresent(
            written -> {
              written.code.set(code);
              written.formula.set(formula);
            });
  }

  /// @param formula as it is to be read by people
  void edit(Indicator own, String formula, UnaryOperator<Catalogue> named) {
    listed
        .get()
        .filter(_ -> own.isOwn())
        .ifPresent(now -> write(IndicatorDraft.of(own, formula), named.apply(now.catalogue())));
  }

  private void write(IndicatorDraft draft, Catalogue catalogue) {
    IndicatorForm made = new IndicatorForm(draft, catalogue);
    refusal.set(Optional.empty());
    preview.set(Optional.empty());
    form.set(Optional.of(made));
    made.checkedProperty().subscribe(_ -> tryOut(made));
  }

  /// Back to what was read before.
  void leaveForm() {
    form.set(Optional.empty());
  }

  private void tryOut(IndicatorForm written) {
    refusal.set(Optional.empty());
    IndicatorForm.Checked checked = written.checkedProperty().get();
    if (checked.formula().isPresent()) {
      preview.set(Optional.empty());
      return;
    }
    SheetQuery wanted = query.getValue();
    IndicatorDraft draft = checked.draft();
    run(
        "indicator.task.trying",
        values -> preview(wanted, values.with(draft.tried(written.catalogue())), draft.tried()),
        made -> {
          if (form.get().filter(written::equals).isPresent()
              && written.checkedProperty().get().equals(checked)) {
            preview.set(Optional.of(made));
          }
        });
  }

  /// Keeps what is written, where nothing is wrong with it.
  void keep() {
    Optional<IndicatorForm> written = form.get();
    if (written.filter(each -> each.checkedProperty().get().isSound()).isEmpty()) {
      return;
    }
    // The formula is kept by its codes, whatever names it was typed in.
    IndicatorForm now = written.get();
    FormulaNames named = now.catalogue().names();
    work(
        "indicator.task.keeping",
        _ -> {
          IndicatorDraft draft = now.draft();
          Optional<Indicator> before = services.own().save(draft, named);
          return new Kept(before, services.sheets().catalogue().require(draft.code()));
        },
        kept -> {
          form.set(Optional.empty());
          this.written.run();
          awaited = Optional.of(kept.now().code());
          done.set(
              Optional.of(
                  new Done(
                      "indicator.done.kept",
                      kept.now(),
                      Optional.of(() -> takeBack(kept.before(), kept.now())))));
          refresh();
        },
        trouble -> refusal.set(Optional.of(trouble)));
  }

  private record Kept(Optional<Indicator> before, Indicator now) {}

  /// A new one goes again, a changed one is what it was.
  private void takeBack(Optional<Indicator> before, Indicator kept) {
    work(
        "indicator.task.keeping",
        _ -> {
          before.ifPresentOrElse(services.own()::restore, () -> services.own().remove(kept.code()));
          return kept;
        },
        back -> {
          if (before.isEmpty()) {
            close();
          }
          told("indicator.done.taken-back", back);
        },
        this::tell);
  }

  /// Removes one that nothing refers to.
  void remove(Indicator own) {
    work(
        "indicator.task.keeping",
        _ -> services.own().remove(own.code()),
        removed -> {
          written.run();
          close();
          done.set(
              Optional.of(
                  new Done(
                      "indicator.done.removed", removed, Optional.of(() -> putBack(removed)))));
          refresh();
        },
        this::tell);
  }

  private void putBack(Indicator removed) {
    work(
        "indicator.task.keeping",
        _ -> {
          services.own().restore(removed);
          return removed;
        },
        back -> told("indicator.done.put-back", back),
        this::tell);
  }

  private void told(String key, Indicator indicator) {
    written.run();
    done.set(Optional.of(new Done(key, indicator, Optional.empty())));
    refresh();
  }

  /// Takes back what was done last, where that can be.
  void undo() {
    done.get().flatMap(Done::undo).ifPresent(Runnable::run);
  }

  private <T> void run(String key, Function<IndicatorValues, T> question, Consumer<T> then) {
    tasks.run(key, monitor -> reading.ask(monitor, question)).onSuccess(then).onProblem(this::tell);
  }

  private <T> void work(String key, Work<T> work, Consumer<T> then, Consumer<Problem> wrong) {
    tasks.run(key, work).onSuccess(then).onProblem(wrong);
  }
}
