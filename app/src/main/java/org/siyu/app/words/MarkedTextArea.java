package org.siyu.app.words;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.WhileShown;

/// A text with marks under its words. It is a plain text area with the marks drawn over it, so that
/// input methods, undo and selection work as anywhere.
///
/// Resting the mouse on a mark, F8 (next), Shift+F8 (before) or Alt+Enter tell why it is there and
/// offer what to write instead; arrow keys and Enter choose. Tab goes on to the next field.
public final class MarkedTextArea extends Region {
  private static final Duration HOVER = Duration.millis(350);
  private static final Duration LEAVE = Duration.millis(300);

  private final TextArea area = new TextArea();
  private final MarkLayer layer = new MarkLayer(area);
  private final MarkCard card;
  private final PauseTransition hover = new PauseTransition(HOVER);
  private final PauseTransition leave = new PauseTransition(LEAVE);
  private List<TextMark> marks = List.of();
  private Optional<MarkLayer.Piece> pointed = Optional.empty();
  private boolean isSingleLine;

  public MarkedTextArea(Messages messages, String accessibleName) {
    this.card = new MarkCard(messages);
    area.setWrapText(true);
    area.setAccessibleText(accessibleName);
    area.setAccessibleHelp(messages.text("words.keys"));
    getChildren().addAll(area, layer);
    getStyleClass().add("marked-text");
    area.textProperty().subscribe(this::edited);
    area.scrollTopProperty().subscribe(this::shifted);
    area.scrollLeftProperty().subscribe(this::shifted);
    area.skinProperty().subscribe(this::dressed);
    area.fontProperty().subscribe(this::shifted);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAt(Optional.empty()));
    hover.setOnFinished(_ -> pointed.ifPresent(this::explain));
    leave.setOnFinished(_ -> leaveCard());
    WhileShown.listen(
        this,
        () -> Subscription.combine(area.focusedProperty().subscribe(this::focused), this::letGo));
  }

  /// In one line of its own, without line breaks: for titles.
  public MarkedTextArea singleLine() {
    isSingleLine = true;
    area.setWrapText(false);
    area.setPrefRowCount(1);
    area.getStyleClass().add("single-line");
    return this;
  }

  /// To be read and copied only.
  public MarkedTextArea readOnly() {
    area.setEditable(false);
    return this;
  }

  /// For all that a text area can do; its marks stay with this.
  public TextArea area() {
    return area;
  }

  public String text() {
    return area.getText();
  }

  /// Shows another text; the marks of the one before go.
  public void text(String wanted) {
    if (!wanted.equals(area.getText())) {
      marks = List.of();
      area.setText(wanted);
    }
  }

  /// The marks as they are now.
  public List<TextMark> marks() {
    return marks;
  }

  /// @param wanted in the order of the text
  public void show(List<TextMark> wanted) {
    if (!wanted.equals(marks)) {
      marks = List.copyOf(wanted);
      if (card.shown().filter(mark -> !marks.contains(mark)).isPresent()) {
        card.hide();
      }
      requestLayout();
    }
  }

  /// Puts a text in the place of what is selected; can be undone.
  public void insert(String text) {
    area.replaceSelection(text);
    area.requestFocus();
  }

  /// Goes to the next finding after the caret, from the last on to the first, and says what it is.
  public void next() {
    List<TextMark> findings = findings();
    int at = area.getSelection().getEnd();
    boolean isOnOne = area.getSelection().getLength() > 0;
    findings.stream()
        .filter(mark -> isOnOne ? mark.start() >= at : mark.end() > at)
        .findFirst()
        .or(() -> findings.stream().findFirst())
        .ifPresent(this::goTo);
  }

  /// Goes to the finding before the caret.
  public void previous() {
    List<TextMark> findings = findings();
    int at = area.getSelection().getStart();
    findings.reversed().stream()
        .filter(mark -> mark.end() <= at)
        .findFirst()
        .or(() -> findings.reversed().stream().findFirst())
        .ifPresent(this::goTo);
  }

  public boolean hasFindings() {
    return !findings().isEmpty();
  }

  /// Whether there is a finding behind the caret.
  public boolean hasNext() {
    return findings().stream().anyMatch(mark -> mark.start() >= area.getSelection().getEnd());
  }

  private List<TextMark> findings() {
    return marks.stream().filter(TextMark::isFinding).toList();
  }

  /// Selects a mark's words and says what it means.
  public void goTo(TextMark mark) {
    area.requestFocus();
    area.selectRange(mark.start(), mark.end());
    layout();
    explain(mark);
  }

  private void explain(TextMark mark) {
    layer.of(mark).ifPresent(this::explain);
  }

  private void explain(MarkLayer.Piece piece) {
    card.show(
        piece.mark(),
        layer,
        new Point2D(piece.place().getMinX(), piece.place().getMaxY()),
        area.isEditable(),
        substitute -> replace(piece.mark(), substitute));
  }

  private void replace(TextMark mark, String substitute) {
    if (marks.contains(mark)) {
      area.requestFocus();
      area.replaceText(mark.start(), mark.end(), substitute);
    }
  }

  private void edited(String before, String now) {
    card.hide();
    marks = MovedMarks.of(marks, before, now);
    requestLayout();
  }

  private void dressed() {
    shifted();
    if (isSingleLine && area.lookup(".scroll-pane") instanceof ScrollPane pane) {
      pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }
  }

  private void shifted() {
    card.hide();
    requestLayout();
  }

  private void focused(boolean isFocused) {
    if (!isFocused && !card.isPointedAt()) {
      card.hide();
    }
  }

  private void letGo() {
    hover.stop();
    leave.stop();
    card.hide();
  }

  private void typed(KeyEvent event) {
    if (isSingleLine && (event.getCharacter().equals("\r") || event.getCharacter().equals("\n"))) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (press(event)) {
      event.consume();
    } else if (!event.getCode().isModifierKey()) {
      card.hide();
    }
  }

  private boolean press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.F8) {
      if (event.isShiftDown()) {
        previous();
      } else {
        next();
      }
      return true;
    }
    if (code == KeyCode.ENTER && event.isAltDown()) {
      explainAtCaret();
      return true;
    }
    if (code == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      card.hide();
      return true;
    }
    return (card.isShowing() && pressInCard(code)) || (isSingleLine && code == KeyCode.ENTER);
  }

  private boolean pressInCard(KeyCode code) {
    return switch (code) {
      case DOWN, UP -> {
        card.step(code == KeyCode.DOWN ? 1 : -1);
        yield card.hasSubstitutes();
      }
      case ENTER -> card.take();
      case ESCAPE -> {
        card.hide();
        yield true;
      }
      default -> false;
    };
  }

  private void explainAtCaret() {
    int at = area.getCaretPosition();
    marks.stream()
        .filter(TextMark::isFinding)
        .filter(mark -> mark.holds(at))
        .findFirst()
        .ifPresent(
            mark -> {
              explain(mark);
              card.step(1);
            });
  }

  private void point(MouseEvent event) {
    Point2D at = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
    pointAt(layer.at(at.getX(), at.getY()));
  }

  private void pointAt(Optional<MarkLayer.Piece> piece) {
    if (piece.equals(pointed)) {
      return;
    }
    pointed = piece;
    hover.stop();
    leave.stop();
    if (piece.isPresent()) {
      hover.playFromStart();
    } else if (card.isShowing()) {
      leave.playFromStart();
    }
  }

  private void leaveCard() {
    if (card.isPointedAt()) {
      leave.playFromStart();
    } else if (pointed.isEmpty()) {
      card.hide();
    }
  }

  /// Where the marks are drawn.
  Node layer() {
    return layer;
  }

  Optional<TextMark> explained() {
    return card.shown();
  }

  @Override
  protected void layoutChildren() {
    area.resizeRelocate(0, 0, getWidth(), getHeight());
    area.layout();
    layer.resizeRelocate(0, 0, getWidth(), getHeight());
    layer.draw(marks);
  }

  @Override
  protected double computeMinWidth(double height) {
    return area.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return area.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return area.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return area.prefHeight(width);
  }
}
