package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.KeyChange;

/// Phones and other natural keys: added at any time, changed where they stand once they are in the
/// clear. A key of another customer leads to a merge.
final class KeySection {
  private static final List<IdentityKind> OFFERED =
      List.of(
          IdentityKind.PHONE,
          IdentityKind.WECOM_EXTERNAL_ID,
          IdentityKind.MEMBERSHIP_NO,
          IdentityKind.SHOP_ACCOUNT,
          IdentityKind.UNION_ID);

  private final CustomerDrawerModel model;
  private final MergeModel merges;
  private final Desk desk;
  private final Messages messages;
  private final CustomerTexts texts;

  KeySection(CustomerDrawerModel model, MergeModel merges, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.merges = merges;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
  }

  void list(KeyValueList list, OpenCustomer customer) {
    for (Identity key : customer.details().identities()) {
      if (customer.isRevealed()) {
        list.add(name(key.kind()), editable(key));
      } else {
        list.add(name(key.kind()), masked(key));
      }
    }
  }

  private Node masked(Identity key) {
    Label value = Controls.paragraph(key.value());
    if (key.kind() != IdentityKind.PHONE) {
      return value;
    }
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox line =
        new HBox(
            4,
            value,
            Controls.styled(
                Controls.iconButton(
                    Action.of(
                        messages.text("customers.drawer.reveal"), Feather.EYE, model::reveal)),
                "quiet-icon"));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private EditableText editable(Identity key) {
    return new EditableText(
        messages,
        name(key.kind()),
        key.value(),
        key.value(),
        typed -> model.check(key.kind(), typed).map(desk.problems()::sentence),
        typed -> model.setKey(key.kind(), Optional.of(key), typed));
  }

  /// A way to add a key, and whose the last one is that could not be added.
  Node adding(OpenCustomer customer) {
    VBox box = new VBox(8);
    customer.taken().ifPresent(taken -> box.getChildren().add(trouble(taken)));
    box.getChildren()
        .add(
            new FormPlace(
                place ->
                    Controls.styled(
                        Controls.button(
                            Action.of(
                                messages.text("customers.keys.add"),
                                Feather.PLUS,
                                () -> place.show(form(place)))),
                        "small")));
    return box;
  }

  private Node trouble(KeyChange.Taken taken) {
    String who = taken.label().isEmpty() ? messages.text("customers.unnamed") : taken.label();
    return new InlineProblem(
        Tone.WARNING,
        "",
        messages.text("customers.keys.taken", who),
        Action.of(
            messages.text("customers.selection.merge"),
            Feather.GIT_MERGE,
            () -> merges.propose(taken.customer(), taken.holder())));
  }

  private InsetForm form(FormPlace place) {
    ComboBox<IdentityKind> kind = new ComboBox<>(FXCollections.observableArrayList(OFFERED));
    kind.setConverter(new ChoiceWords<>(this::name));
    kind.setValue(IdentityKind.PHONE);
    kind.setAccessibleText(messages.text("customers.keys.kind"));
    kind.setMaxWidth(Double.MAX_VALUE);
    TextField value = new TextField();
    value.setAccessibleText(messages.text("customers.keys.value"));
    Label wrong = Controls.paragraph("", "caption", "negative");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    BooleanSupplier isRight =
        () -> !value.getText().isBlank() && model.check(kind.getValue(), value.getText()).isEmpty();
    Runnable keep = () -> model.setKey(kind.getValue(), Optional.empty(), value.getText());
    InsetForm form = new InsetForm(messages, isRight, keep, place::rest);
    Runnable check =
        () -> {
          wrong.setText(
              model
                  .check(kind.getValue(), value.getText())
                  .map(desk.problems()::sentence)
                  .orElse(""));
          form.changed();
        };
    value.textProperty().subscribe(check);
    kind.valueProperty().subscribe((_, _) -> check.run());
    value.setOnAction(
        _ -> {
          if (isRight.getAsBoolean()) {
            keep.run();
          }
        });
    return form.add("customers.keys.kind", kind)
        .add("customers.keys.value", new VBox(4, value, wrong));
  }

  private String name(IdentityKind kind) {
    return texts.code("exchange.change.identity.", kind);
  }
}
