package org.siyu.app.kpireview;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.PeriodBar;
import org.siyu.app.kpi.SheetQuery;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;

/// Of which period and whose a review is wanted, in the drawer.
final class PrepareForm extends VBox {
  private final KpiReviewsViewModel.Listed listed;
  private final PeriodBar bar;
  private final Button begin;
  private SheetQuery wanted;

  PrepareForm(
      KpiReviewWords words, KpiReviewsViewModel.Listed listed, Consumer<SheetQuery> chosen) {
    super(16);
    this.listed = listed;
    this.wanted = new SheetQuery(listed.usual(), Scope.TEAM);
    this.bar = new PeriodBar("kpireview-new", words.kpi(), new Asked());
    this.begin =
        Controls.primary(
            Action.of(
                words.text("kpireview.new.begin"), Feather.PLUS, () -> chosen.accept(wanted)));
    begin.setId("kpireview-begin");
    getChildren()
        .addAll(
            Controls.paragraph(words.text("kpireview.new.text"), "muted"), bar, new HBox(begin));
    show();
  }

  private void show() {
    bar.show(wanted, listed.closed(), listed.members());
  }

  void takeKeyboard() {
    begin.requestFocus();
  }

  private final class Asked implements PeriodBar.Asking {
    @Override
    public void kind(PeriodKind kind) {
      wanted = wanted.with(kind, listed.today().minusDays(1));
      show();
    }

    @Override
    public void period(Period period) {
      wanted = wanted.with(period);
    }

    @Override
    public void step(int periods) {
      wanted = wanted.step(periods);
      show();
    }

    @Override
    public void scope(Scope scope) {
      wanted = wanted.with(scope);
    }
  }
}
