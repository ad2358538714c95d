package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;

/// How many items a channel bears: the rules, and what the coming week keeps and breaks.
final class CadencePage extends RulesPage {

  CadencePage(RhythmViewModel model, Desk desk, RhythmWords words) {
    super(model, desk, words);
  }

  @Override
  void show(RhythmRules rules) {
    VBox lines = new VBox(6);
    RowLine row = new RowLine(words);
    for (CadenceRule rule : rules.cadence()) {
      List<String> about = new ArrayList<>();
      about.add(
          rule.span() == CadenceRule.Span.WEEK
              ? words.valid(rule.validFrom(), rule.validTo())
              : words.weekdays(rule) + " · " + words.valid(rule.validFrom(), rule.validTo()));
      about.add(words.source(rule.source()));
      lines
          .getChildren()
          .add(
              row.of(
                  rule.id().toString(),
                  rule.isOn(),
                  words.rule(rules.choices(), rule),
                  about,
                  () -> turn(rule),
                  () -> edit(RuleForm.of(rule, words::source), "rhythm.cadence.edit", rules),
                  () -> model.edits().remove(rule)));
    }
    if (rules.cadence().isEmpty()) {
      lines.getChildren().add(RhythmView.about(words.text("rhythm.cadence.none")));
    }
    Button add =
        Controls.primary(
            Action.of(words.text("rhythm.cadence.add"), Feather.PLUS, () -> add(rules)));
    add.setId("add-rule");
    getChildren()
        .setAll(
            Card.titled(words.text("rhythm.cadence"), words.text("rhythm.cadence.text"), lines)
                .action(add),
            Card.titled(
                words.text("rhythm.coming"),
                words.text(
                    "rhythm.days", words.day(rules.week().first()), words.day(rules.week().last())),
                week(rules)));
  }

  /// The days of the coming week, with what each breaks; the rules that are kept at the end.
  private Node week(RhythmRules rules) {
    VBox days = new VBox(10);
    Map<LocalDate, List<CadenceFinding>> byDay =
        rules.findings().stream().collect(Collectors.groupingBy(found -> found.days().first()));
    rules
        .week()
        .first()
        .datesUntil(rules.week().last().plusDays(1))
        .forEach(
            day -> days.getChildren().add(day(rules, day, byDay.getOrDefault(day, List.of()))));
    return days;
  }

  private Node day(RhythmRules rules, LocalDate day, List<CadenceFinding> findings) {
    VBox sentences = new VBox(4);
    sentences.setMinWidth(0);
    for (CadenceFinding finding : findings) {
      Badge badge =
          Badge.of(
              finding.kind() == CadenceFinding.Kind.UNDER ? Tone.INFO : Tone.WARNING,
              words.text("rhythm.finding." + finding.kind().code() + ".badge"));
      FlowPane line =
          new FlowPane(8, 2, badge, Controls.paragraph(words.finding(rules.choices(), finding)));
      sentences.getChildren().add(line);
    }
    if (findings.isEmpty()) {
      sentences
          .getChildren()
          .add(
              new HBox(
                  6,
                  Controls.styled(Controls.icon(Feather.CHECK), "positive"),
                  Controls.label(words.text("rhythm.coming.kept"), "muted")));
    }
    var name = Controls.label(words.day(day), "strong");
    name.setMinWidth(110);
    HBox line = new HBox(12, name, sentences);
    HBox.setHgrow(sentences, Priority.ALWAYS);
    return line;
  }

  private void turn(CadenceRule rule) {
    RuleForm form = RuleForm.of(rule, words::source);
    form.isOn.set(!rule.isOn());
    model.edits().save(form.rule(), () -> {}, this::warn);
  }

  private void add(RhythmRules rules) {
    String channel =
        rules.choices().offered(ChoiceList.CHANNEL).stream()
            .findFirst()
            .map(Choice::code)
            .orElse("");
    int last = rules.cadence().stream().mapToInt(CadenceRule::position).max().orElse(0);
    edit(
        RuleForm.fresh(model.edits().freshId(), channel, model.today(), last + 1),
        "rhythm.cadence.add",
        rules);
  }

  private void edit(RuleForm form, String heading, RhythmRules rules) {
    Choices choices = rules.choices();
    FormSheet sheet =
        new FormSheet(words, made -> keep(form, made))
            .choice(
                "channel",
                "rhythm.field.channel",
                codes(choices, ChoiceList.CHANNEL, form.channel.get(), false),
                form.channel,
                code -> words.choice(choices, ChoiceList.CHANNEL, code))
            .choice(
                "kind",
                "rhythm.field.kind",
                codes(choices, ChoiceList.KIND, form.kind.get(), true),
                form.kind,
                code -> any(choices, ChoiceList.KIND, code))
            .choice(
                "slot",
                "rhythm.field.slot",
                codes(choices, ChoiceList.SLOT, form.slot.get(), true),
                form.slot,
                code -> any(choices, ChoiceList.SLOT, code))
            .choice(
                "span",
                "rhythm.field.span",
                List.of(CadenceRule.Span.values()),
                form.span,
                span -> words.text("rhythm.span." + span.code()))
            .add("weekdays", "rhythm.field.weekdays", weekdays(form))
            .text(RuleForm.Field.LEAST, "rhythm.field.least", form.least, "")
            .text(RuleForm.Field.MOST, "rhythm.field.most", form.most, "")
            .text(RuleForm.Field.PERCENT, "rhythm.field.percent", form.percent, "")
            .text(RuleForm.Field.SOURCE, "rhythm.field.source", form.source, "")
            .text(RuleForm.Field.FROM, "rhythm.field.from", form.from, "2026-01-01")
            .text(RuleForm.Field.TO, "rhythm.field.to", form.to, words.text("rhythm.field.no-end"))
            .check("rhythm.field.on", form.isOn)
            .buttons(desk.drawer()::close);
    open(heading, sheet, "channel");
  }

  private void keep(RuleForm form, FormSheet sheet) {
    keep(sheet, form.wrong(), (done, refused) -> model.edits().save(form.rule(), done, refused));
  }

  private String any(Choices choices, ChoiceList list, String code) {
    return code.isEmpty()
        ? words.text("rhythm.any." + list.code())
        : words.choice(choices, list, code);
  }

  /// What is offered, with what is chosen already even when it was retired.
  private static List<String> codes(
      Choices choices, ChoiceList list, String chosen, boolean hasAny) {
    Set<String> codes = new LinkedHashSet<>();
    if (hasAny) {
      codes.add("");
    }
    choices.offered(list).stream().map(Choice::code).forEach(codes::add);
    codes.add(chosen);
    return List.copyOf(codes);
  }

  private Node weekdays(RuleForm form) {
    FlowPane chips = new FlowPane(6, 6);
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton chip = Chip.toggle(words.weekday(day));
      chip.setSelected(form.weekdays.get().contains(day));
      chip.setOnAction(
          _ -> {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(form.weekdays.get());
            Optional.of(day)
                .filter(_ -> chip.isSelected())
                .ifPresentOrElse(days::add, () -> days.remove(day));
            form.weekdays.set(days);
          });
      chips.getChildren().add(chip);
    }
    return chips;
  }
}
