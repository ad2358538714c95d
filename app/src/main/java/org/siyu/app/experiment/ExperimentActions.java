package org.siyu.app.experiment;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.WinnerTarget;
import org.siyu.core.sop.SopId;

/// What is done with experiments, by sheets in the drawer and by toasts that say what was done.
final class ExperimentActions {
  private static final DateTimeFormatter SEED = DateTimeFormatter.BASIC_ISO_DATE;

  private final ExperimentsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Supplier<ExperimentWords> words;
  private final ExperimentDoors doors;
  private final DrawerPlace drawer;

  ExperimentActions(
      ExperimentsViewModel model,
      Desk desk,
      Supplier<ExperimentWords> words,
      ExperimentDoors doors) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.doors = doors;
    this.drawer = new DrawerPlace(desk.drawer());
  }

  void closeDrawer() {
    drawer.hide();
  }

  private void open(String key, Node sheet) {
    drawer.show(key, messages.text(key), sheet, () -> {});
  }

  private void done(String sentence, Action... actions) {
    Toast toast = Toast.of(Tone.SUCCESS, sentence);
    for (Action action : actions) {
      toast = toast.with(action);
    }
    desk.toasts().show(toast);
  }

  private Action undo(Runnable run) {
    return Action.of(messages.text("experiment.undo"), Feather.CORNER_UP_LEFT, run);
  }

  void keep() {
    model.draft().keep(saved -> done(messages.text("experiment.kept", saved.name())));
  }

  /// The draft is kept first: only what is kept can be started.
  void askStart() {
    model
        .draft()
        .keep(
            kept -> {
              StartSheet sheet =
                  new StartSheet(
                      model.draft(),
                      model.now(),
                      words.get(),
                      desk,
                      starting -> start(kept, starting),
                      drawer::hide);
              open("experiment.start", sheet);
              sheet.takeKeyboard();
            });
  }

  private void start(Experiment kept, StartSheet.Starting starting) {
    model.start(
        kept,
        starting.exposedAt(),
        running -> {
          drawer.hide();
          done(messages.text("experiment.started", running.name()));
          if (starting.isTagged()) {
            model.reading().openedProperty().get().ifPresent(this::tag);
          }
        });
  }

  void remove(Experiment draft) {
    model.remove(
        draft,
        () ->
            done(
                messages.text("experiment.removed", draft.name()),
                undo(() -> model.restore(draft))));
  }

  void askFinish(ReadingViewModel.Opened opened) {
    FinishSheet sheet =
        new FinishSheet(
            opened,
            model.reading().target(opened.experiment()).isPresent(),
            words.get(),
            desk,
            ending -> finish(opened.experiment(), ending),
            drawer::hide);
    open("experiment.finish.ask", sheet);
    sheet.takeKeyboard();
  }

  private void finish(Experiment experiment, FinishSheet.Ending ending) {
    model
        .reading()
        .finish(
            experiment,
            ending.decision(),
            finished -> {
              drawer.hide();
              done(messages.text("experiment.finished", finished.name()));
              if (ending.isCarried()) {
                carry(finished);
              }
            });
  }

  void carry(Experiment experiment) {
    model.reading().carry(experiment, this::carried);
  }

  private void carried(WinnerTarget.Carried made) {
    switch (made) {
      case WinnerTarget.Carried.Item(String title, ContentId item) ->
          done(
              messages.text("experiment.carried", title),
              Action.of(
                  messages.text("experiment.carried.open"),
                  Feather.ARROW_RIGHT,
                  () -> doors.item().accept(item)));
      case WinnerTarget.Carried.Version(String name, SopId template, int number, String step) ->
          done(
              messages.text("experiment.carried.version", name, number, step),
              Action.of(
                  messages.text("experiment.carried.changes"),
                  Feather.ARROW_RIGHT,
                  () -> doors.template().accept(template)));
    }
  }

  /// What else can be done with an experiment that is or was running.
  List<Action> others(ReadingViewModel.Opened opened) {
    Experiment experiment = opened.experiment();
    List<Action> others = new ArrayList<>();
    if (experiment.status() == ExperimentStatus.RUNNING) {
      others.add(
          Action.of(
              messages.text("experiment.deliver"), Feather.SEND, () -> askDelivered(experiment)));
    }
    others.add(
        Action.of(messages.text("experiment.tag-customers"), Feather.TAG, () -> tag(opened)));
    for (int place = 0; place < experiment.variants().size(); place++) {
      int variant = place;
      others.add(
          Action.of(
              messages.text("experiment.show-customers", Variant.letter(place)),
              Feather.USERS,
              () -> customers(opened, variant)));
    }
    experiment
        .links()
        .content()
        .ifPresent(
            item ->
                others.add(
                    Action.of(
                        messages.text("experiment.open-item"),
                        Feather.FILE_TEXT,
                        () -> doors.item().accept(item))));
    experiment
        .links()
        .campaign()
        .ifPresent(
            campaign ->
                others.add(
                    Action.of(
                        messages.text("experiment.open-campaign"),
                        Feather.FLAG,
                        () -> doors.campaign().accept(campaign))));
    if (experiment.status() == ExperimentStatus.FINISHED) {
      others.add(
          Action.of(
              messages.text("experiment.case"),
              Feather.BOOK_OPEN,
              () -> doors.cases().accept(finding(opened))));
    }
    others.add(
        Action.of(
            messages.text("experiment.again"),
            Feather.COPY,
            () ->
                model.again(
                    experiment, messages.text("experiment.again.name", experiment.name()))));
    return others;
  }

  private ExperimentDoors.Finding finding(ReadingViewModel.Opened opened) {
    Experiment experiment = opened.experiment();
    return new ExperimentDoors.Finding(
        experiment.id().value(),
        experiment.name(),
        experiment.question(),
        experiment.winner().map(won -> won.name() + "\n" + won.text()).orElse(""),
        words.get().verdict(experiment, opened.reading()));
  }

  private void askDelivered(Experiment experiment) {
    DeliverSheet sheet =
        new DeliverSheet(
            experiment, words.get(), desk, counts -> deliver(experiment, counts), drawer::hide);
    open("experiment.deliver", sheet);
    sheet.takeKeyboard();
  }

  private void deliver(Experiment experiment, List<OptionalLong> counts) {
    model.reading().deliver(experiment, counts, drawer::hide);
  }

  void tag(ReadingViewModel.Opened opened) {
    Experiment experiment = opened.experiment();
    List<String> names = new ArrayList<>();
    for (int place = 0; place < experiment.variants().size(); place++) {
      String name = experiment.name().replace(':', ' ').replace('：', ' ');
      names.add(messages.text("experiment.tag", clipped(name), Variant.letter(place)));
    }
    model
        .reading()
        .tag(
            opened,
            names,
            changes ->
                done(
                    messages.text(
                        "experiment.tagged",
                        changes.stream().mapToInt(BulkChange::count).sum(),
                        names.size()),
                    undo(() -> model.reading().untag(changes))));
  }

  private static String clipped(String name) {
    return name.length() > 60 ? name.substring(0, 60) : name;
  }

  void customers(ReadingViewModel.Opened opened, int place) {
    doors
        .customers()
        .accept(
            opened.experiment().name() + " · " + words.get().variant(opened.experiment(), place),
            opened.customers(place));
  }

  void export(ReadingViewModel.Opened opened) {
    String name = messages.text("experiment.export.file", fileName(opened.experiment().name()));
    desk.dialogs().saveFile(FileKind.WORKBOOK, name).ifPresent(file -> write(opened, file));
  }

  private static String fileName(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
  }

  private void write(ReadingViewModel.Opened opened, Path file) {
    Map<String, long[]> tiers = new LinkedHashMap<>();
    opened.tiers().forEach((code, counts) -> tiers.put(words.get().tier(code), counts));
    model
        .reading()
        .export(
            opened,
            words.get(),
            tiers,
            file,
            () -> done(messages.text("experiment.exported", String.valueOf(file.getFileName()))));
  }

  void pilot() {
    model
        .pilot()
        .begin(
            SEED.format(model.now().toLocalDate()),
            messages.text("experiment.pilot.name", SEED.format(model.now().toLocalDate())));
    PilotSheet sheet =
        new PilotSheet(model.pilot(), words.get(), desk, this::keepPilot, drawer::hide);
    open("experiment.pilot", sheet);
    sheet.takeKeyboard();
  }

  private void keepPilot() {
    model
        .pilot()
        .keep(
            kept -> {
              drawer.hide();
              done(
                  messages.text(
                      "experiment.pilot.kept", kept.customers().size(), kept.tag().name()),
                  Action.of(
                      messages.text("experiment.pilot.show"),
                      Feather.USERS,
                      () -> doors.customers().accept(kept.tag().name(), kept.customers())));
            });
  }
}
