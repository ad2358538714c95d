package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.customers.Customer;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Code;

/// The customer's own record, each field edited where it stands; personal data only once it is
/// revealed, since what is masked cannot be edited.
final class ProfileSection {
  private final CustomerDrawerModel model;
  private final KeySection keys;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;

  ProfileSection(CustomerDrawerModel model, KeySection keys, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.keys = keys;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
  }

  Node node(OpenCustomer opened) {
    Customer customer = opened.details().customer();
    boolean isRevealed = opened.isRevealed();
    KeyValueList list = new KeyValueList();
    keys.list(list, opened);
    text(list, CustomerField.NICKNAME, customer.nickname());
    personal(list, CustomerField.REAL_NAME, customer.realName(), isRevealed);
    choice(
        list,
        CustomerField.GENDER,
        List.of(Gender.values()),
        customer.gender(),
        gender -> texts.code("exchange.gender.", gender),
        Code::code);
    text(list, CustomerField.BIRTHDAY, customer.birthday().map(formats::date));
    text(list, CustomerField.REGION, customer.region());
    personal(list, CustomerField.ADDRESS, customer.address(), isRevealed);
    personal(list, CustomerField.EMAIL, customer.email(), isRevealed);
    text(list, CustomerField.COMPANY, customer.company());
    joined(list, opened);
    text(list, CustomerField.CHANNEL, customer.channel());
    owner(list, opened);
    list.add(
        name(CustomerField.NOTES),
        EditableText.lines(
            messages,
            name(CustomerField.NOTES),
            customer.notes().orElse(""),
            typed -> model.check(CustomerField.NOTES, typed).map(desk.problems()::sentence),
            typed -> model.edit(CustomerField.NOTES, typed)));
    customer.attributes().forEach(list::add);
    return new VBox(12, secrecy(isRevealed), list, keys.adding(opened));
  }

  private Node secrecy(boolean isRevealed) {
    return isRevealed
        ? Controls.button(
            Action.of(messages.text("customers.drawer.conceal"), Feather.EYE_OFF, model::conceal))
        : Controls.button(
            Action.of(messages.text("customers.drawer.reveal"), Feather.EYE, model::reveal));
  }

  private void personal(
      KeyValueList list, CustomerField field, Optional<String> value, boolean isRevealed) {
    if (isRevealed) {
      text(list, field, value);
    } else {
      list.add(name(field), value.orElse(""));
    }
  }

  /// Where nobody has said it, since when is told as the table has it.
  private void joined(KeyValueList list, OpenCustomer opened) {
    String stated = opened.details().customer().joinedAt().map(formats::dateTime).orElse("");
    String derived =
        opened
            .details()
            .firstBought()
            .map(
                at ->
                    messages.text(
                        "customers.drawer.joined-by-order", formats.date(at.toLocalDate())))
            .orElse("");
    text(list, CustomerField.JOINED_AT, stated.isEmpty() ? derived : stated, stated);
  }

  private void text(KeyValueList list, CustomerField field, Optional<String> value) {
    text(list, field, value.orElse(""), value.orElse(""));
  }

  private void text(KeyValueList list, CustomerField field, String shown, String text) {
    list.add(
        name(field),
        new EditableText(
            messages,
            name(field),
            shown,
            text,
            typed -> model.check(field, typed).map(desk.problems()::sentence),
            typed -> model.edit(field, typed)));
  }

  private void owner(KeyValueList list, OpenCustomer opened) {
    List<String> names =
        Stream.concat(Stream.of(""), opened.owners().stream().map(Owner::name)).toList();
    String now = opened.details().customer().owner().map(Owner::name).orElse("");
    choice(
        list,
        CustomerField.OWNER,
        names,
        now,
        name -> name.isEmpty() ? messages.text("customers.owner.nobody") : name,
        Function.identity());
  }

  private <T> void choice(
      KeyValueList list,
      CustomerField field,
      List<T> choices,
      T now,
      Function<T, String> words,
      Function<T, String> code) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
    box.setConverter(new ChoiceWords<>(words));
    box.setAccessibleText(name(field));
    box.setValue(now);
    box.setOnAction(
        _ -> {
          T chosen = box.getValue();
          if (chosen != null && !chosen.equals(now)) {
            model.edit(field, code.apply(chosen));
          }
        });
    list.add(name(field), Controls.styled(box, "quiet-choice"));
  }

  private String name(CustomerField field) {
    return texts.code("exchange.field.", field);
  }
}
