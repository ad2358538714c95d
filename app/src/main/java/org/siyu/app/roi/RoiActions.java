package org.siyu.app.roi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.StepToasts;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.shared.Problem;

/// What is done with calculations, and how it is told.
final class RoiActions {
  private final RoiViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final RoiWords words;
  private final StepToasts toasts;

  RoiActions(RoiViewModel model, Desk desk, RoiWords words) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.toasts = new StepToasts(desk.toasts(), messages);
  }

  void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(words.worded(trouble)));
  }

  /// Asks which calculator.
  void begin() {
    NewCalculation sheet = new NewCalculation(words, this::begin);
    desk.drawer().open(messages.text("roi.new"), sheet);
    sheet.takeKeyboard();
  }

  private void begin(CalculatorKind kind) {
    desk.drawer().close();
    model.begin(
        kind,
        messages.text(
            "roi.new.name",
            words.kind(kind),
            words.period(model.services().calculations().usualPeriod())));
  }

  void keep() {
    model
        .calculation()
        .keep(saved -> toasts.tell(messages.text("roi.kept", saved.name()), Optional.empty()));
  }

  /// Asks before something is lost.
  void leave() {
    boolean mayGo =
        !model.calculation().changedProperty().get()
            || desk.dialogs()
                .confirm(
                    Question.dangerous(
                        messages.text("roi.leave.title"),
                        messages.text("roi.leave.text"),
                        messages.text("roi.leave.confirm")));
    if (mayGo) {
      model.leave();
    }
  }

  void copy() {
    model
        .calculation()
        .calculationProperty()
        .get()
        .ifPresent(now -> model.copy(now, messages.text("roi.copy.name", now.name())));
  }

  /// One that was never kept is only left.
  void remove() {
    model
        .calculation()
        .calculationProperty()
        .get()
        .ifPresent(
            now -> {
              if (now.revision().version() == 0) {
                model.leave();
              } else {
                remove(now);
              }
            });
  }

  void remove(Calculation kept) {
    model.remove(
        kept,
        () ->
            toasts.tell(
                messages.text("roi.removed", kept.name()), Optional.of(() -> model.putBack(kept))));
  }

  void exportThis() {
    model.calculation().calculationProperty().get().ifPresent(now -> export(List.of(now)));
  }

  void export(List<Calculation> calculations) {
    String name =
        calculations.size() == 1
            ? calculations.getFirst().name().replaceAll("[\\\\/:*?\"<>|]", " ")
            : messages.text("roi.export.name");
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, messages.text("roi.export.file", name))
        .ifPresent(file -> write(calculations, file));
  }

  private void write(List<Calculation> calculations, Path file) {
    model.write(
        calculations,
        words,
        file,
        () ->
            desk.tellWritten(
                file, messages.text("roi.exported", String.valueOf(file.getFileName()))));
  }
}
