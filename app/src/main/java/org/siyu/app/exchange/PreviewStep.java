package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.Tone;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.exchange.planning.PlannedChange;
import org.siyu.core.shared.Problem;

/// The plan itself: what is created, updated, left alone, in conflict, rejected; by count and row.
final class PreviewStep extends VBox {
  private static final int MOST_ROWS = 2_000;

  private final Desk desk;
  private final Messages messages;
  private final ImportWords words;
  private final ImportPlan plan;

  PreviewStep(ImportViewModel model, Desk desk) {
    super(16);
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new ImportWords(messages);
    this.plan = model.plan().orElseThrow();
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(280);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    for (PlanSubject subject : PlanSubject.values()) {
      int count = plan.changeCount(subject, EnumSet.allOf(PlanAction.class));
      if (count > 0) {
        tabs.getTabs().add(tab("exchange.preview." + subject.code(), count, changes(subject)));
      }
    }
    if (plan.rejectedCount() > 0) {
      tabs.getTabs().add(tab("exchange.preview.rejected", plan.rejectedCount(), rejections()));
    }
    if (!plan.conflicts().isEmpty()) {
      tabs.getTabs()
          .add(
              tab(
                  "exchange.preview.conflicts",
                  plan.conflicts().size(),
                  new ConflictList(model, desk)));
    }
    if (!plan.notices().isEmpty()) {
      tabs.getTabs().add(tab("exchange.preview.notices", plan.notices().size(), notices()));
    }
    getChildren().addAll(new PlanFigures(plan.counts(), desk), tabs);
  }

  private Tab tab(String key, int count, Node content) {
    return new Tab(messages.text(key, desk.formats().number(count)), content);
  }

  private Node changes(PlanSubject subject) {
    Set<PlanAction> telling = EnumSet.of(PlanAction.CREATE, PlanAction.UPDATE, PlanAction.CONFLICT);
    List<PlannedChange> rows = new ArrayList<>(plan.changes(subject, telling, 0, MOST_ROWS));
    if (rows.size() < MOST_ROWS) {
      rows.addAll(
          plan.changes(subject, EnumSet.of(PlanAction.UNCHANGED), 0, MOST_ROWS - rows.size()));
    }
    return new DataTable<PlannedChange>(messages.text("exchange.preview.title"))
        .node(
            "action",
            messages.text("exchange.preview.action"),
            110,
            change -> action(change.action()),
            change -> Badge.of(tone(change.action()), action(change.action())))
        .text("what", messages.text("exchange.preview.what"), 200, PlannedChange::label)
        .text("changes", messages.text("exchange.preview.changes"), 440, this::fields)
        .text("row", messages.text("exchange.preview.row"), 220, each -> place(each.origin()))
        .rows(FXCollections.observableArrayList(rows))
        .dense();
  }

  private String action(PlanAction action) {
    return messages.text("exchange.action." + action.code());
  }

  private static Tone tone(PlanAction action) {
    return switch (action) {
      case CREATE -> Tone.SUCCESS;
      case UPDATE -> Tone.INFO;
      case UNCHANGED -> Tone.NEUTRAL;
      case CONFLICT -> Tone.WARNING;
    };
  }

  private String fields(PlannedChange change) {
    return change.fields().stream().map(this::field).collect(Collectors.joining(" · "));
  }

  private String field(FieldChange change) {
    String name = words.changedField(change);
    String after = change.after().orElse("–");
    return change.before().isPresent()
        ? messages.text("exchange.preview.before-after", name, change.before().get(), after)
        : messages.text("exchange.preview.new-value", name, after);
  }

  private String place(RowOrigin origin) {
    ReadSheet sheet = plan.sheets().get(origin.sheet());
    String file = ImportWords.name(sheet.file());
    return sheet.sheetName().isEmpty()
        ? messages.text("exchange.preview.place-csv", file, origin.row())
        : messages.text("exchange.preview.place", sheet.sheetName(), origin.row());
  }

  private Node rejections() {
    return new DataTable<RejectedRow>(messages.text("exchange.preview.rejected-title"))
        .text("row", messages.text("exchange.preview.row"), 220, each -> place(each.origin()))
        .text("column", messages.text("exchange.preview.column"), 130, PreviewStep::column)
        .text("reason", messages.text("exchange.preview.reason"), 320, this::reasons)
        .text("cells", messages.text("exchange.preview.cells"), 420, PreviewStep::cells)
        .rows(FXCollections.observableArrayList(plan.rejections(0, MOST_ROWS)))
        .dense();
  }

  private static String column(RejectedRow row) {
    String column = row.problems().getFirst().place().column();
    return column == null ? "" : column;
  }

  private String reasons(RejectedRow row) {
    return row.problems().stream().map(desk.problems()::sentence).collect(Collectors.joining(" "));
  }

  private static String cells(RejectedRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
  }

  private Node notices() {
    DataTable<Problem> table =
        new DataTable<Problem>(messages.text("exchange.preview.notices-title"))
            .text(
                "where",
                messages.text("exchange.preview.row"),
                280,
                notice -> desk.problems().place(notice.place()))
            .text(
                "what",
                messages.text("exchange.preview.notice"),
                640,
                notice -> desk.problems().sentence(notice))
            .rows(FXCollections.observableArrayList(plan.notices()))
            .dense();
    return Controls.styled(table, "notices");
  }
}
