package org.siyu.app.rhythm;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.contact.Breach;
import org.siyu.core.contact.ContactProposal;
import org.siyu.core.contact.RhythmForecast;

/// What to change so that no limit is gone over: each proposal by itself, or all at once.
final class ProposalsCard extends VBox {
  private static final int MOST = 8;

  private final ForecastViewModel model;
  private final Desk desk;
  private final RhythmWords words;
  private final RhythmRules rules;

  ProposalsCard(ForecastViewModel model, Desk desk, RhythmWords words, RhythmRules rules) {
    this.model = model;
    this.desk = desk;
    this.words = words;
    this.rules = rules;
    WhileShown.listen(
        this,
        () ->
            model.proposalsProperty().subscribe(found -> Refocus.around(this, () -> show(found))));
  }

  private void show(Optional<List<ContactProposal>> found) {
    RhythmForecast forecast = model.shownProperty().get().orElseThrow();
    VBox lines = new VBox(8);
    if (forecast.breaches().isEmpty()) {
      lines.getChildren().add(Card.text(words.text("rhythm.proposals.kept")));
    } else if (found.isEmpty()) {
      lines.getChildren().add(Card.text(words.text("rhythm.task.proposals")));
    } else if (found.get().isEmpty()) {
      lines.getChildren().add(Card.text(words.text("rhythm.proposals.none")));
    } else {
      List<ContactProposal> all = found.get();
      all.stream().limit(MOST).forEach(each -> lines.getChildren().add(line(forecast, each)));
      if (all.size() > MOST) {
        lines
            .getChildren()
            .add(Card.text(words.text("rhythm.proposals.more", words.number(all.size() - MOST))));
      }
    }
    Card card =
        Card.titled(words.text("rhythm.proposals"), words.text("rhythm.proposals.text"), lines);
    int count = found.map(List::size).orElse(0);
    if (count > 0) {
      Button all =
          Controls.primary(
              Action.of(
                  words.text("rhythm.proposals.all", words.number(count)),
                  Feather.CHECK,
                  model::applyAll));
      all.setId("apply-all");
      card.action(all);
    }
    getChildren().setAll(card);
  }

  private Node line(RhythmForecast forecast, ContactProposal proposal) {
    Label what = Controls.paragraph(sentence(forecast, proposal));
    Label why = Controls.paragraph(reason(proposal.breach()), "caption");
    VBox text = new VBox(1, what, why);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button apply =
        Controls.styled(
            Controls.textButton(Action.of(words.text("rhythm.apply"), () -> model.apply(proposal))),
            "small");
    apply.setAccessibleText(words.text("rhythm.apply") + ": " + what.getText());
    HBox line = new HBox(12, text, apply);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String sentence(RhythmForecast forecast, ContactProposal proposal) {
    String title = words.contact(forecast, proposal.contact());
    String from = words.day(proposal.contact().day());
    return switch (proposal) {
      case ContactProposal.Move move ->
          words.text("rhythm.proposal.move", title, from, words.day(move.to().toLocalDate()));
      case ContactProposal.LeaveOut out ->
          words.text(
              "rhythm.proposal.leave-out", title, from, words.number(out.customers().size()));
    };
  }

  private String reason(Breach breach) {
    return words.text(
        "rhythm.proposal.reason",
        words.limit(rules.choices(), breach.limit()),
        words.span(breach.limit().span(), breach.span()),
        desk.formats().number(breach.over().size()));
  }
}
