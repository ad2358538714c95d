package org.siyu.app.content;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.siyu.app.theme.Emoji;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;

/// What all nodes that stand for an item have in common: the channel's colour, the title with a
/// tooltip that says more, the sign of the status, whether it is selected. Made once for a node,
/// which then shows one item after another.
final class ItemDress {
  static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

  private final Region node;
  private final CalendarWords words;
  private final Label title = Controls.label("", "plan-title");
  private final Tooltip more = Controls.tooltip("");
  private final FontIcon mark = Controls.styled(new FontIcon(), "plan-mark");
  private String colours = "";

  ItemDress(Region node, CalendarWords words) {
    this.node = node;
    this.words = words;
    title.setMinWidth(0);
    title.setTooltip(more);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.getStyleClass().addAll("plan-item", "on-channel");
    node.setStyle(words.colours(""));
  }

  Label title() {
    return title;
  }

  FontIcon mark() {
    return mark;
  }

  void show(ContentRow row, boolean isSelected) {
    String wanted = words.colours(row.channel());
    if (!wanted.equals(colours)) {
      colours = wanted;
      node.setStyle(wanted);
    }
    title.setText(Emoji.shown(row.title()));
    more.setText(Emoji.shown(words.lines(row)));
    boolean isOver = words.isOver(row);
    mark.setIconCode(isOver ? Feather.ALERT_TRIANGLE : StatusMark.of(row.status()));
    node.setAccessibleText(words.line(row));
    node.pseudoClassStateChanged(OVER, isOver);
    node.pseudoClassStateChanged(DRAFT, row.status() == ContentStatus.DRAFT);
    node.pseudoClassStateChanged(OUT, row.status().isPublished());
    node.pseudoClassStateChanged(SELECTED, isSelected);
  }
}
