package org.siyu.app.tiers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.TierPlay;

/// What the team does with the tiers: the review each quarter, a play for each tier, named lists.
final class PracticePage extends VBox {
  private final TierPracticeViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TierTexts texts;
  private final TierLinks links;
  private final Map<String, PlayEditor> editors = new HashMap<>();

  PracticePage(TierPracticeViewModel model, Desk desk, TierTexts texts, TierLinks links) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    this.links = links;
    WhileShown.listen(
        this, () -> model.practiceProperty().subscribe(practice -> practice.ifPresent(this::show)));
  }

  private void show(TierPracticeViewModel.Practice practice) {
    getChildren().clear();
    practice
        .reminder()
        .ifPresent(reminder -> getChildren().add(new ReviewCard(model, desk).of(reminder)));
    VBox plays = new VBox(12);
    for (TierPlay play : practice.plays()) {
      plays.getChildren().add(editor(play, texts.tier(practice.scheme(), play.tier())));
    }
    getChildren()
        .addAll(
            Card.titled(messages.text("tiers.plays"), messages.text("tiers.plays.text"), plays),
            lists(practice));
  }

  /// What is being written stays when something else was saved.
  private PlayEditor editor(TierPlay play, String tierName) {
    PlayEditor editor =
        Optional.ofNullable(editors.get(play.tier()))
            .filter(written -> written.holdsMoreThan(play))
            .orElseGet(() -> new PlayEditor(model, desk, play, tierName));
    editors.put(play.tier(), editor);
    return editor;
  }

  private Node lists(TierPracticeViewModel.Practice practice) {
    VBox lines = new VBox(8);
    for (SavedList list : practice.lists()) {
      lines.getChildren().add(line(practice, list));
    }
    if (practice.lists().isEmpty()) {
      lines.getChildren().add(Card.text(messages.text("tiers.lists.none")));
    }
    return Card.titled(messages.text("tiers.lists"), messages.text("tiers.lists.text"), lines);
  }

  private Node line(TierPracticeViewModel.Practice practice, SavedList list) {
    String what = messages.text("tiers.list.name");
    String text = list.name();
    EditableText name =
        new EditableText(
            messages,
            what,
            text,
            text,
            typed ->
                typed.isBlank() || typed.strip().length() > SavedList.LONGEST_NAME
                    ? Optional.of(
                        messages.text("problem.tiers.list-name-invalid", SavedList.LONGEST_NAME))
                    : Optional.empty(),
            typed -> model.rename(list, typed));
    name.setMinWidth(220);
    name.setMaxWidth(320);
    Label about =
        Controls.label(
            messages.text(
                "tiers.lists.about",
                desk.formats().number(list.customers()),
                source(practice, list.source()),
                desk.formats().date(list.createdAt().toLocalDate()),
                list.createdBy()),
            "caption");
    FlowPane line =
        new FlowPane(
            8,
            4,
            name,
            about,
            Controls.flat(
                Action.of(
                    messages.text("tiers.screen.open-tier"),
                    Feather.ARROW_RIGHT,
                    () ->
                        model.members(
                            list, found -> links.customers().accept(list.name(), found)))),
            Controls.iconButton(
                Action.of(
                    messages.text("tiers.lists.remove", list.name()),
                    Feather.TRASH_2,
                    () -> model.remove(list, this::removed))));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void removed(SavedList list, Runnable putBack) {
    desk.toasts()
        .show(
            Toast.of(Tone.SUCCESS, messages.text("tiers.lists.removed", list.name()))
                .with(
                    Action.of(messages.text("tiers.edit.undo"), Feather.CORNER_UP_LEFT, putBack)));
  }

  private String source(TierPracticeViewModel.Practice practice, ListSource source) {
    return switch (source) {
      case ListSource.Scores(int recency, int frequency) ->
          messages.text("tiers.list.scores", recency, frequency);
      case ListSource.InTier(String tier) -> texts.tier(practice.scheme(), tier);
      case ListSource.InSegment(MeanSegment segment) -> texts.segment(segment);
      case ListSource.Moved(Optional<String> from, String to) ->
          messages.text(
              "tiers.moves.title",
              from.map(code -> texts.tier(practice.scheme(), code))
                  .orElseGet(() -> messages.text("tiers.moves.came")),
              texts.tier(practice.scheme(), to));
    };
  }
}
