package org.siyu.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorDraft;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.KpiProblem;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Sample;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.shared.Problem;

/// An own indicator that is being written; looked at anew at each change.
public final class IndicatorForm {
  private static final int USUAL_LIMIT = 30;

  private final boolean isNew;
  private final Catalogue catalogue;
  final StringProperty code;
  final StringProperty chinese;
  final StringProperty english;
  final StringProperty formula;
  final ObjectProperty<Dimension> dimension;
  final ObjectProperty<IndicatorClass> kind;
  final ObjectProperty<IndicatorUnit> unit;
  final ObjectProperty<Direction> direction;
  final ObjectProperty<IndicatorDraft.Origin> origin;
  final ObjectProperty<PeriodKind> shortest;
  final ObjectProperty<Aggregation> overPeriods;
  final ObjectProperty<Aggregation> overPeople;

  /// The code of the count of cases; empty where there is no limit.
  final StringProperty sample;

  final IntegerProperty least;
  private final ReadOnlyObjectWrapper<Checked> checked;

  /// What is wrong with it.
  ///
  /// @param formula of its formula alone
  record Checked(IndicatorDraft draft, List<Problem> problems, Optional<Problem> formula) {
    Checked {
      problems = List.copyOf(problems);
    }

    boolean isSound() {
      return problems.isEmpty() && formula.isEmpty();
    }

    /// What was not written yet, which is no mistake: `name`, `code`, `formula`.
    List<String> missing() {
      List<String> missing = new ArrayList<>();
      if (problems.stream().anyMatch(each -> each.code() == KpiProblem.NO_NAME)) {
        missing.add("name");
      }
      if (draft.code().isEmpty()) {
        missing.add("code");
      }
      if (formula.filter(each -> each.code() == FormulaProblem.EMPTY).isPresent()) {
        missing.add("formula");
      }
      return missing;
    }

    /// What is wrong with what was written, its formula left out.
    List<Problem> mistakes() {
      return problems.stream()
          .filter(each -> each.code() != KpiProblem.NO_NAME)
          .filter(each -> each.code() != KpiProblem.NOT_A_CODE || !draft.code().isEmpty())
          .toList();
    }
  }

  /// @param catalogue with all names that its formula may use
  IndicatorForm(IndicatorDraft draft, Catalogue catalogue) {
    this.isNew = draft.isNew();
    this.catalogue = catalogue;
    this.code = new SimpleStringProperty(this, "code", draft.code());
    this.chinese = new SimpleStringProperty(this, "chinese", draft.chinese());
    this.english = new SimpleStringProperty(this, "english", draft.english());
    this.formula = new SimpleStringProperty(this, "formula", draft.formula());
    this.dimension = choice(draft.dimension());
    this.kind = choice(draft.kind());
    this.unit = choice(draft.unit());
    this.direction = choice(draft.direction());
    this.origin = choice(draft.origin());
    this.shortest = choice(draft.shortest());
    this.overPeriods = choice(draft.overPeriods());
    this.overPeople = choice(draft.overPeople());
    this.sample =
        new SimpleStringProperty(this, "sample", draft.sample().map(Sample::of).orElse(""));
    this.least =
        new SimpleIntegerProperty(
            this, "least", draft.sample().map(Sample::least).orElse(USUAL_LIMIT));
    this.checked = new ReadOnlyObjectWrapper<>(this, "checked", look());
    for (Property<?> each :
        List.of(
            code,
            chinese,
            english,
            formula,
            dimension,
            kind,
            unit,
            direction,
            origin,
            shortest,
            overPeriods,
            overPeople,
            sample,
            least)) {
      each.subscribe(() -> checked.set(look()));
    }
  }

  private static <T> ObjectProperty<T> choice(T value) {
    return new SimpleObjectProperty<>(value);
  }

  private Checked look() {
    IndicatorDraft draft = draft();
    return new Checked(draft, draft.problems(catalogue), draft.formulaProblem(catalogue));
  }

  boolean isNew() {
    return isNew;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  ReadOnlyObjectProperty<Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  IndicatorDraft draft() {
    return new IndicatorDraft(
        isNew,
        code.get().strip(),
        chinese.get(),
        english.get(),
        dimension.get(),
        kind.get(),
        unit.get(),
        direction.get(),
        origin.get(),
        formula.get(),
        shortest.get(),
        overPeriods.get(),
        overPeople.get(),
        sample.get().isEmpty()
            ? Optional.empty()
            : Optional.of(new Sample(sample.get(), least.get())));
  }
}
