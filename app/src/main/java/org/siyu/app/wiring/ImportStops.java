package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TabPane;
import org.siyu.app.exchange.ImportHistoryViewModel;
import org.siyu.app.exchange.ImportPage;
import org.siyu.app.exchange.ImportStep;
import org.siyu.app.exchange.ImportViewModel;
import org.siyu.app.tour.TourRequest;
import org.siyu.app.tour.TourStop;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.Monitor;

/// The import: from files that somebody has to a batch that can be undone.
final class ImportStops {
  private static final int HOTLINE = 12;

  private final WindowProgram window;
  private final TourRequest request;
  private final TourFile files;
  private final boolean mayChange;
  private final List<TourStop> stops = new ArrayList<>();

  /// @param mayChange whether an import may be done
  ImportStops(WindowProgram window, TourRequest request, TourFile files, boolean mayChange) {
    this.window = window;
    this.request = request;
    this.files = files;
    this.mayChange = mayChange;
  }

  List<TourStop> all() {
    stop("import-drop", this::begin);
    stop("import-problem", () -> imports().addFiles(List.of(files.orders(), files.broken())));
    stop("import-columns", imports()::next);
    stop("import-matching", imports()::next);
    stop("import-preview", imports()::next);
    stop("import-rejected", () -> turnTo("rejected"));
    if (mayChange) {
      stop("import-result", this::commit);
      stop("import-known-files", this::beginKnown);
      stop("import-known-columns", imports()::next);
      stop("import-known", imports()::next);
      stop("import-weak-files", this::beginCustomers);
      stop("import-weak-columns", imports()::next);
      stop("import-weak", imports()::next);
      stop("import-conflict-files", this::beginAgain);
      stop("import-conflict-columns", imports()::next);
      stop("import-conflict-matching", imports()::next);
      stop("import-conflicts", imports()::next);
      stop("import-again", this::commit);
      stop("import-history", this::openHistory);
      stop("import-batch", () -> history().open(history().batches().getLast()));
      stop("import-undone", history()::undo);
    }
    return stops;
  }

  private void begin() {
    window.shell().desk().navigation().go("import");
    history().pageProperty().set(ImportPage.WIZARD);
    imports().reset();
  }

  private void commit() {
    if (imports().step() == ImportStep.PREVIEW) {
      imports().next();
    }
  }

  private void beginCustomers() {
    imports().reset();
    List<CustomerRow> known =
        window.workbench().orElseThrow().customers().load(Monitor.NONE).rows();
    imports()
        .addFiles(
            List.of(
                files.customers(
                    known.stream()
                        .filter(
                            row ->
                                !row.names().realName().isEmpty()
                                    && row.names().phone().length() == 11
                                    && !row.profile().region().isEmpty())
                        .limit(HOTLINE)
                        .toList())));
  }

  private void beginKnown() {
    imports().reset();
    imports().addFiles(List.of(files.orders()));
  }

  private void beginAgain() {
    imports().reset();
    imports().reset();
    imports().addFiles(List.of(files.laterOrders()));
  }

  private void openHistory() {
    history().pageProperty().set(ImportPage.HISTORY);
  }

  private void turnTo(String tab) {
    if (window.shell().scene().lookup("#import-first") instanceof TabPane tabs) {
      tabs.getTabs().stream()
          .filter(each -> tab.equals(each.getId()))
          .findFirst()
          .ifPresent(tabs.getSelectionModel()::select);
    }
  }

  private ImportViewModel imports() {
    return window.screens().orElseThrow().imports();
  }

  private ImportHistoryViewModel history() {
    return window.screens().orElseThrow().importHistory();
  }

  private void stop(String name, Runnable reach) {
    stops.add(TourStop.of(name, reach).sized(request.width(), request.height()));
  }
}
