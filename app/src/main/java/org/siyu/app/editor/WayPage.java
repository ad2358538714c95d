package org.siyu.app.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewStep;

/// The way of an item: where it is, what can be done now and why not, and all that happened.
final class WayPage extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int SHORT_HASH = 10;

  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final FlowPane steps = new FlowPane(2, 6);
  private final FlowPane buttons = new FlowPane(8, 8);
  private final VBox hindrances = new VBox(4);
  private final TextArea remark = new TextArea();
  private final VBox history = new VBox(10);

  WayPage(ItemEditorViewModel model, ItemWords words) {
    super(12);
    this.model = model;
    this.words = words;
    steps.setRowValignment(VPos.CENTER);
    remark.setPrefRowCount(2);
    remark.setWrapText(true);
    remark.setPromptText(words.text("editor.way.remark.prompt"));
    remark.setAccessibleText(words.text("editor.way.remark"));
    remark.textProperty().subscribe(_ -> show());
    getChildren()
        .addAll(
            new Card(steps),
            Card.titled(
                words.text("editor.way.now"),
                new FieldFrame(words.text("editor.way.remark"), remark),
                buttons,
                hindrances),
            Card.titled(words.text("editor.way.history"), history));
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.way().wayProperty().subscribe(_ -> show()),
                model.stateProperty().subscribe(_ -> show())));
  }

  private void show() {
    model.way().wayProperty().get().ifPresent(this::show);
  }

  private void show(WayViewModel.Way way) {
    steps.getChildren().setAll(stations(way.item().status()));
    buttons.getChildren().clear();
    hindrances.getChildren().clear();
    boolean isChanged = model.state().map(ItemState::isChanged).orElse(false);
    for (WayViewModel.Possible possible : way.steps()) {
      boolean lacksRemark = possible.step().needsRemark() && remark.getText().isBlank();
      Button button = button(possible.step());
      button.setDisable(isChanged || lacksRemark || !possible.canBeDone());
      buttons.getChildren().add(button);
      if (!isChanged && !possible.canBeDone()) {
        hinder(possible.step(), words.sentences(possible.hindrances()));
      } else if (!isChanged && lacksRemark) {
        hinder(possible.step(), words.text("editor.way.needs-remark"));
      }
    }
    if (isChanged) {
      hindrances.getChildren().add(Controls.paragraph(words.text("editor.save-first"), "muted"));
    } else if (way.steps().isEmpty()) {
      hindrances.getChildren().add(Controls.paragraph(words.text("editor.way.done"), "muted"));
    }
    history.getChildren().setAll(way.history().reversed().stream().map(this::entry).toList());
    if (way.history().isEmpty()) {
      history.getChildren().add(Controls.paragraph(words.text("editor.way.nothing"), "muted"));
    }
  }

  /// All that an item goes through, with where it is.
  private List<Node> stations(ContentStatus now) {
    List<Node> stations = new ArrayList<>();
    for (ContentStatus status : ContentStatus.values()) {
      Label station = Controls.rigid(Controls.label(words.status(status), "way-station"));
      station.pseudoClassStateChanged(CURRENT, status == now);
      if (status.compareTo(now) < 0) {
        station.setGraphic(Controls.icon(Feather.CHECK));
      }
      HBox place = new HBox(2, station);
      place.setAlignment(Pos.CENTER_LEFT);
      if (status != ContentStatus.RESULTS_IN) {
        place.getChildren().add(Controls.styled(Controls.icon(Feather.CHEVRON_RIGHT), "way-arrow"));
      }
      stations.add(place);
    }
    return stations;
  }

  private void hinder(WayViewModel.Step step, String why) {
    hindrances
        .getChildren()
        .add(Controls.paragraph(words.text("editor.way.hindered", name(step), why), "caption"));
  }

  private String name(WayViewModel.Step step) {
    return words.text("editor.step." + step.code());
  }

  private Button button(WayViewModel.Step step) {
    Action action = Action.of(name(step), sign(step), () -> take(step));
    return step.isForward() ? Controls.primary(action) : Controls.button(action);
  }

  private void take(WayViewModel.Step step) {
    model.way().take(step, remark.getText());
    remark.clear();
  }

  static Ikon sign(WayViewModel.Step step) {
    return switch (step) {
      case SUBMIT -> Feather.ARROW_RIGHT;
      case PASS_SELF_CHECK -> Feather.CHECK_SQUARE;
      case APPROVE -> Feather.CHECK;
      case PUBLISH -> Feather.SEND;
      case SEND_BACK -> Feather.CORNER_UP_LEFT;
      case WITHDRAW, UNPUBLISH -> Feather.ROTATE_CCW;
      case OVERRULE -> Feather.ALERT_OCTAGON;
    };
  }

  private Node entry(ReviewEntry entry) {
    VBox said =
        new VBox(
            1,
            Controls.paragraph(words.text("editor.entry." + entry.step().code()), "strong"),
            Controls.paragraph(
                words.text("editor.way.who", entry.memberName(), words.moment(entry.at())),
                "caption"));
    if (!entry.remark().isEmpty()) {
      said.getChildren().add(Controls.paragraph(entry.remark()));
    }
    Label hash = Controls.label(entry.contentHash().substring(0, SHORT_HASH), "caption", "hash");
    hash.setTooltip(Controls.tooltip(words.text("editor.way.hash", entry.contentHash())));
    hash.setMinWidth(USE_PREF_SIZE);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(10, Controls.icon(sign(entry.step())), said, hash);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("way-entry");
    return row;
  }

  private static Ikon sign(ReviewStep step) {
    return switch (step) {
      case SUBMITTED -> Feather.ARROW_RIGHT;
      case SELF_CHECKED -> Feather.CHECK_SQUARE;
      case CROSS_REVIEWED -> Feather.USERS;
      case LEGAL_REVIEWED -> Feather.SHIELD;
      case PUBLISHED -> Feather.SEND;
      case RESULTS_ENTERED -> Feather.BAR_CHART_2;
      case SENT_BACK -> Feather.CORNER_UP_LEFT;
      case UNPUBLISHED, WITHDRAWN, RESTORED, TAKEN_BACK -> Feather.ROTATE_CCW;
      case VOIDED -> Feather.X_CIRCLE;
      case OVERRIDDEN -> Feather.ALERT_OCTAGON;
    };
  }
}
