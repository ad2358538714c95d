package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.shared.Problem;

/// The days that the team keeps, official days of other years, and what a year looks like.
final class DaysPage extends RulesPage {
  private static final int MOST_PROBLEMS = 5;

  private final VBox refused = new VBox();
  private final YearPreview preview;

  DaysPage(RhythmViewModel model, Desk desk, RhythmWords words) {
    super(model, desk, words);
    this.preview = new YearPreview(words, model.today().getYear());
  }

  @Override
  void show(RhythmRules rules) {
    refused.getChildren().clear();
    preview.show(rules.facts());
    getChildren().setAll(own(rules), official(rules), preview);
  }

  private Node own(RhythmRules rules) {
    VBox lines = new VBox(6);
    RowLine row = new RowLine(words);
    for (OwnDay day : rules.ownDays()) {
      lines
          .getChildren()
          .add(
              row.of(
                  day.id().toString(),
                  day.isOn(),
                  day.name(words.isChinese()),
                  List.of(words.rule(day.rule())),
                  () ->
                      save(
                          new OwnDay(
                              day.id(), day.name(), day.rule(), !day.isOn(), day.position())),
                  () -> edit(OwnDayForm.of(day, model.today()), "rhythm.own.edit"),
                  () -> model.edits().remove(day)));
    }
    if (rules.ownDays().isEmpty()) {
      lines.getChildren().add(RhythmView.about(words.text("rhythm.own.none")));
    }
    Button add =
        Controls.primary(Action.of(words.text("rhythm.own.add"), Feather.PLUS, () -> add(rules)));
    add.setId("add-day");
    return Card.titled(words.text("rhythm.own"), words.text("rhythm.own.text"), lines).action(add);
  }

  private void add(RhythmRules rules) {
    int last = rules.ownDays().stream().mapToInt(OwnDay::position).max().orElse(0);
    edit(OwnDayForm.fresh(model.edits().freshId(), model.today(), last + 1), "rhythm.own.add");
  }

  private void save(OwnDay day) {
    model.edits().save(day, () -> {}, this::warn);
  }

  private void edit(OwnDayForm form, String heading) {
    FormSheet sheet =
        new FormSheet(words, made -> keep(form, made))
            .text(OwnDayForm.Field.NAME, "rhythm.field.name", form.name, "")
            .choice(
                "repeat",
                "rhythm.field.repeat",
                List.of(OwnDayForm.Repeat.values()),
                form.repeat,
                repeat -> words.text("rhythm.repeat." + repeat.key()))
            .text(OwnDayForm.Field.MONTH_DAY, "rhythm.field.month-day", form.monthDay, "18")
            .choice(
                "weekday",
                "rhythm.field.weekday",
                Arrays.asList(DayOfWeek.values()),
                form.weekday,
                words::weekday)
            .text(OwnDayForm.Field.DATE, "rhythm.field.date", form.date, "2026-01-01")
            .check("rhythm.field.on", form.isOn)
            .buttons(desk.drawer()::close);
    sheet.shownWhile(
        OwnDayForm.Field.MONTH_DAY, Bindings.equal(form.repeat, OwnDayForm.Repeat.MONTHLY));
    sheet.shownWhile("weekday", Bindings.equal(form.repeat, OwnDayForm.Repeat.WEEKLY));
    sheet.shownWhile(
        OwnDayForm.Field.DATE,
        Bindings.equal(form.repeat, OwnDayForm.Repeat.YEARLY)
            .or(Bindings.equal(form.repeat, OwnDayForm.Repeat.ONCE)));
    open(heading, sheet, OwnDayForm.Field.NAME);
  }

  private void keep(OwnDayForm form, FormSheet sheet) {
    keep(sheet, form.wrong(), (done, refused) -> model.edits().save(form.day(), done, refused));
  }

  private Node official(RhythmRules rules) {
    VBox lines = new VBox(6);
    Map<Integer, Long> years =
        rules.imported().stream()
            .collect(
                Collectors.groupingBy(
                    day -> day.day().getYear(), TreeMap::new, Collectors.counting()));
    years.forEach(
        (year, count) -> {
          String name = words.text("rhythm.official.year", Integer.toString(year), count);
          Button forget =
              Controls.flat(
                  Action.of(
                      words.text("rhythm.official.forget", Integer.toString(year)),
                      Feather.TRASH_2,
                      () -> model.edits().forget(year)));
          HBox line = new HBox(12, Controls.label(name), Controls.spacer(), forget);
          line.setAlignment(Pos.CENTER_LEFT);
          lines.getChildren().add(line);
        });
    if (years.isEmpty()) {
      lines.getChildren().add(RhythmView.about(words.text("rhythm.official.none")));
    }
    Button read =
        Controls.button(
            Action.of(words.text("rhythm.official.import"), Feather.UPLOAD, this::importDays));
    read.setId("import-days");
    return Card.titled(
            words.text("rhythm.official"), words.text("rhythm.official.text"), refused, lines)
        .action(read);
  }

  private void importDays() {
    desk.dialogs()
        .openFile(FileKind.TABLES)
        .ifPresent(file -> model.edits().importDays(file, this::refuse));
  }

  private void refuse(List<Problem> problems) {
    List<String> sentences = new ArrayList<>();
    problems.stream().limit(MOST_PROBLEMS).map(desk.problems()::full).forEach(sentences::add);
    if (problems.size() > MOST_PROBLEMS) {
      sentences.add(
          words.text("rhythm.official.more", words.number(problems.size() - MOST_PROBLEMS)));
    }
    refused
        .getChildren()
        .setAll(
            new InlineProblem(
                Tone.WARNING, words.text("rhythm.official.refused"), String.join("\n", sentences)));
  }
}
