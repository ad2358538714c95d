package org.siyu.app.customers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.Customer;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.MergePreview;
import org.siyu.core.customers.Tag;

/// Two records side by side before they become one: who stays, whose value of each field that
/// differs, and what comes together.
final class MergePane {
  private final MergeModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;
  private boolean isOpen;

  MergePane(MergeModel model, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
  }

  Subscription follow() {
    return model.draftProperty().subscribe(this::show);
  }

  private void show(Optional<MergeModel.Draft> draft) {
    if (draft.isPresent()) {
      String title = messages.text("customers.merge.title");
      if (isOpen) {
        desk.drawer().update(title, node(draft.get()));
      } else {
        desk.drawer().open(title, node(draft.get()), this::closed);
      }
      isOpen = true;
    } else if (isOpen) {
      isOpen = false;
      desk.drawer().close();
    }
  }

  private void closed() {
    isOpen = false;
    model.cancel();
  }

  private Node node(MergeModel.Draft draft) {
    MergePreview preview = draft.preview();
    VBox body = new VBox(20, people(preview));
    List<Node> fields = new ArrayList<>();
    for (MergePreview.FieldChoice choice : preview.fields()) {
      fields.add(
          choice(
              texts.code("exchange.field.", choice.field()),
              word(choice.field(), choice.kept()),
              word(choice.field(), choice.other()),
              draft.fields().contains(choice.field()),
              takesOther -> model.choose(choice.field(), takesOther)));
    }
    for (MergePreview.AttributeChoice choice : preview.attributes()) {
      fields.add(
          choice(
              choice.name(),
              choice.kept(),
              choice.other(),
              draft.attributes().contains(choice.name()),
              takesOther -> model.choose(choice.name(), takesOther)));
    }
    if (!fields.isEmpty()) {
      VBox choices = new VBox(12);
      choices.getChildren().setAll(fields);
      body.getChildren().add(section("customers.merge.fields", choices));
    }
    body.getChildren().add(section("customers.merge.together", together(preview)));
    body.getChildren().add(Controls.paragraph(messages.text("customers.merge.text"), "caption"));
    body.getChildren().add(buttons());
    return body;
  }

  private Node section(String key, Node content) {
    return new VBox(10, Controls.label(messages.text(key), "overline"), content);
  }

  private Node people(MergePreview preview) {
    return new VBox(
        8,
        person("customers.merge.stays", Tone.SUCCESS, preview.survivor()),
        person("customers.merge.goes", Tone.NEUTRAL, preview.merged()),
        Controls.styled(
            Controls.button(
                Action.of(messages.text("customers.merge.swap"), Feather.REPEAT, model::swap)),
            "small"));
  }

  private Node person(String key, Tone tone, CustomerDetails details) {
    Customer customer = details.customer();
    String name =
        customer.nickname().or(customer::realName).orElse(messages.text("customers.unnamed"));
    HBox head = new HBox(8, Badge.of(tone, messages.text(key)), Controls.label(name, "strong"));
    head.setAlignment(Pos.CENTER_LEFT);
    String sums =
        messages.text(
            "customers.merge.person",
            details.activity().orders(),
            formats.wholeMoney(details.activity().netSpend()),
            customer
                .joinedAt()
                .or(details::firstBought)
                .map(at -> formats.date(at.toLocalDate()))
                .orElse("–"));
    return Controls.styled(new VBox(4, head, Controls.paragraph(sums, "caption")), "fact");
  }

  private Node choice(
      String name, String kept, String other, boolean takesOther, Consumer<Boolean> choose) {
    ToggleGroup group = new ToggleGroup();
    RadioButton first = radio(group, name, kept, !takesOther, () -> choose.accept(false));
    RadioButton second = radio(group, name, other, takesOther, () -> choose.accept(true));
    return new VBox(4, Controls.label(name, "muted"), first, second);
  }

  private RadioButton radio(
      ToggleGroup group, String name, String value, boolean isChosen, Runnable choose) {
    String text = value.isEmpty() ? messages.text("customers.merge.blank") : value;
    RadioButton button = new RadioButton(text);
    button.setWrapText(true);
    button.setToggleGroup(group);
    button.setSelected(isChosen);
    button.setAccessibleText(name + ": " + text);
    button.setOnAction(_ -> choose.run());
    return button;
  }

  private String word(CustomerField field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (field) {
      case GENDER -> messages.text("exchange.gender." + value);
      case JOINED_AT -> formats.dateTime(LocalDateTime.parse(value));
      case ALLOWS_PERSONALISED_MARKETING -> texts.refusal(!Boolean.parseBoolean(value));
      case NICKNAME, REAL_NAME, BIRTHDAY, REGION, ADDRESS, COMPANY, EMAIL, CHANNEL, OWNER, NOTES ->
          value;
    };
  }

  private Node together(MergePreview preview) {
    CustomerDetails one = preview.survivor();
    CustomerDetails other = preview.merged();
    KeyValueList list = new KeyValueList();
    list.add(
        messages.text("customers.column.orders"),
        sum(one.activity().orders(), other.activity().orders()));
    list.add(
        messages.text("customers.column.net-spend"),
        formats.money(one.activity().netSpend().plus(other.activity().netSpend())));
    list.add(
        messages.text("customers.column.interactions"),
        sum(one.interactionCount(), other.interactionCount()));
    list.add(
        messages.text("customers.drawer.follow-ups"),
        sum(one.followUps().size(), other.followUps().size()));
    list.add(
        messages.text("customers.column.tags"),
        texts.join(preview.tags().stream().map(Tag::name).toList()));
    preview
        .identities()
        .forEach(
            identity ->
                list.add(
                    texts.code("exchange.change.identity.", identity.kind()), identity.value()));
    for (MergePreview.ConsentOutcome outcome : preview.consents()) {
      list.add(texts.purpose(outcome.purpose()), consent(outcome));
    }
    return list;
  }

  private String sum(int one, int other) {
    return messages.text(
        "customers.merge.sum",
        formats.number(one),
        formats.number(other),
        formats.number((long) one + other));
  }

  private String consent(MergePreview.ConsentOutcome outcome) {
    String result = texts.code("customers.consent.", outcome.result());
    return outcome.kept() == outcome.other()
        ? result
        : messages.text(
            "customers.merge.consent",
            texts.code("customers.consent.", outcome.kept()),
            texts.code("customers.consent.", outcome.other()),
            result);
  }

  private Node buttons() {
    return new FlowPane(
        8,
        8,
        Controls.primary(
            Action.of(messages.text("customers.merge.action"), Feather.GIT_MERGE, model::confirm)),
        Controls.button(
            Action.of(messages.text("customers.merge.cancel"), Feather.X, model::cancel)));
  }
}
