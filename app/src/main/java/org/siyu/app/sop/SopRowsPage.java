package org.siyu.app.sop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.core.shared.Money;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopTemplate;

/// Two parts of a template, one below the other: targets and budget, risks and review questions.
final class SopRowsPage extends VBox implements SopEditPage {
  private final List<SopRowsTable> tables = new ArrayList<>();
  private final Label total = Controls.label("", "strong");
  private final SopTexts texts;
  private final Subscription following;

  SopRowsPage(SopViewModel model, SopDraft draft, SopTexts texts, SopPart above, SopPart below) {
    super(16);
    this.texts = texts;
    for (SopPart part : List.of(above, below)) {
      SopRowsTable table = new SopRowsTable(model, part, texts);
      table.table().empty(empty(model, part));
      tables.add(table);
      VBox.setVgrow(table, Priority.ALWAYS);
      Card card =
          Card.titled(texts.text("sop.part." + part.code()), table)
              .action(
                  Controls.button(
                      Action.of(texts.text("sop.add"), Feather.PLUS, () -> model.rows().add(part))))
              .growing();
      if (part == SopPart.BUDGET) {
        card.getChildren().add(total);
      }
      getChildren().add(card);
    }
    this.following = draft.nowProperty().subscribe(this::show);
  }

  private EmptyState empty(SopViewModel model, SopPart part) {
    String key = "sop." + part.code();
    return new EmptyState(
        Feather.LIST,
        texts.text(key + ".none"),
        texts.text(key + ".none.text"),
        Action.of(texts.text("sop.add"), Feather.PLUS, () -> model.rows().add(part)));
  }

  private void show(SopTemplate now) {
    tables.forEach(table -> table.show(now));
    total.setText(
        texts.text(
            "sop.budget.total",
            texts.money(
                now.budget().stream().map(SopBudgetLine::amount).reduce(Money.ZERO, Money::plus))));
  }

  @Override
  public void takeKeyboard() {
    tables.getFirst().table().requestFocus();
  }

  @Override
  public void leave() {
    following.unsubscribe();
  }
}
