package org.siyu.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupPlan;

/// When copies are made, where they go, how long they are kept, and those that there are.
final class BackupsCard {
  private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30, 90);
  private static final List<Integer> WEEKS = List.of(0, 4, 8, 13, 26, 52);
  private static final List<Integer> MONTHS = List.of(0, 3, 6, 12, 24, 60);

  private final BackupsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final VBox plan = new VBox(12);
  private final VBox trouble = new VBox();

  BackupsCard(BackupsViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    trouble.managedProperty().bind(trouble.visibleProperty());
  }

  Card node() {
    VBox content = new VBox(12, inset(trouble), inset(plan), table());
    WhileShown.listen(
        content,
        () ->
            model
                .keptProperty()
                .subscribe(this::show)
                .and(model.problemProperty().subscribe(this::tell))
                .and(
                    model.latestProperty().subscribe((before, now) -> now.ifPresent(this::toast))));
    return Card.titled(
            messages.text("settings.backups"), messages.text("settings.backups.text"), content)
        .action(
            Controls.button(
                Action.of(messages.text("settings.back-up-now"), Feather.SAVE, model::backUpNow)))
        .edgeToEdge();
  }

  private void show(BackupsViewModel.Kept kept) {
    BackupPlan now = kept.plan();
    FlowPane ages =
        new FlowPane(
            8,
            8,
            number("days", DAYS, now.days(), days -> model.follow(now.withDays(days))),
            number("weeks", WEEKS, now.weeks(), weeks -> model.follow(now.withWeeks(weeks))),
            number("months", MONTHS, now.months(), months -> model.follow(now.withMonths(months))));
    ages.setAlignment(Pos.CENTER_LEFT);
    KeyValueList facts =
        new KeyValueList()
            .add(
                messages.text("settings.backups.when"),
                choice(
                    "settings.backups.when",
                    List.of(BackupPlan.Rhythm.values()),
                    now.rhythm(),
                    rhythm -> messages.text("settings.backups.rhythm." + rhythm.code()),
                    rhythm -> model.follow(now.withRhythm(rhythm))))
            .add(messages.text("settings.backups.kept"), ages)
            .add("", Controls.paragraph(messages.text("settings.backups.rotation"), "caption"))
            .add(messages.text("settings.folder"), Controls.paragraph(kept.folder().toString()))
            .add("", places(kept));
    plan.getChildren().setAll(facts);
  }

  private Node places(BackupsViewModel.Kept kept) {
    FlowPane actions = new FlowPane(8, 8);
    actions.setAlignment(Pos.CENTER_LEFT);
    actions
        .getChildren()
        .addAll(
            small("settings.backups.choose", () -> choose(kept.plan())),
            small("shell.open-folder", () -> desk.dialogs().openFolder(kept.folder())));
    if (kept.plan().folder().isPresent()) {
      actions
          .getChildren()
          .add(
              small(
                  "settings.backups.inside",
                  () -> model.follow(kept.plan().withFolder(Optional.empty()))));
      return actions;
    }
    return new VBox(
        8, actions, Controls.paragraph(messages.text("settings.backups.elsewhere"), "caption"));
  }

  private Node small(String key, Runnable run) {
    return Controls.styled(Controls.textButton(Action.of(messages.text(key), run)), "small");
  }

  private void choose(BackupPlan now) {
    Optional<Path> folder = desk.dialogs().chooseFolder("settings.backups.choose.title");
    folder.ifPresent(chosen -> model.follow(now.withFolder(Optional.of(chosen))));
  }

  private ComboBox<Integer> number(
      String unit, List<Integer> usual, int now, Consumer<Integer> chosen) {
    List<Integer> choices =
        Stream.concat(usual.stream(), Stream.of(now)).sorted().distinct().toList();
    return choice(
        "settings.backups." + unit,
        choices,
        now,
        count -> messages.text("settings.backups.count." + unit, count),
        chosen);
  }

  private <T> ComboBox<T> choice(
      String key, List<T> choices, T now, Function<T, String> words, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
    box.setConverter(new ChoiceWords<>(words));
    box.setValue(now);
    box.setAccessibleText(messages.text(key));
    box.setMinWidth(ComboBox.USE_PREF_SIZE);
    box.setOnAction(_ -> chosen.accept(box.getValue()));
    return box;
  }

  private DataTable<Backup> table() {
    DataTable<Backup> table =
        new DataTable<Backup>(messages.text("settings.backups"))
            .value(
                "madeAt",
                messages.text("settings.made-at"),
                150,
                Backup::madeAt,
                desk.formats()::dateTime)
            .text("reason", messages.text("settings.reason"), 150, this::reason)
            .number(
                "bytes",
                messages.text("settings.size"),
                90,
                Backup::bytes,
                desk.formats()::fileSize)
            .text(
                "checked",
                messages.text("settings.checked"),
                90,
                backup -> messages.text(backup.isVerified() ? "settings.yes" : "settings.no"))
            .node("restore", "", 120, _ -> "", this::restoring)
            .text(
                "file",
                messages.text("settings.file"),
                300,
                backup -> String.valueOf(backup.file().getFileName()))
            .rows(model.list())
            .empty(Controls.label(messages.text("settings.no-backups"), "muted"))
            .onOpen(this::askRestore);
    table.getStyleClass().add("plain");
    table.setId("backups");
    table.setPrefHeight(230);
    return table;
  }

  private Node restoring(Backup backup) {
    return small("settings.restore", () -> askRestore(backup));
  }

  private void askRestore(Backup backup) {
    String when = desk.formats().dateTime(backup.madeAt());
    if (desk.dialogs()
        .confirm(
            Question.dangerous(
                messages.text("settings.restore.question", when),
                messages.text("settings.restore.text"),
                messages.text("settings.restore.action")))) {
      model.restore(backup);
    }
  }

  private String reason(Backup backup) {
    return messages.text("settings.backup." + backup.reason().code());
  }

  private void tell(Optional<Problem> problem) {
    trouble.getChildren().clear();
    problem.ifPresent(
        wrong ->
            trouble
                .getChildren()
                .add(new InlineProblem(Tone.ERROR, "", desk.problems().full(wrong))));
    trouble.setVisible(problem.isPresent());
  }

  private void toast(Backup made) {
    desk.toasts()
        .success(messages.text("settings.backed-up", desk.formats().fileSize(made.bytes())));
  }

  private static Node inset(Node node) {
    VBox.setMargin(node, new Insets(0, 16, 0, 16));
    return node;
  }
}
