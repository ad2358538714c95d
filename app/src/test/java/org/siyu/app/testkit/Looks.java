package org.siyu.app.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.siyu.app.task.FxThread;
import org.siyu.app.widget.SearchField;

/// What can be checked of a view's looks without looking: names, clipped text, contrast. Each check
/// returns the nodes that fail it, described.
public final class Looks {
  private static final double ENOUGH_CONTRAST = 4.5;

  private Looks() {}

  /// Controls that a screen reader would announce without saying what they are for.
  public static List<String> withoutName(Node root) throws Exception {
    return FxThread.call(
        () ->
            Nodes.visible(root)
                .filter(Looks::needsName)
                .filter(Looks::isNameless)
                .map(Looks::describe)
                .toList());
  }

  /// Texts that are drawn smaller than they need. Cells of tables and texts with a tooltip may be
  /// shortened: their whole text can be read.
  public static List<String> clipped(Node root) throws Exception {
    return FxThread.call(
        () ->
            Nodes.visible(root)
                .filter(node -> !isInside(node, IndexedCell.class))
                .filter(Looks::isClipped)
                .map(Looks::describe)
                .toList());
  }

  /// Texts and buttons that lie outside the window, where nothing scrolls to them.
  public static List<String> outside(Node root) throws Exception {
    return FxThread.call(
        () -> {
          // what sticks out is part of the bounds, but not of the layout
          Bounds window = root.localToScene(root.getLayoutBounds());
          return Nodes.visible(root)
              .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
              .filter(node -> !isInside(node, ScrollPane.class))
              .filter(node -> !isInside(node, VirtualFlow.class))
              .filter(node -> !isInside(node, TableView.class))
              .filter(node -> liesOutside(node.localToScene(node.getBoundsInLocal()), window))
              .map(Looks::describe)
              .toList();
        });
  }

  private static boolean liesOutside(Bounds node, Bounds window) {
    return node.getWidth() > 0
        && (node.getMaxX() > window.getMaxX() + 1
            || node.getMaxY() > window.getMaxY() + 1
            || node.getMinX() < window.getMinX() - 1
            || node.getMinY() < window.getMinY() - 1);
  }

  /// Texts whose colour stands out too little from what is behind them.
  public static List<String> hardToRead(Node root) throws Exception {
    return FxThread.call(
        () -> {
          List<String> found = new ArrayList<>();
          for (Text text : Nodes.all(root, Text.class)) {
            if (!text.getText().isBlank()
                && !isDisabled(text)
                && !text.getStyleClass().contains("ikonli-font-icon")
                && text.getFill() instanceof Color ink) {
              Color behind = behind(text);
              double contrast = contrast(over(ink, behind), behind);
              if (contrast < ENOUGH_CONTRAST - 0.005) {
                found.add("%s %.2f".formatted(describe(text), contrast));
              }
            }
          }
          return found.stream().distinct().toList();
        });
  }

  /// By WCAG 2: from 1 to 21.
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static boolean needsName(Node node) {
    return Stream.of(
                Button.class,
                ToggleButton.class,
                CheckBox.class,
                TextInputControl.class,
                ComboBoxBase.class,
                ChoiceBox.class,
                TableView.class,
                ListView.class)
            .anyMatch(type -> type.isInstance(node))
        && !isInside(node.getParent(), ComboBoxBase.class);
  }

  private static boolean isNameless(Node node) {
    boolean saysNothing = node.getAccessibleText() == null || node.getAccessibleText().isBlank();
    boolean showsNothing =
        !(node instanceof Labeled l) || l.getText() == null || l.getText().isBlank();
    return saysNothing && showsNothing;
  }

  /// A prompt is drawn as long as it is and cut by the field.
  private static boolean hasCutPrompt(SearchField field) {
    if (!field.getText().isEmpty() || field.getPromptText().isEmpty()) {
      return false;
    }
    double left = field.snappedLeftInset();
    double right = field.getWidth() - field.snappedRightInset();
    for (Node part : field.lookupAll(".left-pane, .right-pane")) {
      Bounds bounds = part.getBoundsInParent();
      if (part.getStyleClass().contains("left-pane")) {
        left = Math.max(left, bounds.getMaxX());
      }
    }
    double room = right - left;
    return Nodes.all(field, Text.class).stream()
        .filter(text -> text.getText().equals(field.getPromptText()))
        .anyMatch(text -> text.getLayoutBounds().getWidth() > room + 1);
  }

  private static boolean isClipped(Node node) {
    if (node instanceof SearchField field) {
      return hasCutPrompt(field);
    }
    if (!(node instanceof Labeled labeled)
        || labeled.getText() == null
        || labeled.getText().isBlank()
        || labeled.getTooltip() != null
        || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
      return false;
    }
    boolean isTooNarrow = !labeled.isWrapText() && labeled.getWidth() < labeled.prefWidth(-1) - 1;
    boolean isTooLow = labeled.getHeight() < labeled.prefHeight(labeled.getWidth()) - 1;
    return isTooNarrow || isTooLow;
  }

  private static Color behind(Node node) {
    List<Color> layers = new ArrayList<>();
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      Color fill = parent instanceof Region region ? fill(region.getBackground()) : null;
      if (fill != null) {
        layers.add(fill);
        if (fill.getOpacity() > 0.99) {
          break;
        }
      }
    }
    Color colour = Color.WHITE;
    for (Color layer : layers.reversed()) {
      colour = over(layer, colour);
    }
    return colour;
  }

  private static @Nullable Color fill(@Nullable Background background) {
    if (background == null || background.getFills().isEmpty()) {
      return null;
    }
    BackgroundFill top = background.getFills().getLast();
    return top.getFill() instanceof Color colour && colour.getOpacity() > 0 ? colour : null;
  }

  private static Color over(Color top, Color under) {
    double share = top.getOpacity();
    return new Color(
        top.getRed() * share + under.getRed() * (1 - share),
        top.getGreen() * share + under.getGreen() * (1 - share),
        top.getBlue() * share + under.getBlue() * (1 - share),
        1);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static boolean isDisabled(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(Node::isDisabled);
  }

  private static boolean isInside(@Nullable Node node, Class<?> type) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Node node) {
    String text =
        node instanceof Labeled l
            ? l.getText()
            : node instanceof Text t ? t.getText() : node.getAccessibleText();
    String size =
        node instanceof Control c
            ? " %.0fx%.0f of %.0fx%.0f"
                .formatted(c.getWidth(), c.getHeight(), c.prefWidth(-1), c.prefHeight(c.getWidth()))
            : "";
    Parent parent = node.getParent();
    return "%s%s \"%s\"%s in %s"
        .formatted(
            node.getClass().getSimpleName(),
            node.getStyleClass(),
            text,
            size,
            parent == null ? "-" : parent.getStyleClass());
  }
}
