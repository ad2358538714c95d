package org.siyu.app.campaign;

import javafx.scene.layout.VBox;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.EvenRow;

/// What a campaign wants and what it may cost, against what has come and was spent.
final class BudgetPage extends VBox {
  private static final double NARROWEST = 420;

  BudgetPage(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    super(16);
    MoneyCards cards = new MoneyCards(model, detail, desk, words);
    getChildren()
        .addAll(
            new TargetsCard(model, detail, desk, words).node(),
            new BudgetCard(model, detail, desk, words).node(),
            new EvenRow(NARROWEST, cards.spending(), cards.counted()));
  }
}
