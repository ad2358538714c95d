package org.siyu.app.wiring;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.siyu.app.experiment.ExperimentsViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.experiment.ExperimentStatus;

/// The experiments: all of them, each kind of page, the pilot sample.
final class ExperimentStops {
  private final WindowProgram window;
  private final TourRequest request;

  ExperimentStops(WindowProgram window, TourRequest request) {
    this.window = window;
    this.request = request;
  }

  List<TourStop> all() {
    return List.of(
        stop(
            "experiments",
            () -> {
              window.shell().desk().drawer().close();
              window.shell().desk().navigation().go("experiments");
              model().leave();
            }),
        stop("experiment-finished", () -> open(ExperimentStatus.FINISHED)),
        stop("experiment-running", () -> open(ExperimentStatus.RUNNING)),
        stop("experiment-finish", this::primary),
        stop(
            "experiment-draft",
            () -> {
              window.shell().desk().drawer().close();
              open(ExperimentStatus.DRAFT);
            }),
        stop("experiment-start", this::primary),
        stop(
            "experiments-again",
            () -> {
              window.shell().desk().drawer().close();
              model().leave();
            }),
        stop("experiment-pilot", this::pilot),
        stop("experiment-closed", () -> window.shell().desk().drawer().close()));
  }

  /// What matters most on the page.
  private void primary() {
    if (window.shell().scene().lookup(".page .button.accent") instanceof Button button) {
      button.fire();
    }
  }

  private void pilot() {
    Node page = window.shell().scene().lookup(".page");
    if (page != null) {
      page.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, false, false));
    }
  }

  private void open(ExperimentStatus status) {
    model().shownProperty().get().stream()
        .flatMap(shown -> shown.lines().stream())
        .filter(line -> line.experiment().status() == status)
        .findFirst()
        .ifPresent(line -> model().open(line.experiment().id()));
  }

  private ExperimentsViewModel model() {
    return window.screens().orElseThrow().experiments();
  }

  private TourStop stop(String name, Runnable reach) {
    return TourStop.of(name, reach).sized(request.width(), request.height());
  }
}
