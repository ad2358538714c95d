package org.siyu.app.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Topic;

/// A topic to be read, in the drawer: who wants it, whether it may be used, what was made of it.
final class TopicSheet extends VBox {
  private static final int LONGEST_NOTE = 400;

  private final LibraryViewModel library;
  private final TopicsViewModel model;
  private final TopicsViewModel.Opened opened;
  private final Topic topic;
  private final LibraryTexts texts;
  private final Desk desk;
  private final VBox planning = new VBox();

  TopicSheet(
      LibraryViewModel library,
      TopicsViewModel.Opened opened,
      LibraryTexts texts,
      Desk desk,
      Consumer<Topic> openCustomer) {
    super(16);
    this.library = library;
    this.model = library.topics();
    this.opened = opened;
    this.topic = opened.topic();
    this.texts = texts;
    this.desk = desk;
    planning.managedProperty().bind(planning.visibleProperty());
    planning.setVisible(false);
    getChildren().addAll(badges(), actions(), planning);
    if (!topic.isUsable()) {
      getChildren()
          .add(new InlineProblem(Tone.WARNING, "", texts.text("library.permission.needed")));
    }
    if (!topic.details().isBlank()) {
      getChildren().add(Controls.styled(new VBox(Controls.paragraph(topic.details())), "fact"));
    }
    opened.item().ifPresent(item -> getChildren().add(section("library.topic.item", link(item))));
    getChildren().add(section("library.votes", votes()));
    if (topic.source() == Topic.Source.CUSTOMER_WORK) {
      getChildren().add(section("library.permission", permission()));
    }
    getChildren().add(section("library.topic.about", facts(openCustomer)));
  }

  private FlowPane badges() {
    FlowPane badges = new FlowPane(6, 6);
    badges
        .getChildren()
        .addAll(
            Badge.of(Tone.NEUTRAL, texts.source(topic.source())),
            TopicsPage.statusBadge(topic, texts));
    if (topic.source() == Topic.Source.CUSTOMER_WORK) {
      badges.getChildren().add(TopicsPage.permissionBadge(topic, texts));
    }
    return badges;
  }

  private FlowPane actions() {
    FlowPane actions = new FlowPane(8, 8);
    Button plan =
        Controls.primary(
            Action.of(texts.text("library.topic.plan"), Feather.CALENDAR, this::askMoment));
    plan.setId("topic-plan");
    plan.setDisable(!opened.canBePlanned());
    boolean isDropped = topic.status() == Topic.Status.DROPPED;
    actions
        .getChildren()
        .addAll(
            plan,
            Controls.button(
                Action.of(texts.text("library.edit"), Feather.EDIT_2, () -> model.edit(topic))),
            Controls.button(
                Action.of(
                    texts.text(isDropped ? "library.topic.reopen" : "library.topic.drop"),
                    isDropped ? Feather.CORNER_UP_LEFT : Feather.ARCHIVE,
                    () -> model.drop(topic))),
            Controls.iconButton(
                Action.of(
                    texts.text("library.remove"), Feather.TRASH_2, () -> model.remove(topic))));
    return actions;
  }

  /// Opens the form for channel and moment; of a topic that cannot be planned nothing opens.
  void askMoment() {
    if (!opened.canBePlanned()) {
      return;
    }
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    List<String> channels = library.lists().offered(ChoiceList.CHANNEL);
    ComboBox<String> channel =
        fields.box(
            "library.channel",
            channels,
            channels.isEmpty() ? "" : channels.getFirst(),
            code -> texts.choice(ChoiceList.CHANNEL, code),
            _ -> {});
    MomentForm form =
        new MomentForm(
            desk,
            texts.text("library.topic.plan.now"),
            library.proposed(),
            List.of(fields.labelled("library.channel", channel)),
            start -> model.plan(topic, channel.getValue(), start),
            () -> planning.setVisible(false));
    planning.getChildren().setAll(form);
    planning.setVisible(true);
    form.takeKeyboard();
  }

  private Node link(ContentItem item) {
    Hyperlink link = new Hyperlink(item.content().title());
    link.setWrapText(true);
    link.setOnAction(_ -> library.openItem(item.id()));
    return new VBox(
        2,
        link,
        Controls.label(
            texts.choice(ChoiceList.CHANNEL, item.content().channel())
                + " · "
                + texts.date(item.plan().start()),
            "caption"));
  }

  private Node votes() {
    ToggleButton vote =
        new ToggleButton(texts.text("library.vote"), Controls.icon(Feather.THUMBS_UP));
    vote.setId("topic-vote");
    vote.setSelected(model.hasVote(topic));
    vote.setOnAction(_ -> model.vote(topic));
    vote.getStyleClass().add("vote");
    VBox all = new VBox(8, Controls.paragraph(texts.votes(topic)), vote);
    if (!topic.voters().isEmpty()) {
      all.getChildren().add(1, Controls.paragraph(texts.members(topic.voters()), "caption"));
    }
    return all;
  }

  private Node permission() {
    Topic.Permission permission = topic.permission();
    ComboBox<Topic.Permission.State> state =
        new FormFields(desk.messages(), desk.problems())
            .box(
                "library.permission",
                Arrays.asList(Topic.Permission.State.values()),
                permission.state(),
                texts::permission,
                chosen -> model.permit(topic, chosen));
    state.setId("topic-permission");
    return new VBox(
        8,
        state,
        new KeyValueList()
            .add(texts.text("library.permission.when"), permission.at().map(texts::date).orElse(""))
            .add(
                texts.text("library.permission.how"),
                new EditableText(
                    desk.messages(),
                    texts.text("library.permission.how"),
                    permission.note(),
                    permission.note(),
                    typed ->
                        typed.length() > LONGEST_NOTE
                            ? Optional.of(desk.messages().text("library.too-long", LONGEST_NOTE))
                            : Optional.empty(),
                    typed -> model.permit(topic, typed))));
  }

  private Node facts(Consumer<Topic> openCustomer) {
    KeyValueList facts =
        new KeyValueList().add(texts.text("library.topic.created"), texts.date(topic.createdAt()));
    opened
        .customer()
        .ifPresent(
            customer -> {
              Hyperlink link = new Hyperlink(customer.name());
              link.setWrapText(true);
              link.setOnAction(_ -> openCustomer.accept(topic));
              facts.add(texts.text("library.topic.customer"), link);
            });
    return facts;
  }

  private Node section(String key, Node content) {
    return new VBox(8, Controls.label(texts.text(key), "overline"), content);
  }
}
