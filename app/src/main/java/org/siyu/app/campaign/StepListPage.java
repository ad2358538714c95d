package org.siyu.app.campaign;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.core.campaign.CampaignStep;

/// The steps as a table; several can be marked at once.
final class StepListPage extends VBox {
  /// @param open shows a step, by its key
  StepListPage(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<String> open) {
    super(10);
    Messages messages = desk.messages();
    DataTable<CampaignStep> table =
        new DataTable<CampaignStep>(messages.text("campaign.page.list"))
            .value(
                "start",
                messages.text("campaign.step.start"),
                130,
                CampaignStep::start,
                desk.formats()::dateTime)
            .text(
                "stage",
                messages.text("campaign.step.stage"),
                90,
                step -> words.stage(step.stage()))
            .text("title", messages.text("campaign.step.title"), 280, CampaignStep::title)
            .text(
                "owner",
                messages.text("campaign.step.owner"),
                100,
                step -> words.member(shown.team(), step.owner()))
            .node(
                "state",
                messages.text("campaign.step.state"),
                100,
                step -> words.state(step.state()),
                step -> words.badge(step, shown.now()))
            .value(
                "deadline",
                messages.text("campaign.step.deadline"),
                130,
                CampaignStep::deadline,
                desk.formats()::dateTime)
            .text(
                "late",
                messages.text("campaign.step.late"),
                110,
                step -> words.lateness(step, shown.now()))
            .onOpen(step -> open.accept(step.key()));
    table.rows(FXCollections.observableArrayList(detail.campaign().steps()));
    table.setId("campaign-steps");
    VBox.setVgrow(table, Priority.ALWAYS);
    Button done =
        Controls.button(
            Action.of(
                messages.text("campaign.step.done"),
                Feather.CHECK,
                () -> model.finishSteps(keys(table))));
    Button begin =
        Controls.button(
            Action.of(
                messages.text("campaign.step.begin"),
                Feather.PLAY,
                () -> model.begin(keys(table))));
    Button reopen =
        Controls.button(
            Action.of(
                messages.text("campaign.step.reopen"),
                Feather.ROTATE_CCW,
                () -> model.reopenSteps(keys(table))));
    getChildren().addAll(new FlowPane(8, 8, done, begin, reopen), table);
  }

  private static List<String> keys(DataTable<CampaignStep> table) {
    return table.selectedRows().stream().map(CampaignStep::key).toList();
  }
}
