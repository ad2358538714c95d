package org.siyu.app.widget;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.siyu.app.theme.Emoji;

/// Plain controls in our dress: the one place where style classes of buttons and texts are named.
public final class Controls {
  private static final Duration TOOLTIP_DELAY = Duration.millis(400);

  private Controls() {}

  public static FontIcon icon(Ikon icon) {
    return new FontIcon(icon);
  }

  /// The one that matters most on a screen.
  public static Button primary(Action action) {
    return styled(button(action), "accent");
  }

  public static Button button(Action action) {
    Button button = new Button(action.text(), icon(action.icon()));
    wire(button, action);
    return button;
  }

  /// Without an icon, for rows of choices.
  public static Button textButton(Action action) {
    Button button = new Button(action.text());
    wire(button, action);
    return button;
  }

  public static Button danger(Action action) {
    return styled(button(action), "danger");
  }

  /// Without a frame, for actions that should not shout.
  public static Button flat(Action action) {
    return styled(button(action), "flat");
  }

  /// An icon alone; the action's text is its tooltip and accessible name.
  public static Button iconButton(Action action) {
    Button button = new Button("", icon(action.icon()));
    wire(button, action);
    button.setTooltip(tooltip(action.text()));
    return styled(styled(button, "flat"), "icon-only");
  }

  public static MenuItem menuItem(Action action) {
    MenuItem item = new MenuItem(action.text(), icon(action.icon()));
    item.setOnAction(event -> action.run().run());
    if (action.isDisabled() != Action.NEVER) {
      ObservableValue<Boolean> isOpen =
          item.parentPopupProperty().flatMap(ContextMenu::showingProperty).orElse(false);
      item.disableProperty().bind(action.isDisabled().when(isOpen));
    }
    return item;
  }

  public static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(TOOLTIP_DELAY);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    return tooltip;
  }

  /// @param styles `page-title`, `section-title`, `caption`, `overline`, `muted`, `strong` …
  public static Label label(String text, String... styles) {
    Label label = new Label(Emoji.shown(text));
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// Running text that breaks into lines instead of being cut.
  public static Label paragraph(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Never narrower than its text.
  public static <R extends Region> R rigid(R region) {
    region.setMinWidth(Region.USE_PREF_SIZE);
    return region;
  }

  /// Takes what room is left in a row.
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  public static <N extends Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }

  private static void wire(Button button, Action action) {
    button.setOnAction(event -> action.run().run());
    if (action.isDisabled() != Action.NEVER) {
      // only while it is shown: what decides may outlive the button
      ObservableValue<Boolean> isShown = button.sceneProperty().map(Objects::nonNull).orElse(false);
      button.disableProperty().bind(action.isDisabled().when(isShown));
    }
    button.setAccessibleText(action.text());
    button.setMinWidth(Region.USE_PREF_SIZE);
  }
}
