package org.siyu.app.tiers;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.tiers.ListSource;

/// Asks for the name under which the customers of a cell are kept. Out of sight until it is wanted;
/// Enter keeps, Esc leaves.
final class KeepListBar extends FlowPane {
  private final TierPracticeViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Label what = Controls.label("", "strong");
  private final TextField name = new TextField();
  private Optional<Wanted> wanted = Optional.empty();

  private record Wanted(UUID snapshot, ListSource source, Optional<UUID> before) {}

  KeepListBar(TierPracticeViewModel model, Desk desk) {
    super(8, 8);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    name.setAccessibleText(messages.text("tiers.list.name"));
    name.setPromptText(messages.text("tiers.list.name"));
    name.setPrefColumnCount(18);
    name.setId("list-name");
    name.setOnAction(_ -> keep());
    name.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    getChildren()
        .addAll(
            what,
            name,
            Controls.primary(
                Action.of(messages.text("tiers.list.keep"), Feather.BOOKMARK, this::keep)),
            Controls.flat(Action.of(messages.text("widget.cancel"), Feather.X, this::hide)));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("selection-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// @param title what the cell is, which the name begins with
  void ask(UUID snapshot, ListSource source, Optional<UUID> before, String title) {
    wanted = Optional.of(new Wanted(snapshot, source, before));
    what.setText(messages.text("tiers.list.of", title));
    name.setText(title);
    setVisible(true);
    name.requestFocus();
    name.selectAll();
    InSight.bring(this);
  }

  private void keep() {
    wanted.ifPresent(
        cell ->
            model.keep(
                cell.snapshot(),
                cell.source(),
                cell.before(),
                name.getText(),
                list -> {
                  hide();
                  desk.toasts()
                      .success(
                          messages.text(
                              "tiers.list.kept",
                              list.name(),
                              desk.formats().number(list.customers())));
                }));
  }

  private void hide() {
    setVisible(false);
    wanted = Optional.empty();
  }
}
