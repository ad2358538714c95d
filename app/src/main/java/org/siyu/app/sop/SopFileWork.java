package org.siyu.app.sop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopExchange;
import org.siyu.core.sop.SopImport;
import org.siyu.core.sop.SopReading;
import org.siyu.core.sop.SopTemplate;

/// Templates out to files and in from them.
public final class SopFileWork {
  /// A file that was read and waits for a decision.
  ///
  /// @param problems why it cannot be taken; empty where `read` is there
  public record Incoming(String file, List<Problem> problems, Optional<SopImport> read) {}

  private final SopViewModel model;
  private final SopExchange exchange;
  private final ReadOnlyObjectWrapper<Optional<Incoming>> incoming =
      new ReadOnlyObjectWrapper<>(this, "incoming", Optional.empty());

  SopFileWork(SopViewModel model, SopExchange exchange) {
    this.model = model;
    this.exchange = exchange;
  }

  public ReadOnlyObjectProperty<Optional<Incoming>> incomingProperty() {
    return incoming.getReadOnlyProperty();
  }

  /// Writes the template that is open, with what is not saved.
  public void export(SopTemplate template, Path target) {
    model.run(
        "sop.task.export",
        _ -> {
          exchange.export(template, target);
          return target;
        },
        written ->
            model.tell(
                new SopNews(
                    SopNews.What.EXPORTED,
                    String.valueOf(written.getFileName()),
                    Optional.empty(),
                    Optional.of(written))));
  }

  /// Reads a file; nothing is kept yet.
  public void read(Path file) {
    model.run(
        "sop.task.file",
        monitor -> {
          SopReading reading = exchange.read(file, monitor);
          return new Incoming(
              String.valueOf(file.getFileName()),
              reading.problems(),
              reading.template().map(exchange::review));
        },
        read -> {
          model.rows().leave();
          incoming.set(Optional.of(read));
        });
  }

  public void take(SopImport.Take take) {
    incoming
        .get()
        .flatMap(Incoming::read)
        .ifPresent(
            wanted ->
                model.run(
                    "sop.task.saving",
                    _ -> exchange.apply(wanted, take, ""),
                    kept -> {
                      leave();
                      model.added(kept);
                    }));
  }

  public void leave() {
    incoming.set(Optional.empty());
  }
}
