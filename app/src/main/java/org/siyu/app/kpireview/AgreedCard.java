package org.siyu.app.kpireview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.IsoDay;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.team.Member;

/// What was agreed: who does what until when. It stands on Today of its owner.
final class AgreedCard extends VBox {
  private static final int USUAL_DAYS = 14;

  private final KpiReviewsViewModel model;
  private final ReviewDetail detail;
  private final KpiReviewWords words;
  private final ReviewActions actions;

  AgreedCard(
      KpiReviewsViewModel model, ReviewDetail detail, KpiReviewWords words, ReviewActions actions) {
    this.model = model;
    this.detail = detail;
    this.words = words;
    this.actions = actions;
    VBox list = new VBox(8);
    detail.agreed().forEach(item -> list.getChildren().add(item(item)));
    if (!detail.review().isHeld()) {
      list.getChildren().add(form());
    } else if (detail.agreed().isEmpty()) {
      list.getChildren().add(Controls.paragraph(words.text("kpireview.actions.none"), "muted"));
    }
    getChildren()
        .add(
            Card.titled(
                words.text("kpireview.actions"), words.text("kpireview.actions.text"), list));
  }

  private Node item(ActionItem item) {
    CheckBox box = new CheckBox(item.title());
    box.setWrapText(true);
    box.setSelected(item.isDone());
    box.setDisable(item.isDropped());
    box.setOnAction(_ -> model.toggle(item));
    boolean isLate = item.isLate(detail.today());
    String state =
        item.done()
            .map(
                done ->
                    done.dropped()
                        .map(why -> words.text("kpireview.action.dropped", why))
                        .orElse(
                            words.text(
                                "kpireview.action.done",
                                words.date(done.at().toLocalDate()),
                                done.by())))
            .orElse(isLate ? words.text("kpireview.action.late") : "");
    VBox text =
        new VBox(
            1,
            box,
            Controls.label(
                words.member(detail.members(), item.owner())
                    + " · "
                    + words.date(item.dueOn())
                    + (state.isEmpty() ? "" : " · " + state),
                "caption",
                isLate ? "negative" : "muted"));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(8, text);
    line.setAlignment(Pos.CENTER_LEFT);
    if (!detail.review().isHeld()) {
      line.getChildren()
          .add(
              Controls.iconButton(
                  Action.of(
                      words.text("kpireview.action.remove.of", item.title()),
                      Feather.TRASH_2,
                      () -> actions.disagree(item))));
    }
    return line;
  }

  private Node form() {
    TextField title = new TextField();
    title.setPromptText(words.text("kpireview.action.title"));
    title.setAccessibleText(words.text("kpireview.action.title"));
    title.setId("kpireview-action-title");
    title.setPrefWidth(280);
    ComboBox<Optional<Member>> owner = new ComboBox<>();
    List<Optional<Member>> choices = new ArrayList<>();
    detail.members().stream().filter(Member::isActive).forEach(m -> choices.add(Optional.of(m)));
    choices.add(Optional.empty());
    owner.getItems().setAll(choices);
    owner.setConverter(
        new ChoiceWords<>(
            member -> member.map(Member::name).orElse(words.text("kpireview.nobody"))));
    owner.setAccessibleText(words.text("kpireview.action.owner"));
    owner.setId("kpireview-action-owner");
    owner.getSelectionModel().selectFirst();
    LocalDate usual = detail.today().plusDays(USUAL_DAYS);
    DatePicker due = new DatePicker(usual);
    due.setConverter(new IsoDay(words.formats()));
    due.setAccessibleText(words.text("kpireview.action.due"));
    due.getEditor().setAccessibleText(words.text("kpireview.action.due"));
    due.setId("kpireview-action-due");
    due.setPrefWidth(140);
    Button add =
        Controls.button(
            Action.of(
                words.text("kpireview.action.add"),
                Feather.PLUS,
                () ->
                    model.agree(
                        words.name(detail.review()),
                        title.getText(),
                        Optional.ofNullable(owner.getValue()).flatMap(each -> each).map(Member::id),
                        Optional.ofNullable(due.getValue()).orElse(usual),
                        () -> {})));
    add.setId("kpireview-action-add");
    title.setOnAction(_ -> add.fire());
    return new FlowPane(8, 8, title, owner, due, add);
  }
}
