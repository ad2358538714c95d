package org.siyu.app.editor;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentStatus;

/// The top of the editor: the way back, what it is and where it stands, saving and the next step.
final class ItemHeader extends HBox {
  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final Label title = Controls.label("", "page-title");
  private final Label about = Controls.label("", "caption");
  private final StackPane badge = new StackPane();
  private final StackPane next = new StackPane();
  private final SimpleBooleanProperty cannotSave = new SimpleBooleanProperty(true);
  private final SimpleBooleanProperty cannotUndo = new SimpleBooleanProperty(true);
  private final SimpleBooleanProperty cannotRedo = new SimpleBooleanProperty(true);

  ItemHeader(ItemEditorViewModel model, ItemWords words, Runnable back) {
    super(10);
    this.model = model;
    this.words = words;
    title.setMinWidth(40);
    about.setMinWidth(0);
    VBox names = new VBox(1, title, about);
    names.setMinWidth(60);
    HBox.setHgrow(names, Priority.ALWAYS);
    Button save =
        Controls.primary(
            Action.of(words.text("editor.save"), Feather.CHECK, model::save)
                .disabledWhen(cannotSave));
    save.setTooltip(Controls.tooltip(words.text("editor.save.keys")));
    getChildren()
        .addAll(
            Controls.iconButton(Action.of(words.text("editor.back"), Feather.ARROW_LEFT, back)),
            names,
            badge,
            Controls.iconButton(
                Action.of(words.text("editor.undo"), Feather.ROTATE_CCW, model::undo)
                    .disabledWhen(cannotUndo)),
            Controls.iconButton(
                Action.of(words.text("editor.redo"), Feather.ROTATE_CW, model::redo)
                    .disabledWhen(cannotRedo)),
            next,
            save);
    badge.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    next.managedProperty().bind(next.visibleProperty());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("page-header", "item-header");
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.stateProperty().subscribe(now -> now.ifPresent(this::show)),
                model.way().wayProperty().subscribe(_ -> step())));
  }

  private void show(ItemState state) {
    String name = state.draft().content().title();
    title.setText(name.isBlank() ? words.text("editor.untitled") : name);
    title.setTooltip(Controls.tooltip(title.getText()));
    about.setText(about(state));
    about.setTooltip(Controls.tooltip(about.getText()));
    ContentStatus status = state.saved().status();
    badge.getChildren().setAll(Badge.of(tone(status), words.status(status)));
    cannotSave.set(!state.canSave());
    cannotUndo.set(!state.canUndo());
    cannotRedo.set(!state.canRedo());
    step();
  }

  private String about(ItemState state) {
    if (state.isFixed()) {
      return words.text("editor.fixed");
    }
    if (!state.isChanged()) {
      return words.text(
          "editor.saved",
          state.saved().revision().changedBy(),
          words.moment(state.saved().revision().changedAt()));
    }
    return words.text(state.saved().status().isBound() ? "editor.unsaved.bound" : "editor.unsaved");
  }

  private static Tone tone(ContentStatus status) {
    return switch (status) {
      case DRAFT -> Tone.NEUTRAL;
      case SELF_CHECK, CROSS_REVIEW, LEGAL_REVIEW -> Tone.INFO;
      case SCHEDULED, PUBLISHED, RESULTS_IN -> Tone.SUCCESS;
    };
  }

  /// Where the next step cannot be done, its button leads to the reason.
  private void step() {
    Optional<WayViewModel.Possible> possible =
        model.way().wayProperty().get().flatMap(WayViewModel.Way::next);
    next.setVisible(possible.isPresent());
    next.getChildren().clear();
    possible.ifPresent(
        found ->
            next.getChildren()
                .add(
                    Controls.button(
                        Action.of(
                            words.text("editor.step." + found.step().code()),
                            WayPage.sign(found.step()),
                            () -> take(found)))));
  }

  private void take(WayViewModel.Possible found) {
    boolean isChanged = model.state().map(ItemState::isChanged).orElse(true);
    if (found.canBeDone() && !isChanged) {
      model.way().take(found.step(), "");
    } else {
      model.pageProperty().set(ItemPage.WAY);
    }
  }
}
