package org.siyu.app.scoring;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.StagePreset;

/// How sheets are scored and what scores are worth. What is typed is kept as a new version of the
/// scheme; closed periods stay with theirs.
public final class SchemePage extends VBox {
  private static final double NARROWEST = 380;

  private final SchemeViewModel model;
  private final Desk desk;
  private final KpiWords words;
  private final StepToasts steps;
  private final VBox body = new VBox(16);
  private final Label state = Controls.paragraph("", "caption");
  private final Button discard;
  private final Button keep;
  private Subscription typing = Subscription.EMPTY;
  private Subscription counting = Subscription.EMPTY;

  public SchemePage(SchemeViewModel model, Desk desk) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.words = new KpiWords(desk.messages(), desk.formats());
    this.steps = new StepToasts(desk.toasts(), desk.messages());
    this.discard =
        Controls.button(Action.of(words.text("scoring.discard"), Feather.X, model::refresh));
    this.keep = Controls.primary(Action.of(words.text("scoring.keep"), Feather.CHECK, model::keep));
    keep.setId("scoring-keep");
    state.setId("scoring-state");
    HBox.setHgrow(state, Priority.ALWAYS);
    state.setMinWidth(0);
    state.setMaxWidth(Double.MAX_VALUE);
    HBox bar = new HBox(8, state, discard, keep);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("entry-bar");
    getChildren().addAll(bar, body);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    model.visit();
    return Subscription.combine(
        model.queryProperty().subscribe((_, _) -> model.visit()),
        model.shownProperty().subscribe(this::show),
        model.doneProperty().subscribe((_, now) -> tell(now)),
        model
            .problemProperty()
            .subscribe(
                (_, now) -> now.map(desk.problems()::full).ifPresent(desk.toasts()::warning)),
        () -> {
          typing.unsubscribe();
          counting.unsubscribe();
        });
  }

  private void show(Optional<SchemeViewModel.Shown> now) {
    typing.unsubscribe();
    typing = Subscription.EMPTY;
    if (now.isEmpty()) {
      body.getChildren().setAll(new Skeleton(words.text("scoring.task.reading")));
      return;
    }
    typing = now.get().form().shapeProperty().subscribe(_ -> layOut(now.get()));
  }

  private void layOut(SchemeViewModel.Shown now) {
    SchemeForm form = now.form();
    BonusCard bonus = new BonusCard(form, now.members(), words);
    EvenRow typed =
        new EvenRow(NARROWEST, new WeightsCard(form, now.catalogue(), words).node(), bonus.node());
    body.getChildren()
        .setAll(
            Controls.label(words.text("scoring.stages"), "section-title"),
            Controls.paragraph(words.text("scoring.stages.text"), "caption"),
            new StageCards(model, now, words).node(),
            typed);
    counting.unsubscribe();
    counting =
        form.revisionProperty()
            .subscribe(
                _ -> {
                  bonus.tell();
                  tellState(form);
                });
  }

  private void tellState(SchemeForm form) {
    boolean isChanged = form.isChanged();
    boolean isSound = form.change().isPresent();
    state.setText(
        !isSound
            ? words.text("scoring.state.wrong")
            : isChanged
                ? words.text("scoring.state.changed")
                : words.text("scoring.state.kept", form.scheme().version()));
    keep.setDisable(!isChanged || !isSound);
    discard.setDisable(!isChanged);
  }

  private void tell(Optional<SchemeViewModel.Done> news) {
    news.ifPresentOrElse(
        each ->
            steps.tell(
                words.text(each.key(), subject(each)), each.undo().<Runnable>map(_ -> model::undo)),
        steps::forget);
  }

  private Object subject(SchemeViewModel.Done each) {
    return each.subject() instanceof StagePreset stage
        ? StageCards.name(stage, words)
        : each.subject();
  }
}
