package org.siyu.app.journey;

import javafx.collections.FXCollections;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.DataTable;
import org.siyu.core.journey.JourneyLogEntry;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.sop.SopTemplate;

/// What happened to a journey, the newest first.
final class LogTable extends VBox {
  LogTable(JourneyView view, JourneyWords words) {
    SopTemplate template = view.version().template();
    DataTable<JourneyLogEntry> table =
        new DataTable<JourneyLogEntry>(words.text("journeys.part.log"))
            .value(
                "day",
                words.text("journeys.log.day"),
                100,
                JourneyLogEntry::day,
                words.formats()::date)
            .text("what", words.text("journeys.log.what"), 520, entry -> words.log(entry, template))
            .text(
                "by",
                words.text("journeys.log.by"),
                120,
                entry -> entry.by().isEmpty() ? words.text("journeys.log.program") : entry.by());
    table.setId("journey-log");
    table.rows(FXCollections.observableArrayList(view.log()));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
  }
}
