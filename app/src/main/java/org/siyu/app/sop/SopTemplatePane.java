package org.siyu.app.sop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopTemplate;

/// The template that is open: its pages, and what is to be saved.
final class SopTemplatePane extends VBox {
  private final SopViewModel model;
  private final SopViewModel.Opened opened;
  private final Desk desk;
  private final SopTexts texts;
  private final Consumer<Boolean> export;
  private final SegmentedControl<SopPage> pages;
  private final VBox head = new VBox();
  private final VBox saving = new VBox();
  private final VBox body = new VBox();
  private final TextField note = new TextField();
  private final Map<SopPage, Node> made = new EnumMap<>(SopPage.class);
  private Subscription following = Subscription.EMPTY;

  SopTemplatePane(
      SopViewModel model,
      SopViewModel.Opened opened,
      Desk desk,
      SopTexts texts,
      Consumer<Boolean> export) {
    super(16);
    this.model = model;
    this.opened = opened;
    this.desk = desk;
    this.texts = texts;
    this.export = export;
    this.pages =
        new SegmentedControl<>(
            texts.text("sop.page"),
            List.of(SopPage.values()),
            page -> texts.text("sop.page." + page.key()));
    pages.setId("sop-pages");
    pages.valueProperty().subscribe((_, now) -> model.pageProperty().set(now));
    note.setPromptText(texts.text("sop.save.note"));
    note.setAccessibleText(texts.text("sop.save.note"));
    note.setPrefColumnCount(22);
    note.setOnAction(_ -> model.save(note.getText()));
    FlowPane turning = new FlowPane(8, 8, pages);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, saving, turning, body);
  }

  void follow() {
    following =
        Subscription.combine(
            opened.draft().nowProperty().subscribe(this::changed),
            model.pageProperty().subscribe(this::turn));
    takeKeyboard();
  }

  void leave() {
    following.unsubscribe();
    made.values().stream()
        .filter(SopEditPage.class::isInstance)
        .map(SopEditPage.class::cast)
        .forEach(SopEditPage::leave);
  }

  void takeKeyboard() {
    Node page = made.get(model.pageProperty().get());
    if (getScene() != null) {
      if (page instanceof SopEditPage part) {
        part.takeKeyboard();
      } else {
        pages.takeKeyboard();
      }
    }
  }

  private void changed(SopTemplate now) {
    head.getChildren().setAll(header(now));
    if (!opened.draft().isChanged()) {
      saving.getChildren().clear();
      saving.setManaged(false);
    } else {
      saving.setManaged(true);
      saving.getChildren().setAll(saveBar());
    }
    if (model.pageProperty().get() == SopPage.OVERVIEW
        || model.pageProperty().get() == SopPage.VERSIONS) {
      turn(model.pageProperty().get());
    }
  }

  private PageHeader header(SopTemplate now) {
    boolean isRetired = opened.entry().isRetired();
    return new PageHeader(desk.messages(), now.name())
        .subtitle(
            texts.text(
                "sop.versions.by",
                texts.text(
                    "sop.versions.by",
                    texts.choice(SopColumn.GOAL, now.overview().goal()),
                    texts.choice(SopColumn.USE, now.overview().use())),
                texts.text(
                    "sop.versions.by",
                    texts.origin(opened.draft().base()),
                    texts.text("sop.card.version", opened.draft().base().number()))))
        .primary(
            Action.of(
                texts.text("sop.edit"),
                Feather.EDIT_2,
                () -> model.rows().edit(SopPart.TEMPLATE, 0)))
        .secondary(Action.of(texts.text("sop.back"), Feather.ARROW_LEFT, model::close))
        .menu(
            List.of(
                Action.of(texts.text("sop.menu.duplicate"), Feather.COPY, model::duplicate),
                Action.of(
                    texts.text("sop.menu.workbook"), Feather.DOWNLOAD, () -> export.accept(false)),
                Action.of(texts.text("sop.menu.share"), Feather.SHARE_2, () -> export.accept(true)),
                isRetired
                    ? Action.of(
                        texts.text("sop.menu.offer"),
                        Feather.EYE,
                        () -> model.retire(opened.entry(), false))
                    : Action.of(
                        texts.text("sop.menu.hide"),
                        Feather.EYE_OFF,
                        () -> model.retire(opened.entry(), true))));
  }

  private Node saveBar() {
    Label changes =
        Controls.label(
            texts.text("sop.save.changes", opened.draft().difference().changes().size()), "strong");
    changes.setMinWidth(USE_PREF_SIZE);
    Button undo = Controls.iconButton(undoAction());
    undo.setDisable(!opened.draft().canUndo());
    Button redo =
        Controls.iconButton(Action.of(texts.text("sop.redo"), Feather.ROTATE_CW, model::redo));
    redo.setDisable(!opened.draft().canRedo());
    Button save =
        Controls.primary(
            Action.of(
                texts.text("sop.save", opened.draft().base().number() + 1),
                Feather.SAVE,
                () -> model.save(note.getText())));
    save.setId("sop-save");
    FlowPane bar =
        new FlowPane(
            8,
            8,
            changes,
            undo,
            redo,
            note,
            Controls.textButton(Action.of(texts.text("sop.save.discard"), model::discard)),
            save);
    bar.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(bar, Priority.ALWAYS);
    return Controls.styled(new VBox(bar), "sop-save-bar");
  }

  private Action undoAction() {
    return Action.of(texts.text("sop.undo"), Feather.ROTATE_CCW, model::undo);
  }

  private void turn(SopPage page) {
    pages.valueProperty().set(page);
    Node node =
        switch (page) {
          case OVERVIEW -> new SopOverviewPage(opened.draft().now(), texts);
          case VERSIONS -> new SopVersionsPage(model, opened, texts);
          case STEPS, TIMELINE, FIGURES, RISKS -> made.computeIfAbsent(page, this::page);
        };
    VBox.setVgrow(node, Priority.ALWAYS);
    body.getChildren().setAll(node);
  }

  private Node page(SopPage page) {
    return switch (page) {
      case STEPS -> new SopStepsPage(model, opened.draft(), texts, desk.problems());
      case TIMELINE -> new SopTimelinePage(model, opened.draft(), texts, desk.problems());
      case FIGURES ->
          new SopRowsPage(model, opened.draft(), texts, SopPart.TARGETS, SopPart.BUDGET);
      case RISKS -> new SopRowsPage(model, opened.draft(), texts, SopPart.RISKS, SopPart.QUESTIONS);
      case OVERVIEW, VERSIONS -> new VBox();
    };
  }
}
