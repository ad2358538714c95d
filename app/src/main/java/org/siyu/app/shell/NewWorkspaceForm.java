package org.siyu.app.shell;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.workspace.NewWorkspace;

/// Asks for what a new workspace needs: its name, who works in it, its currency, where it lies.
final class NewWorkspaceForm extends VBox {
  private final Messages messages;
  private final StartViewModel model;
  private final TextField name = new TextField();
  private final TextField owner = new TextField();
  private final ComboBox<String> currency = new ComboBox<>();
  private final ObjectProperty<Path> parent;

  NewWorkspaceForm(StartViewModel model, Desk desk) {
    super(16);
    this.messages = desk.messages();
    this.model = model;
    this.parent = new SimpleObjectProperty<>(this, "parent", model.home());
    currency.getItems().setAll(List.of("CNY", "USD", "EUR", "GBP", "JPY", "HKD", "TWD", "SGD"));
    currency.setValue("CNY");
    currency.setConverter(new CurrencyNames());
    Label place = Controls.label("", "caption");
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    name.getText().isBlank()
                        ? parent.get().toString()
                        : NewWorkspace.folderIn(parent.get(), name.getText()).toString(),
                parent,
                name.textProperty()));
    HBox folder =
        new HBox(
            8,
            place,
            Controls.styled(
                Controls.textButton(
                    Action.of(
                        messages.text("shell.new.change"),
                        () ->
                            desk.dialogs()
                                .chooseFolder("shell.new.folder")
                                .ifPresent(parent::set))),
                "small"));
    folder.setAlignment(Pos.CENTER_LEFT);
    BooleanBinding isIncomplete =
        Bindings.createBooleanBinding(
            () -> name.getText().isBlank() || owner.getText().isBlank(),
            name.textProperty(),
            owner.textProperty());
    HBox buttons =
        new HBox(
            8,
            Controls.primary(
                Action.of(messages.text("shell.new.create"), Feather.CHECK, this::create)
                    .disabledWhen(isIncomplete)),
            Controls.textButton(
                Action.of(
                    messages.text("shell.new.back"),
                    () -> model.turnTo(StartViewModel.Page.WELCOME))));
    getChildren()
        .add(
            Card.titled(
                messages.text("shell.new.title"),
                field("shell.new.name", name),
                field("shell.new.owner", owner),
                field("shell.new.currency", currency),
                field("shell.new.folder", folder),
                buttons));
  }

  private void create() {
    model.create(
        name.getText(), parent.get(), Currency.getInstance(currency.getValue()), owner.getText());
  }

  private VBox field(String key, Node control) {
    Label label = Controls.label(messages.text(key), "caption");
    label.setLabelFor(control);
    control.setAccessibleText(messages.text(key));
    return new VBox(4, label, control);
  }

  /// "CNY 人民币".
  private final class CurrencyNames extends StringConverter<String> {
    @Override
    public String toString(String code) {
      return code + "  " + Currency.getInstance(code).getDisplayName(messages.language().locale());
    }

    @Override
    public String fromString(String text) {
      return text.substring(0, 3);
    }
  }
}
