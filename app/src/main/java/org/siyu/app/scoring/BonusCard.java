package org.siyu.app.scoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.team.Member;

/// What scores are worth: the rules, with what they come to at a few scores, and each person's
/// base.
final class BonusCard {
  private static final List<Integer> SCORES = List.of(59, 60, 80, 100, 110, 120);
  private static final double AMOUNT = 120;

  private final SchemeForm form;
  private final List<Member> members;
  private final KpiWords words;
  private final Label said = Controls.paragraph("", "caption");

  BonusCard(SchemeForm form, List<Member> members, KpiWords words) {
    this.form = form;
    this.members = members;
    this.words = words;
    said.setId("scoring-bonus-said");
  }

  Node node() {
    VBox rules =
        new VBox(
            8,
            line("scoring.bonus.floor", "scoring-floor", form.floor()),
            line("scoring.bonus.full", "scoring-full", form.full()));
    int number = 1;
    for (SchemeForm.StepFields step : form.steps()) {
      rules.getChildren().add(step(step, number++));
    }
    rules
        .getChildren()
        .addAll(
            Controls.flat(Action.of(words.text("scoring.bonus.add"), Feather.PLUS, form::addStep)),
            said);
    return Card.titled(
        words.text("scoring.bonus"),
        words.text("scoring.bonus.text"),
        rules,
        Controls.label(
            words.text("scoring.bases", words.text("kpi.kind." + form.kind().code())), "strong"),
        Controls.paragraph(words.text("scoring.bases.text"), "caption"),
        bases());
  }

  private Node line(String key, String id, StringProperty value) {
    TextField field = WeightsCard.number(id, words.text(key));
    field.textProperty().bindBidirectional(value);
    HBox row = new HBox(8, Controls.paragraph(words.text(key)), Controls.spacer(), field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node step(SchemeForm.StepFields step, int number) {
    TextField from =
        WeightsCard.number("scoring-from-" + number, words.text("scoring.bonus.from", number));
    from.textProperty().bindBidirectional(step.from());
    TextField share =
        WeightsCard.number("scoring-share-" + number, words.text("scoring.bonus.share", number));
    share.textProperty().bindBidirectional(step.share());
    FlowPane row =
        new FlowPane(
            8,
            6,
            Controls.label(words.text("scoring.bonus.reaching")),
            from,
            Controls.label(words.text("scoring.bonus.more")),
            share,
            Controls.iconButton(
                Action.of(
                    words.text("scoring.bonus.remove", number),
                    Feather.X,
                    () -> form.removeStep(step))));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// What the rules come to at some scores.
  void tell() {
    said.setText(
        form.bonus()
            .map(
                rules ->
                    words.text(
                        "scoring.bonus.said",
                        String.join(
                            words.text("scoring.bonus.and"),
                            SCORES.stream()
                                .map(
                                    score ->
                                        words.text(
                                            "scoring.bonus.at",
                                            score,
                                            TypedFigure.percent(
                                                Math.round(
                                                        10_000
                                                            * (rules.share(score)
                                                                + rules
                                                                    .step(score)
                                                                    .map(each -> each.share())
                                                                    .orElse(0.0)))
                                                    / 10_000.0)))
                                .toList())))
            .orElse(words.text("scoring.bonus.wrong")));
  }

  private Node bases() {
    FlowPane people = new FlowPane(16, 8);
    for (Map.Entry<UUID, StringProperty> base : form.bases().entrySet()) {
      String name =
          members.stream()
              .filter(member -> member.id().equals(base.getKey()))
              .map(Member::name)
              .findFirst()
              .orElse("–");
      TextField field = new TextField();
      field.setId("scoring-base-" + (people.getChildren().size() + 1));
      field.setAccessibleText(words.text("scoring.base", name));
      field.setPrefWidth(AMOUNT);
      field.setAlignment(Pos.CENTER_RIGHT);
      field.textProperty().bindBidirectional(base.getValue());
      people.getChildren().add(new VBox(3, Controls.label(name, "caption"), field));
    }
    return people;
  }
}
