package org.siyu.app.sop;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.sop.SopPart;

/// The steps of a template as a table.
final class SopStepsPage extends VBox implements SopEditPage {
  private final SopRowsTable rows;
  private final Subscription following;

  SopStepsPage(SopViewModel model, SopDraft draft, SopTexts texts, ProblemTexts problems) {
    this.rows = new SopRowsTable(model, SopPart.STEPS, texts);
    SopWarnings warnings = new SopWarnings(texts, problems, rows::lead);
    VBox.setVgrow(rows, Priority.ALWAYS);
    Card card =
        Card.titled(texts.text("sop.page.steps"), texts.text("sop.steps.hint"), warnings, rows)
            .action(
                Controls.button(
                    Action.of(
                        texts.text("sop.add"),
                        Feather.PLUS,
                        () -> model.rows().add(SopPart.STEPS))))
            .growing();
    getChildren().add(card);
    this.following =
        Subscription.combine(
            draft.nowProperty().subscribe(rows::show),
            draft.nowProperty().subscribe(warnings::show));
  }

  @Override
  public void takeKeyboard() {
    rows.table().requestFocus();
  }

  @Override
  public void leave() {
    following.unsubscribe();
  }
}
