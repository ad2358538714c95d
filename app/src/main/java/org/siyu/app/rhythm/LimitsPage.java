package org.siyu.app.rhythm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.LimitSpan;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;

/// How often, at most, a customer may be written to: the platform's limits and the team's own.
final class LimitsPage extends RulesPage {

  LimitsPage(RhythmViewModel model, Desk desk, RhythmWords words) {
    super(model, desk, words);
  }

  @Override
  void show(RhythmRules rules) {
    VBox lines = new VBox(6);
    RowLine row = new RowLine(words);
    for (ContactLimit limit : rules.limits()) {
      lines
          .getChildren()
          .add(
              row.of(
                  limit.id(),
                  limit.isOn(),
                  words.limit(rules.choices(), limit),
                  List.of(
                      words.valid(limit.validFrom(), limit.validTo()),
                      words.source(limit.source())),
                  () -> save(limit.turned(!limit.isOn())),
                  () -> edit(LimitForm.of(limit, words::source), "rhythm.limits.edit", rules),
                  () -> model.edits().remove(limit)));
    }
    if (rules.limits().isEmpty()) {
      lines.getChildren().add(RhythmView.about(words.text("rhythm.limits.none")));
    }
    Button add =
        Controls.primary(
            Action.of(
                words.text("rhythm.limits.add"),
                Feather.PLUS,
                () ->
                    edit(
                        LimitForm.fresh("own-" + model.edits().freshId(), model.today()),
                        "rhythm.limits.add",
                        rules)));
    add.setId("add-limit");
    getChildren()
        .setAll(
            Card.titled(words.text("rhythm.limits"), words.text("rhythm.limits.text"), lines)
                .action(add));
  }

  private void save(ContactLimit limit) {
    model.edits().save(limit, () -> {}, this::warn);
  }

  private void edit(LimitForm form, String heading, RhythmRules rules) {
    FormSheet sheet =
        new FormSheet(words, made -> keep(form, made))
            .add("channels", "rhythm.field.channels", channels(form, rules))
            .choice(
                "span",
                "rhythm.field.span",
                List.of(LimitSpan.values()),
                form.span,
                span -> words.text("rhythm.span." + span.code()))
            .text(LimitForm.Field.TIMES, "rhythm.field.times", form.times, "")
            .check("rhythm.field.once-a-day", form.isOnceADay)
            .text(LimitForm.Field.SOURCE, "rhythm.field.source", form.source, "")
            .text(LimitForm.Field.FROM, "rhythm.field.from", form.from, "2026-01-01")
            .text(LimitForm.Field.TO, "rhythm.field.to", form.to, words.text("rhythm.field.no-end"))
            .check("rhythm.field.on", form.isOn)
            .buttons(desk.drawer()::close);
    open(heading, sheet, LimitForm.Field.TIMES);
  }

  private void keep(LimitForm form, FormSheet sheet) {
    keep(sheet, form.wrong(), (done, refused) -> model.edits().save(form.limit(), done, refused));
  }

  /// None chosen means all of them.
  private Node channels(LimitForm form, RhythmRules rules) {
    FlowPane chips = new FlowPane(6, 6);
    for (Choice channel : rules.choices().offered(ChoiceList.CHANNEL)) {
      ToggleButton chip = Chip.toggle(channel.name(words.isChinese()));
      chip.setSelected(form.channels.get().contains(channel.code()));
      chip.setOnAction(
          _ -> {
            Set<String> chosen = new LinkedHashSet<>(form.channels.get());
            if (chip.isSelected()) {
              chosen.add(channel.code());
            } else {
              chosen.remove(channel.code());
            }
            form.channels.set(chosen);
          });
      chips.getChildren().add(chip);
    }
    return new VBox(
        4, chips, Controls.paragraph(words.text("rhythm.field.channels.hint"), "caption"));
  }
}
