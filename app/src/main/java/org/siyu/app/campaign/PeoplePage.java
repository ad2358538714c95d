package org.siyu.app.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.StagePeople;
import org.siyu.core.sop.SopStage;
import org.siyu.core.team.Member;

/// Who has which part in which stage, and how many tasks who takes on.
final class PeoplePage extends VBox {
  private final CampaignsViewModel model;
  private final Shown shown;
  private final Campaign campaign;
  private final Messages messages;
  private final CampaignWords words;

  PeoplePage(CampaignsViewModel model, Shown shown, Detail detail, Desk desk, CampaignWords words) {
    super(16);
    this.model = model;
    this.shown = shown;
    this.campaign = detail.campaign();
    this.messages = desk.messages();
    this.words = words;
    getChildren()
        .addAll(
            Card.titled(
                messages.text("campaign.raci"), messages.text("campaign.raci.text"), raci()),
            Card.titled(
                messages.text("campaign.capacity"),
                messages.text("campaign.capacity.text"),
                capacity()));
  }

  private Node raci() {
    GridPane grid = grid(StagePeople.Part.values().length);
    int column = 1;
    for (StagePeople.Part part : StagePeople.Part.values()) {
      grid.add(Controls.label(words.part(part), "caption"), column++, 0);
    }
    int row = 1;
    for (SopStage stage : SopStage.values()) {
      grid.add(Controls.paragraph(words.stage(stage), "strong"), 0, row);
      column = 1;
      for (StagePeople.Part part : StagePeople.Part.values()) {
        grid.add(choice(stage, part), column++, row);
      }
      row++;
    }
    return grid;
  }

  private Node choice(SopStage stage, StagePeople.Part part) {
    StagePeople people = campaign.people(stage);
    Set<UUID> chosen = people.of(part);
    List<String> members =
        chosen.stream().map(id -> words.member(shown.team(), Optional.of(id))).sorted().toList();
    String names = String.join(", ", members);
    MenuButton button = new MenuButton(shortened(members));
    button.setAccessibleText(
        words.stage(stage) + ", " + words.part(part) + ": " + (names.isEmpty() ? "–" : names));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(Controls.tooltip(button.getAccessibleText()));
    for (Member member : shown.active()) {
      CheckMenuItem item = new CheckMenuItem(member.name());
      item.setSelected(chosen.contains(member.id()));
      item.setOnAction(_ -> change(stage, part, chosen, member.id(), item.isSelected()));
      button.getItems().add(item);
    }
    return button;
  }

  /// How many, where there are several; the tooltip has them all.
  private String shortened(List<String> members) {
    return switch (members.size()) {
      case 0 -> "–";
      case 1 -> members.getFirst();
      default -> messages.text("campaign.people.several", members.size());
    };
  }

  private void change(
      SopStage stage, StagePeople.Part part, Set<UUID> had, UUID member, boolean isIn) {
    Set<UUID> now = new TreeSet<>(had);
    if (part == StagePeople.Part.ACCOUNTABLE) {
      now.clear();
    }
    if (isIn) {
      now.add(member);
    } else {
      now.remove(member);
    }
    model.keep(
        campaign.with(stage, campaign.people(stage).with(part, now)),
        CampaignLogEntry.Kind.CHANGED,
        words.stage(stage) + " · " + words.part(part));
  }

  private Node capacity() {
    GridPane grid = grid(3);
    grid.add(Controls.label(messages.text("campaign.capacity.tasks"), "caption"), 1, 0);
    grid.add(Controls.label(messages.text("campaign.capacity.busiest"), "caption"), 2, 0);
    grid.add(Controls.label(messages.text("campaign.capacity.most"), "caption"), 3, 0);
    int row = 1;
    for (Member member : shown.active()) {
      long tasks =
          campaign.steps().stream()
              .filter(step -> step.owner().equals(Optional.of(member.id())))
              .count();
      int busiest =
          campaign.steps().stream()
              .filter(step -> step.owner().equals(Optional.of(member.id())))
              .mapToInt(step -> shown.workload().tasks(member.id(), step.day()))
              .max()
              .orElse(0);
      int most = shown.workload().capacity(member.id());
      Spinner<Integer> field = new Spinner<>(1, 99, most);
      field.setEditable(true);
      field.setPrefWidth(90);
      field.setAccessibleText(messages.text("campaign.capacity.of", member.name()));
      field.getEditor().setAccessibleText(field.getAccessibleText());
      field.valueProperty().addListener((_, _, now) -> model.capacity(member.id(), now));
      grid.add(Controls.label(member.name()), 0, row);
      grid.add(Controls.label(Long.toString(tasks)), 1, row);
      grid.add(
          Controls.label(Integer.toString(busiest), busiest > most ? "negative" : "muted"), 2, row);
      grid.add(field, 3, row);
      row++;
    }
    return grid;
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane(12, 8);
    ColumnConstraints first = new ColumnConstraints(90, 140, 200);
    grid.getColumnConstraints().add(first);
    for (int column = 0; column < columns; column++) {
      ColumnConstraints each = new ColumnConstraints(80, 150, 400);
      each.setHgrow(Priority.ALWAYS);
      each.setFillWidth(true);
      grid.getColumnConstraints().add(each);
    }
    return grid;
  }
}
