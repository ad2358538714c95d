package org.siyu.app.exchange;

import java.util.EnumSet;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.DataTable;
import org.siyu.core.exchange.planning.ImportPlan;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanSubject;
import org.siyu.core.shared.Problem;

/// The plan itself: what is created, updated, left alone, in conflict, rejected; by count and row.
final class PreviewStep extends VBox {
  static final int MOST_ROWS = 2_000;

  private final Desk desk;
  private final Messages messages;
  private final ImportPlan plan;
  private final TabPane tabs = new TabPane();

  PreviewStep(ImportViewModel model, Desk desk, PreviewPlace place) {
    super(16);
    this.desk = desk;
    this.messages = desk.messages();
    this.plan = model.plan().orElseThrow();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(300);
    tabs.setId("import-first");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    if (!plan.conflicts().isEmpty()) {
      tab("conflicts", plan.conflicts().size(), new ConflictList(model, desk));
    }
    for (PlanSubject subject : PlanSubject.values()) {
      int count = plan.changeCount(subject, EnumSet.allOf(PlanAction.class));
      if (count > 0) {
        tab(subject.code(), count, new ChangeList(plan, subject, desk, place));
      }
    }
    if (plan.rejectedCount() > 0) {
      tab("rejected", plan.rejectedCount(), new RejectedList(plan, desk));
    }
    if (!plan.notices().isEmpty()) {
      tab("notices", plan.notices().size(), notices());
    }
    tabs.getTabs().stream()
        .filter(tab -> tab.getId().equals(place.tab()))
        .findFirst()
        .ifPresent(tabs.getSelectionModel()::select);
    tabs.getSelectionModel()
        .selectedItemProperty()
        .subscribe(tab -> place.turnTo(tab == null ? "" : tab.getId()));
    getChildren().addAll(new PlanFigures(plan.counts(), desk), tabs);
  }

  private void tab(String id, int count, Node content) {
    Tab tab =
        new Tab(messages.text("exchange.preview." + id, desk.formats().number(count)), content);
    tab.setId(id);
    tabs.getTabs().add(tab);
  }

  private Node notices() {
    return new DataTable<Problem>(messages.text("exchange.preview.notices-title"))
        .text(
            "where",
            messages.text("exchange.preview.place"),
            320,
            notice -> desk.problems().place(notice.place()))
        .text(
            "what",
            messages.text("exchange.preview.notice"),
            640,
            notice -> desk.problems().sentence(notice))
        .rows(FXCollections.observableArrayList(plan.notices()))
        .dense();
  }
}
