package org.siyu.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Appearance;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.UserSettings;

/// How it looks, which workspace this is, its copies, and what the program is made of.
public final class SettingsView extends VBox {
  private final SettingsViewModel model;
  private final Desk desk;
  private final Appearance appearance;
  private final Messages messages;
  private final VBox banner = new VBox();

  public SettingsView(
      SettingsViewModel model,
      TeamViewModel team,
      BackupsViewModel backups,
      Desk desk,
      Appearance appearance,
      About about) {
    this.model = model;
    this.desk = desk;
    this.appearance = appearance;
    this.messages = desk.messages();
    banner.managedProperty().bind(banner.visibleProperty());
    WhileShown.listen(this, () -> model.problemProperty().subscribe(this::tell));
    getStyleClass().add("page");
    getChildren()
        .addAll(
            new PageHeader(messages, messages.text("settings.title")),
            banner,
            looks(),
            workspace(),
            Card.titled(
                messages.text("settings.team"),
                messages.text("settings.team.text"),
                new TeamSection(team, messages, desk.problems())),
            new BackupsCard(backups, desk).node(),
            privacy(),
            about(about));
  }

  private Card looks() {
    UserSettings now = appearance.settings();
    SegmentedControl<UserSettings.Language> language =
        choice("settings.language", UserSettings.Language.values());
    language.valueProperty().set(now.language());
    language.valueProperty().subscribe((before, chosen) -> appearance.chooseLanguage(chosen));
    SegmentedControl<UserSettings.Theme> theme =
        choice("settings.theme", UserSettings.Theme.values());
    theme.valueProperty().set(now.theme());
    theme.valueProperty().subscribe((before, chosen) -> appearance.chooseTheme(chosen));
    WhileShown.listen(
        this,
        () ->
            appearance
                .settingsProperty()
                .subscribe(
                    set -> {
                      language.valueProperty().set(set.language());
                      theme.valueProperty().set(set.theme());
                    }));
    Label percent = Controls.rigid(new Label());
    percent
        .textProperty()
        .bind(appearance.zoom().percentProperty().map(value -> value.intValue() + "%"));
    HBox zoom =
        new HBox(
            8,
            Controls.iconButton(
                Action.of(
                    messages.text("shell.command.smaller"),
                    Feather.MINUS,
                    appearance.zoom()::smaller)),
            percent,
            Controls.iconButton(
                Action.of(
                    messages.text("shell.command.larger"),
                    Feather.PLUS,
                    appearance.zoom()::larger)));
    zoom.setAlignment(Pos.CENTER_LEFT);
    return Card.titled(
        messages.text("settings.looks"),
        row("settings.language", language),
        row("settings.theme", theme),
        row("settings.zoom", zoom));
  }

  private Card workspace() {
    TextField name = new TextField(model.workspace().name());
    name.setAccessibleText(messages.text("settings.name"));
    name.setPrefColumnCount(24);
    name.setOnAction(event -> model.rename(name.getText()));
    name.focusedProperty()
        .subscribe(
            (before, isFocused) -> {
              if (!isFocused) {
                model.rename(name.getText());
              }
            });
    KeyValueList facts =
        new KeyValueList()
            .add(messages.text("settings.name"), name)
            .add(messages.text("settings.folder"), folder(model.folder()))
            .add(
                messages.text("settings.currency"),
                model.workspace().currency().getDisplayName(messages.language().locale()))
            .add(
                messages.text("settings.created"),
                desk.formats().dateTime(model.workspace().createdAt()));
    return Card.titled(messages.text("settings.workspace"), facts);
  }

  private Node folder(Path path) {
    Label text = Controls.paragraph(path.toString());
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row =
        new HBox(
            8,
            text,
            Controls.styled(
                Controls.textButton(
                    Action.of(
                        messages.text("shell.open-folder"), () -> desk.dialogs().openFolder(path))),
                "small"));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private Card privacy() {
    KeyValueList facts = new KeyValueList();
    for (String rule : List.of("masked", "revealed", "exports", "audit")) {
      facts.add(
          messages.text("settings.privacy." + rule),
          messages.text("settings.privacy." + rule + ".text"));
    }
    return Card.titled(messages.text("settings.privacy"), facts);
  }

  private Card about(About about) {
    KeyValueList facts =
        new KeyValueList()
            .add(
                messages.text("shell.product"),
                about.version().isEmpty() ? messages.text("settings.unpackaged") : about.version())
            .add("Java", about.java())
            .add("JavaFX", about.javaFx())
            .add(messages.text("settings.licence"), "Apache License 2.0");
    Card card = Card.titled(messages.text("settings.about"), facts);
    if (!about.thirdParties().isEmpty()) {
      TextArea notices = new TextArea(about.thirdParties());
      notices.setEditable(false);
      notices.setPrefRowCount(8);
      notices.setAccessibleText(messages.text("settings.third-parties"));
      card.getChildren()
          .addAll(Controls.label(messages.text("settings.third-parties"), "caption"), notices);
    }
    return card;
  }

  private <E extends Enum<E>> SegmentedControl<E> choice(String key, E[] values) {
    return new SegmentedControl<>(
        messages.text(key),
        List.of(values),
        value -> messages.text(key + "." + value.name().toLowerCase(Locale.ROOT)));
  }

  private HBox row(String key, Node control) {
    Label label = Controls.label(messages.text(key), "muted");
    label.setLabelFor(control);
    label.setMinWidth(72);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.SOMETIMES);
    HBox row = new HBox(16, label, control, gap);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void tell(Optional<Problem> problem) {
    banner.getChildren().clear();
    problem.ifPresent(
        trouble ->
            banner
                .getChildren()
                .add(new InlineProblem(Tone.ERROR, "", desk.problems().full(trouble))));
    banner.setVisible(problem.isPresent());
  }
}
