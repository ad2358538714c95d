package org.siyu.app.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.CampaignTimeline;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ContentId;
import org.siyu.core.team.Member;

/// One step in the drawer: what is to be done with which words, and what has come of it.
final class StepDrawer {
  private final CampaignsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final CampaignWords words;
  private final Consumer<ContentId> openItem;
  private Optional<String> open = Optional.empty();
  private @Nullable TextField why;

  StepDrawer(
      CampaignsViewModel model, Desk desk, CampaignWords words, Consumer<ContentId> openItem) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.openItem = openItem;
  }

  void open(String key) {
    Optional<Shown> shown = model.shownProperty().get();
    Optional<Detail> detail = model.detailProperty().get();
    if (shown.isPresent() && detail.isPresent()) {
      detail
          .get()
          .campaign()
          .step(key)
          .ifPresent(
              step -> {
                open = Optional.of(key);
                desk.drawer()
                    .open(
                        step.title(),
                        body(shown.get(), detail.get(), step),
                        () -> open = Optional.empty());
              });
    }
  }

  /// Shows a step where it is said why it is left out.
  void askWhy(String key) {
    open(key);
    Optional.ofNullable(why).ifPresent(Node::requestFocus);
  }

  /// Other things are in the drawer now.
  void forget() {
    open = Optional.empty();
  }

  /// Shows what has become of the step that is open.
  void follow(Shown shown, Detail detail) {
    open.flatMap(key -> detail.campaign().step(key))
        .ifPresent(step -> desk.drawer().update(step.title(), body(shown, detail, step)));
  }

  private Node body(Shown shown, Detail detail, CampaignStep step) {
    VBox body = new VBox(14);
    FlowPane signs =
        new FlowPane(
            8,
            6,
            words.badge(step, shown.now()),
            Controls.label(words.stage(step.stage()), "caption"));
    KeyValueList facts =
        new KeyValueList()
            .add(messages.text("campaign.step.start"), words.when(step))
            .add(messages.text("campaign.step.deadline"), desk.formats().dateTime(step.deadline()))
            .add(
                messages.text("campaign.step.channel"),
                words.channel(shown.choices(), step.plan().message().channel()))
            .add(
                messages.text("campaign.step.waits"),
                String.join(
                    ", ",
                    new CampaignTimeline(detail.campaign().steps())
                        .waitsFor(step).stream().map(CampaignStep::title).toList()))
            .add(messages.text("campaign.step.material"), step.plan().work().material())
            .add(messages.text("campaign.step.evidence"), step.plan().work().evidence());
    body.getChildren().addAll(signs, owner(shown, step), facts, buttons(step));
    if (!step.plan().message().script().isEmpty()) {
      body.getChildren().add(script(step));
    }
    if (!step.plan().work().checklist().isEmpty()) {
      body.getChildren().add(checklist(step));
    }
    body.getChildren().addAll(files(step), skip(step));
    return body;
  }

  private Node owner(Shown shown, CampaignStep step) {
    ComboBox<Member> owner = new ComboBox<>();
    owner.getItems().setAll(shown.active());
    owner.setConverter(new ChoiceWords<>(Member::name));
    owner.setAccessibleText(messages.text("campaign.step.owner"));
    owner.setMaxWidth(Double.MAX_VALUE);
    shown.active().stream()
        .filter(member -> step.owner().equals(Optional.of(member.id())))
        .findFirst()
        .ifPresent(owner::setValue);
    owner
        .valueProperty()
        .addListener(
            (_, _, now) ->
                model.assign(List.of(step.key()), Optional.ofNullable(now).map(Member::id)));
    return new FormFields(messages, desk.problems()).labelled("campaign.step.owner", owner);
  }

  private Node buttons(CampaignStep step) {
    List<String> keys = List.of(step.key());
    FlowPane buttons = new FlowPane(8, 8);
    if (step.state().isOver()) {
      buttons
          .getChildren()
          .add(
              Controls.button(
                  Action.of(
                      messages.text("campaign.step.reopen"),
                      Feather.ROTATE_CCW,
                      () -> model.reopenSteps(keys))));
    } else {
      buttons
          .getChildren()
          .addAll(
              Controls.primary(
                  Action.of(
                      messages.text("campaign.step.done"),
                      Feather.CHECK,
                      () -> model.finishSteps(keys))),
              Controls.button(
                  Action.of(
                      messages.text("campaign.step.begin"),
                      Feather.PLAY,
                      () -> model.begin(keys))));
    }
    buttons
        .getChildren()
        .add(
            Controls.button(
                Action.of(
                    messages.text("campaign.lead.give"),
                    Feather.SEND,
                    () -> model.forms().edit(new CampaignForms.Form.Give(step.key())))));
    step.item()
        .ifPresent(
            item ->
                buttons
                    .getChildren()
                    .add(
                        Controls.button(
                            Action.of(
                                messages.text("campaign.step.item"),
                                Feather.FILE_TEXT,
                                () -> openItem.accept(item)))));
    return buttons;
  }

  private Node script(CampaignStep step) {
    String text = step.plan().message().script();
    return new VBox(
        6,
        new HBox(
            8,
            Controls.label(messages.text("campaign.step.script"), "section-title"),
            Controls.spacer(),
            Controls.iconButton(
                Action.of(
                    messages.text("campaign.step.copy"),
                    Feather.COPY,
                    () -> {
                      ClipboardContent content = new ClipboardContent();
                      content.putString(text);
                      Clipboard.getSystemClipboard().setContent(content);
                    }))),
        Controls.styled(new VBox(Controls.paragraph(text)), "campaign-script"));
  }

  private Node checklist(CampaignStep step) {
    VBox lines =
        new VBox(8, Controls.label(messages.text("campaign.step.checklist"), "section-title"));
    List<String> checklist = step.plan().work().checklist();
    for (int line = 0; line < checklist.size(); line++) {
      int place = line;
      CheckBox box = new CheckBox(checklist.get(line));
      box.setWrapText(true);
      box.setSelected(step.outcome().ticks().contains(line));
      box.setOnAction(_ -> model.tick(step.key(), place, box.isSelected()));
      lines.getChildren().add(box);
    }
    return lines;
  }

  private Node files(CampaignStep step) {
    VBox files = new VBox(8, Controls.label(messages.text("campaign.step.files"), "section-title"));
    step.evidence().forEach(file -> files.getChildren().add(file(step, file)));
    files
        .getChildren()
        .add(
            Controls.button(
                Action.of(
                    messages.text("campaign.step.attach"),
                    Feather.PAPERCLIP,
                    () ->
                        desk.dialogs()
                            .openFile(FileKind.ANY)
                            .ifPresent(file -> model.attach(step.key(), file)))));
    return files;
  }

  private Node file(CampaignStep step, Asset file) {
    var name = Controls.label(file.fileName());
    name.setMinWidth(0);
    name.setTooltip(Controls.tooltip(file.fileName()));
    VBox facts =
        new VBox(1, name, Controls.label(desk.formats().fileSize(file.bytes()), "caption"));
    facts.setMinWidth(0);
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox row =
        new HBox(
            8,
            facts,
            Controls.iconButton(
                Action.of(
                    messages.text("campaign.step.file.open"),
                    Feather.EXTERNAL_LINK,
                    () -> model.openFile(file, desk.dialogs()::openDocument))),
            Controls.iconButton(
                Action.of(
                    messages.text("campaign.step.file.remove"),
                    Feather.TRASH_2,
                    () -> model.detach(step.key(), file))));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node skip(CampaignStep step) {
    TextField text = new TextField();
    text.setPromptText(messages.text("campaign.step.say"));
    text.setAccessibleText(messages.text("campaign.step.say"));
    text.setId("campaign-step-say");
    why = text;
    HBox.setHgrow(text, Priority.ALWAYS);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            Controls.button(
                Action.of(
                    messages.text("campaign.remark.add"),
                    Feather.MESSAGE_SQUARE,
                    () -> model.remark(step.key(), text.getText()))));
    if (!step.state().isOver()) {
      buttons
          .getChildren()
          .add(
              Controls.button(
                  Action.of(
                      messages.text("campaign.step.skip"),
                      Feather.SKIP_FORWARD,
                      () -> model.skip(List.of(step.key()), text.getText()))));
    }
    return new VBox(8, text, buttons);
  }
}
