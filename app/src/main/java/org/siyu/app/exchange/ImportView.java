package org.siyu.app.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.WhileShown;

/// The import screen: the wizard, and the imports that were done before.
public final class ImportView extends VBox {
  private final ImportViewModel model;
  private final ImportHistoryViewModel history;
  private final Desk desk;
  private final WizardView wizard;
  private final HistoryView batches;
  private final StackPane body = new StackPane();

  /// @param links where the result leads on to
  public ImportView(
      ImportViewModel model, ImportHistoryViewModel history, Desk desk, ImportLinks links) {
    this.model = model;
    this.history = history;
    this.desk = desk;
    this.wizard = new WizardView(model, desk, links);
    this.batches = new HistoryView(history, desk);
    getStyleClass().add("page");
    VBox.setVgrow(body, Priority.ALWAYS);
    SegmentedControl<ImportPage> pages = pages();
    getChildren().addAll(header(pages), body);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                history.pageProperty().subscribe(pages.valueProperty()::set),
                pages.valueProperty().subscribe(history.pageProperty()::set),
                history.pageProperty().subscribe(this::show)));
  }

  private SegmentedControl<ImportPage> pages() {
    return new SegmentedControl<>(
        desk.messages().text("exchange.title"),
        List.of(ImportPage.values()),
        page -> desk.messages().text(page.titleKey()));
  }

  private PageHeader header(Node pages) {
    Messages messages = desk.messages();
    PageHeader header =
        new PageHeader(messages, messages.text("exchange.title"))
            .menu(
                List.of(
                    Action.of(
                        messages.text("exchange.templates"),
                        Feather.FILE_PLUS,
                        this::writeTemplates),
                    Action.of(messages.text("exchange.restart"), Feather.ROTATE_CCW, this::restart)
                        .disabledWhen(model.busyProperty())));
    return header.beside(pages);
  }

  private void show(ImportPage page) {
    body.getChildren()
        .setAll(
            switch (page) {
              case WIZARD -> wizard;
              case HISTORY -> batches;
            });
    if (page == ImportPage.HISTORY) {
      history.refresh();
    }
  }

  private void restart() {
    history.pageProperty().set(ImportPage.WIZARD);
    model.reset();
  }

  private void writeTemplates() {
    desk.dialogs()
        .chooseFolder("exchange.templates")
        .ifPresent(
            folder ->
                model.writeTemplates(
                    folder,
                    () ->
                        desk.toasts().success(desk.messages().text("exchange.templates.written"))));
  }
}
