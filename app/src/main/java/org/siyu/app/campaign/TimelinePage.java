package org.siyu.app.campaign;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;

/// The steps over time, with what they wait for.
final class TimelinePage extends VBox {
  /// @param open shows a step, by its key
  TimelinePage(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<String> open) {
    super(12);
    Messages messages = desk.messages();
    Gantt gantt = new Gantt(model, shown, detail, desk, words, open);
    getChildren()
        .addAll(
            Controls.paragraph(messages.text("campaign.timeline.hint"), "caption"),
            new Card(gantt));
  }
}
