package org.siyu.app.experiment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.Tone;

/// When customers get their variant; then they are frozen and divided.
final class StartSheet extends VBox {
  private Optional<LocalDate> day;
  private String time;
  private final MomentField moment;
  private final CheckBox tags;
  private final Label wrong = Controls.paragraph("", "caption", "negative");

  /// @param isTagged whether the customers of each variant get a tag
  record Starting(LocalDateTime exposedAt, boolean isTagged) {}

  StartSheet(
      DraftViewModel model,
      LocalDateTime now,
      ExperimentWords words,
      Desk desk,
      Consumer<Starting> start,
      Runnable leave) {
    super(12);
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    this.day = Optional.of(now.toLocalDate());
    this.time = desk.formats().time(now.toLocalTime());
    this.moment =
        new MomentField(
            desk.messages(),
            desk.formats(),
            "experiment.start.day",
            "experiment.start.time",
            chosen -> day = chosen,
            typed -> time = typed);
    moment.show(day, time);
    tags = new CheckBox(words.text("experiment.start.tags"));
    tags.setWrapText(true);
    tags.setMinHeight(Region.USE_PREF_SIZE);
    tags.setWrapText(true);
    tags.setSelected(true);
    tags.setId("experiment-start-tags");
    model
        .sizeProperty()
        .get()
        .filter(size -> !size.isEnough())
        .ifPresent(
            size ->
                getChildren()
                    .add(
                        new InlineProblem(
                            Tone.WARNING,
                            words.text("experiment.start.small"),
                            model
                                .formProperty()
                                .get()
                                .map(form -> words.size(size, form.measure()))
                                .orElse(""))));
    getChildren()
        .addAll(
            Controls.paragraph(words.text("experiment.start.text"), "muted"),
            fields.labelled("experiment.start.moment", moment),
            wrong,
            tags,
            fields.refusal(this, model.refusalProperty()),
            fields.buttons(
                this,
                Action.of(words.text("experiment.leave"), leave),
                Action.of(
                    words.text("experiment.start"), Feather.PLAY, () -> start(words, start))));
  }

  private void start(ExperimentWords words, Consumer<Starting> start) {
    moment.commit();
    Optional<LocalDateTime> at = exposedAt();
    wrong.setText(at.isPresent() ? "" : words.text("experiment.start.wrong"));
    at.ifPresent(when -> start.accept(new Starting(when, tags.isSelected())));
  }

  private Optional<LocalDateTime> exposedAt() {
    try {
      LocalTime at =
          LocalTime.parse(time.strip().length() == 4 ? "0" + time.strip() : time.strip());
      return day.map(on -> on.atTime(at));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  void takeKeyboard() {
    tags.requestFocus();
  }
}
