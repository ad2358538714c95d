package org.siyu.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.exchange.planning.ImportBatchDetails;
import org.siyu.core.exchange.planning.UndoResult;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.shared.Problem;

/// Earlier imports: the list, the one that is looked at, its undo.
public final class ImportHistoryViewModel {
  private final ImportServices services;
  private final OneAtATime work;
  private final ObjectProperty<ImportPage> page =
      new SimpleObjectProperty<>(this, "page", ImportPage.WIZARD);
  private final ObservableList<ImportBatch> batches = FXCollections.observableArrayList();
  private Optional<ImportBatchDetails> open = Optional.empty();
  private Optional<UndoResult> undone = Optional.empty();
  private boolean isRead;

  public ImportHistoryViewModel(ImportServices services, Tasks tasks) {
    this.services = services;
    this.work = new OneAtATime(tasks);
  }

  /// Which page of the import screen is in front.
  public ObjectProperty<ImportPage> pageProperty() {
    return page;
  }

  public ReadOnlyIntegerProperty revisionProperty() {
    return work.revisionProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  public List<Problem> problems() {
    return work.problems();
  }

  /// All imports, the latest first.
  public ObservableList<ImportBatch> batches() {
    return batches;
  }

  /// Whether the list has been read: an empty one is really empty then.
  public boolean isRead() {
    return isRead;
  }

  /// The import that is looked at.
  public Optional<ImportBatchDetails> opened() {
    return open;
  }

  /// What the undo of the opened import came to, when it has just been undone here.
  public Optional<UndoResult> undone() {
    return undone;
  }

  public boolean canUndo(ImportBatch batch) {
    return services.imports().canUndo(batch);
  }

  /// What a person knows the batch's profile by; its id when it is gone.
  public String profileName(ImportBatch batch, Locale language) {
    return services
        .profiles()
        .find(batch.profile())
        .map((Profile profile) -> profile.name(language))
        .orElse(batch.profile());
  }

  public void refresh() {
    work.run("exchange.task.history", monitor -> services.imports().batches(), this::show);
  }

  private void show(List<ImportBatch> found) {
    isRead = true;
    batches.setAll(found);
  }

  public void open(ImportBatch batch) {
    work.run(
        "exchange.task.history",
        monitor -> services.imports().details(batch.batchNo()),
        details -> {
          open = Optional.of(details);
          undone = Optional.empty();
        });
  }

  /// Turns to the list with an import looked at.
  public void lookAt(int batchNo) {
    page.set(ImportPage.HISTORY);
    work.run(
        "exchange.task.history",
        monitor -> new Looked(services.imports().batches(), services.imports().details(batchNo)),
        looked -> {
          show(looked.batches());
          open = Optional.of(looked.details());
          undone = Optional.empty();
        });
  }

  private record Looked(List<ImportBatch> batches, ImportBatchDetails details) {}

  public void close() {
    open = Optional.empty();
    undone = Optional.empty();
  }

  /// Takes the opened import back.
  public void undo() {
    int batch = open.orElseThrow().batch().batchNo();
    work.run(
        "exchange.task.undoing",
        monitor -> {
          UndoResult taken = services.imports().undo(batch, services.actor().get());
          return new Undone(taken, services.imports().details(batch), services.imports().batches());
        },
        done -> {
          undone = Optional.of(done.result());
          open = Optional.of(done.details());
          show(done.batches());
        });
  }

  private record Undone(UndoResult result, ImportBatchDetails details, List<ImportBatch> batches) {}

  /// Writes the rows of the opened import that did not go in.
  public void writeCorrections(Path target, Runnable whenWritten) {
    ImportBatchDetails details = open.orElseThrow();
    work.run(
        "exchange.task.corrections",
        monitor -> {
          services
              .corrections()
              .write(
                  details.sheets(),
                  services.imports().rejections(details.batch().batchNo()),
                  target);
          return target;
        },
        written -> whenWritten.run());
  }
}
