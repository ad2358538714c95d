package org.siyu.app.widget;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Opens the views of a screen that were saved under a name: each can be opened and removed, and
/// what is shown now is saved as a new one.
public final class SavedViewsButton<V> {
  private static final double WIDTH = 300;

  /// Where they are kept.
  public interface Source<V> {
    /// By name.
    ObservableList<V> views();

    String name(V view);

    void open(V view);

    void remove(V view);

    /// Saves what is shown now; a view of that name is replaced.
    void save(String name);
  }

  private final Source<V> source;
  private final Messages messages;
  private final VBox lines = new VBox(2);
  private final TextField name = new TextField();
  private final PopupButton button;

  /// @param explanation what such a view keeps
  public SavedViewsButton(Source<V> source, String explanation, Messages messages) {
    this.source = source;
    this.messages = messages;
    name.setPromptText(messages.text("widget.views.name"));
    name.setAccessibleText(messages.text("widget.views.name"));
    name.setOnAction(_ -> save());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save =
        Controls.button(
            Action.of(messages.text("widget.views.save"), Feather.BOOKMARK, this::save));
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    HBox saving = new HBox(8, name, save);
    saving.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(10, lines, Controls.paragraph(explanation, "caption"), saving);
    content.setPrefWidth(WIDTH);
    button = new PopupButton(messages.text("widget.views"), Controls.styled(content, "views"));
    show();
    WhileShown.listen(
        button,
        () -> {
          show();
          return source.views().subscribe(this::show);
        });
  }

  public Node button() {
    return button;
  }

  private void show() {
    lines.getChildren().setAll(source.views().stream().map(this::line).toList());
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(Controls.paragraph(messages.text("widget.views.none"), "muted"));
    }
  }

  private Node line(V view) {
    String called = source.name(view);
    Button open =
        Controls.flat(
            Action.of(
                called,
                Feather.BOOKMARK,
                () -> {
                  button.close();
                  name.setText(called);
                  source.open(view);
                }));
    open.setMaxWidth(Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setAlignment(Pos.CENTER_LEFT);
    open.setAccessibleText(messages.text("widget.views.open", called));
    HBox.setHgrow(open, Priority.ALWAYS);
    Button remove =
        Controls.iconButton(
            Action.of(
                messages.text("widget.views.remove", called),
                Feather.TRASH_2,
                () -> source.remove(view)));
    return new HBox(4, open, remove);
  }

  private void save() {
    if (!name.getText().isBlank()) {
      button.close();
      source.save(name.getText());
    }
  }
}
