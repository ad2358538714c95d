package org.siyu.app.campaign;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignStep;

/// What happened, the latest first, and remarks to it.
final class LogPage extends VBox {
  private static final double WHEN = 130;

  LogPage(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    super(12);
    Messages messages = desk.messages();
    TextField remark = new TextField();
    remark.setPromptText(messages.text("campaign.remark.prompt"));
    remark.setAccessibleText(messages.text("campaign.remark.prompt"));
    HBox.setHgrow(remark, Priority.ALWAYS);
    remark.setOnAction(_ -> model.remark("", remark.getText()));
    Button add =
        Controls.button(
            Action.of(
                messages.text("campaign.remark.add"),
                Feather.MESSAGE_SQUARE,
                () -> model.remark("", remark.getText())));
    VBox lines = new VBox(10);
    for (CampaignLogEntry entry : detail.log()) {
      String step = detail.campaign().step(entry.step()).map(CampaignStep::title).orElse("");
      String text =
          words.log(entry.kind())
              + (step.isEmpty() ? "" : " · " + step)
              + (entry.note().isEmpty() ? "" : " · " + entry.note());
      var when = Controls.label(desk.formats().dateTime(entry.at()), "caption");
      when.setMinWidth(WHEN);
      HBox line =
          new HBox(
              12,
              when,
              new VBox(1, Controls.paragraph(text), Controls.label(entry.by(), "caption")));
      line.setAlignment(Pos.TOP_LEFT);
      lines.getChildren().add(line);
    }
    getChildren().addAll(new HBox(8, remark, add), new Card(lines));
  }
}
