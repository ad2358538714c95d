package org.siyu.app.behind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.behind.BehindPage;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindTable;
import org.siyu.core.behind.RowFamily;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Problem;

/// The rows behind a number: what they come to, and each with the way to what it is about.
public final class BehindView extends VBox {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BEFORE =
      new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

  private final BehindViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final BehindDoors doors;

  public BehindView(BehindViewModel model, Desk desk, BehindDoors doors) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.doors = doors;
    getStyleClass().add("page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            model
                .shownProperty()
                .subscribe(_ -> show())
                .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell))));
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void key(KeyEvent event) {
    if (BACK.match(event)) {
      doors.back().run();
      event.consume();
    } else if (NEXT.match(event) || BEFORE.match(event)) {
      model.turn(NEXT.match(event) ? 1 : -1);
      event.consume();
    }
  }

  private Action back() {
    return Action.of(messages.text("behind.back"), Feather.ARROW_LEFT, doors.back());
  }

  private void show() {
    Optional<BehindViewModel.Shown> now = model.shownProperty().get();
    if (now.isEmpty()) {
      getChildren()
          .setAll(
              new PageHeader(messages, messages.text("behind.title")).secondary(back()),
              new Skeleton(messages.text("behind.task.reading")));
      return;
    }
    BehindViewModel.Shown shown = now.get();
    BehindTexts texts = new BehindTexts(messages, desk.formats(), shown);
    PageHeader header =
        new PageHeader(messages, messages.text("behind.title.of", texts.name()))
            .subtitle(texts.of())
            .secondary(back());
    if (shown.page().total().rows() == 0) {
      EmptyState empty =
          new EmptyState(
              Feather.LIST,
              messages.text("behind.empty.title"),
              messages.text("behind.empty.text"),
              back());
      VBox.setVgrow(empty, Priority.ALWAYS);
      getChildren().setAll(header, empty);
      return;
    }
    header.secondary(
        Action.of(
            messages.text("behind.export"),
            Feather.DOWNLOAD,
            () -> write(shown, texts, Disclosure.MASKED)));
    if (shown.page().family().isPersonal()) {
      header.menu(
          List.of(
              Action.of(
                  messages.text("behind.export-unmasked"),
                  Feather.UNLOCK,
                  () -> unmasked(shown, texts))));
    }
    RowsTable rows = new RowsTable(shown, texts, desk.formats(), this::open);
    VBox.setVgrow(rows.node(), Priority.ALWAYS);
    Card card = new Card(rows.node()).edgeToEdge().growing();
    VBox.setVgrow(card, Priority.ALWAYS);
    List<Node> parts = new ArrayList<>();
    parts.add(header);
    if (!shown.page().isEven()) {
      parts.add(new InlineProblem(Tone.INFO, messages.text("behind.uneven.title"), texts.uneven()));
    }
    Label sum = Controls.paragraph(texts.sum(), "strong");
    sum.setId("behind-sum");
    parts.add(sum);
    parts.add(bar(shown, texts));
    parts.add(card);
    getChildren().setAll(parts);
    rows.node().takeKeyboard();
  }

  /// Order and page.
  private Node bar(BehindViewModel.Shown shown, BehindTexts texts) {
    BehindPage page = shown.page();
    SegmentedControl<BehindOrder> orders =
        new SegmentedControl<>(
                messages.text("behind.order"),
                page.family() == RowFamily.DOINGS
                    ? List.of(BehindOrder.LATEST, BehindOrder.EARLIEST)
                    : List.of(BehindOrder.values()),
                order -> messages.text("behind.order." + order.code()))
            .choosing(
                "behind-order-", BehindOrder.of(page.sort()), order -> model.sort(order.sort()));
    FlowPane bar = new FlowPane(12, 8, orders);
    bar.setRowValignment(VPos.CENTER);
    bar.setAlignment(Pos.CENTER_LEFT);
    Label range = Controls.label(texts.range(), "caption");
    range.setId("behind-range");
    bar.getChildren().add(range);
    if (page.hasBefore() || page.hasMore()) {
      bar.getChildren()
          .addAll(
              turning("behind-before", "behind.before", Feather.CHEVRON_LEFT, -1, page.hasBefore()),
              turning("behind-next", "behind.next", Feather.CHEVRON_RIGHT, 1, page.hasMore()));
    }
    return bar;
  }

  private Button turning(String id, String key, Feather icon, int pages, boolean canTurn) {
    Button button = Controls.button(Action.of(messages.text(key), icon, () -> model.turn(pages)));
    button.setId(id);
    button.setDisable(!canTurn);
    return button;
  }

  /// Shows what a row is about: the customer, or the piece, campaign, experiment or case.
  private void open(BehindRow row) {
    row.customer()
        .ifPresentOrElse(
            who -> doors.customer().accept(new CustomerId(who.id())),
            () ->
                row.item().ifPresent(item -> door(row).ifPresent(opening -> opening.accept(item))));
  }

  private Optional<Consumer<UUID>> door(BehindRow row) {
    return switch (row.kind()) {
      case CONTENT, REVIEW, SENDING -> Optional.of(doors.content());
      case SPENDING, CAMPAIGN_COUNT, CAMPAIGN_ORDERS, STEP -> Optional.of(doors.campaign());
      case EXPERIMENT -> Optional.of(doors.experiment());
      case CASE -> Optional.of(doors.study());
      case ORDER, CANCELLATION, INTERACTION, CONSENT, FOLLOW_UP, EXPORT, STATED, RECKONED ->
          Optional.empty();
    };
  }

  private void unmasked(BehindViewModel.Shown shown, BehindTexts texts) {
    desk.dialogs()
        .confirmWithPurpose(
            Question.of(
                messages.text("behind.unmask.question", shown.page().total().rows()),
                messages.text("behind.unmask.text"),
                messages.text("behind.unmask.action")))
        .ifPresent(purpose -> write(shown, texts, new Disclosure.Unmasked(purpose)));
  }

  private void write(BehindViewModel.Shown shown, BehindTexts texts, Disclosure disclosure) {
    Optional<Path> target =
        desk.dialogs()
            .saveFile(FileKind.WORKBOOK, messages.text("behind.export.file", texts.name()));
    target.ifPresent(
        file ->
            model.export(
                (count, pieces) ->
                    new BehindTable(
                        texts.name(),
                        texts.of() + " · " + texts.sum(),
                        shown.page().family().columns(),
                        count,
                        pieces,
                        disclosure,
                        texts),
                file,
                count ->
                    desk.tellWritten(
                        file,
                        messages.text(
                            "behind.exported", count, String.valueOf(file.getFileName())))));
  }
}
