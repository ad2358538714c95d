package org.siyu.app.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.SeriesScope;

/// What has to be decided before one goes on: whose change stays, and which occurrences are meant.
final class ItemBands extends VBox {
  private final ItemEditorViewModel model;
  private final ItemWords words;

  ItemBands(ItemEditorViewModel model, ItemWords words) {
    super(8);
    this.model = model;
    this.words = words;
    managedProperty().bind(visibleProperty());
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.conflictProperty().subscribe(_ -> show()),
                model.scopeAskedProperty().subscribe(_ -> show())));
  }

  private void show() {
    getChildren().clear();
    model.conflictProperty().get().map(this::conflict).ifPresent(getChildren()::add);
    if (model.scopeAskedProperty().get()) {
      getChildren().add(scope());
    }
    setVisible(!getChildren().isEmpty());
  }

  private Node conflict(ItemConflict both) {
    return new InlineProblem(
        Tone.WARNING,
        words.text(
            "editor.conflict",
            both.theirs().revision().changedBy(),
            words.moment(both.theirs().revision().changedAt())),
        both.inBoth().isEmpty()
            ? words.text("editor.conflict.apart", words.fields(both.changedByThem()))
            : words.text(
                "editor.conflict.both",
                words.fields(both.changedByThem()),
                words.fields(both.inBoth())),
        resolving("editor.conflict.merge", ItemConflict.Choice.BOTH),
        resolving("editor.conflict.theirs", ItemConflict.Choice.THEIRS),
        resolving("editor.conflict.mine", ItemConflict.Choice.MINE));
  }

  private Action resolving(String key, ItemConflict.Choice choice) {
    return Action.of(words.text(key), () -> model.resolve(choice));
  }

  private Node scope() {
    InlineProblem band =
        new InlineProblem(
            Tone.INFO,
            words.text("editor.scope"),
            words.text("editor.scope.text"),
            saving(SeriesScope.THIS_ONE),
            saving(SeriesScope.THIS_AND_FOLLOWING),
            saving(SeriesScope.ALL),
            Action.of(words.text("content.leave"), model::askNoMore));
    return band;
  }

  private Action saving(SeriesScope scope) {
    return Action.of(words.text("editor.scope." + scope.code()), () -> model.save(scope));
  }

  /// Puts the keyboard on the first answer.
  void takeKeyboard() {
    Optional.ofNullable(lookup(".button")).ifPresent(Node::requestFocus);
  }
}
