package org.siyu.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.workspace.RecentWorkspaces.Recent;

/// What one sees when no workspace is open: what this is, and three ways to begin.
public final class StartView extends StackPane {
  private static final double WIDEST = 880;

  private final StartViewModel model;
  private final Desk desk;
  private final Appearance appearance;
  private final Messages messages;
  private final VBox column = new VBox(24);

  public StartView(StartViewModel model, Desk desk, Appearance appearance) {
    this.model = model;
    this.desk = desk;
    this.appearance = appearance;
    this.messages = desk.messages();
    column.setMaxWidth(WIDEST);
    column.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(column, corner());
    getStyleClass().add("start");
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.recent().subscribe(this::show),
                model.troubleProperty().subscribe((before, now) -> show()),
                model.pageProperty().subscribe(_ -> show())));
    disableProperty().bind(model.busyProperty());
    show();
  }

  private void show() {
    column.getChildren().setAll(hero());
    if (appearance.lacksChineseType()) {
      column
          .getChildren()
          .add(
              new InlineProblem(
                  Tone.INFO,
                  messages.text("shell.start.no-chinese-type.title"),
                  messages.text("shell.start.no-chinese-type")));
    }
    model.troubleProperty().get().ifPresent(t -> column.getChildren().add(banner(t)));
    switch (model.pageProperty().get()) {
      case WELCOME -> {
        column.getChildren().add(ways());
        if (!model.recent().isEmpty()) {
          column.getChildren().add(recent());
        }
      }
      case NEW -> column.getChildren().add(new NewWorkspaceForm(model, desk));
    }
  }

  private Node hero() {
    VBox words =
        new VBox(
            4,
            Controls.paragraph(messages.text("shell.start.title"), "display"),
            Controls.paragraph(messages.text("shell.start.subtitle"), "lead"));
    VBox hero = new VBox(20, Brand.mark(52), words);
    hero.setAlignment(Pos.CENTER_LEFT);
    return hero;
  }

  private Node ways() {
    return new EvenRow(
        200,
        way("sample", Feather.COMPASS, model::openSample, true),
        way("new", Feather.PLUS, () -> model.turnTo(StartViewModel.Page.NEW), false),
        way("open", Feather.FOLDER, this::choose, false));
  }

  private VBox way(String name, Ikon icon, Runnable run, boolean isFirst) {
    Label title = Controls.paragraph(messages.text("shell.start." + name), "section-title");
    Label text = Controls.paragraph(messages.text("shell.start." + name + ".text"), "caption");
    StackPane sign = Controls.styled(new StackPane(Controls.icon(icon)), "way-sign");
    sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    VBox way = new VBox(6, sign, title, text);
    VBox.setMargin(title, new Insets(8, 0, 0, 0));
    way.getStyleClass().add("way");
    if (isFirst) {
      way.getStyleClass().add("first");
    }
    return Pressable.make(way, title.getText() + ". " + text.getText(), run);
  }

  private Node recent() {
    VBox list = new VBox(2);
    for (Recent workspace : model.recent()) {
      list.getChildren().add(row(workspace));
    }
    return new VBox(8, Controls.label(messages.text("shell.start.recent"), "overline"), list);
  }

  private Node row(Recent workspace) {
    Label name = Controls.rigid(Controls.label(workspace.name(), "strong"));
    Label folder = Controls.label(workspace.folder().toString(), "caption");
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    folder.setMinWidth(0);
    folder.setTooltip(Controls.tooltip(workspace.folder().toString()));
    HBox.setHgrow(folder, Priority.ALWAYS);
    folder.setMaxWidth(Double.MAX_VALUE);
    String when =
        workspace.isThere()
            ? desk.formats().relative(workspace.openedAt(), model.now())
            : messages.text("shell.start.not-there");
    HBox open =
        new HBox(
            12,
            Controls.icon(workspace.isThere() ? Feather.DATABASE : Feather.ALERT_CIRCLE),
            name,
            folder,
            Controls.rigid(Controls.label(when, "caption")));
    open.setAlignment(Pos.CENTER_LEFT);
    open.getStyleClass().add("recent-row");
    Pressable.make(open, workspace.name() + ", " + when, () -> model.open(workspace.folder()));
    HBox.setHgrow(open, Priority.ALWAYS);
    open.setMinWidth(0);
    Button forget =
        Controls.iconButton(
            Action.of(
                messages.text("shell.start.forget", workspace.name()),
                Feather.X,
                () -> model.forget(workspace)));
    HBox row = new HBox(4, open, forget);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node banner(StartViewModel.Trouble trouble) {
    String sentence = desk.problems().full(trouble.problem());
    if (trouble.isHeldByAnother()) {
      return new InlineProblem(
          Tone.WARNING,
          messages.text("shell.start.trouble"),
          sentence,
          Action.of(messages.text("shell.start.raise"), () -> model.raiseHolder(trouble.folder())));
    }
    if (trouble.isDamaged()) {
      return new InlineProblem(
          Tone.ERROR,
          messages.text("shell.start.trouble"),
          sentence,
          Action.of(messages.text("shell.start.restore"), () -> restore(trouble.folder())));
    }
    return new InlineProblem(Tone.ERROR, messages.text("shell.start.trouble"), sentence);
  }

  private Node corner() {
    FlowPane corner =
        new FlowPane(
            4,
            0,
            Controls.iconButton(
                Action.of(
                    messages.text("shell.command.language"),
                    Feather.GLOBE,
                    appearance::switchLanguage)),
            Controls.iconButton(
                Action.of(
                    messages.text("shell.command.theme"), Feather.MOON, appearance::switchTheme)));
    corner.setAlignment(Pos.CENTER_RIGHT);
    corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    corner.setPrefWrapLength(80);
    StackPane.setAlignment(corner, Pos.TOP_RIGHT);
    return corner;
  }

  private void restore(Path folder) {
    desk.dialogs()
        .openFile(FileKind.BACKUP)
        .ifPresent(
            backup ->
                model.restore(
                    folder,
                    backup,
                    () -> desk.toasts().success(messages.text("shell.start.restored"))));
  }

  private void choose() {
    Optional<Path> folder = desk.dialogs().chooseFolder("shell.start.open.choose");
    folder.ifPresent(model::open);
  }
}
