package org.siyu.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;

/// The navigation at the left: the workspace's name, one entry a screen with icon and word, the
/// palette's button. In a narrow window only the icons stay, in a low one the rows are lower and
/// the screens scroll by whole rows; the foot is always in sight.
final class Rail extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

  /// How much lower a row is in a low window: see the style sheet.
  private static final double SAVED = 4;

  private static final double GAP = 2;
  private static final double WIDE = 216;
  private static final double NARROW = 56;

  private final List<Button> entries = new ArrayList<>();
  private final List<Node> words = new ArrayList<>();
  private final VBox list = new VBox(GAP);
  private final VBox foot = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(list);
  private Subscription following;

  Rail(
      Messages messages,
      String workspaceName,
      List<Screen> screens,
      Navigation navigation,
      Runnable openPalette) {
    getStyleClass().add("rail");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.getStyleClass().add("rail-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Region gap = new Region();
    gap.setMinHeight(0);
    VBox.setVgrow(gap, Priority.SOMETIMES);
    foot.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(head(messages, workspaceName), palette(messages, openPalette), scroll, gap, foot);
    List<Screen> listed = screens.stream().filter(Screen::isInRail).toList();
    int number = 1;
    for (Screen screen : listed) {
      if (!screen.isAtFoot()) {
        list.getChildren().add(entry(messages, screen, navigation, number++));
      }
    }
    for (Screen screen : listed) {
      if (screen.isAtFoot()) {
        foot.getChildren().add(entry(messages, screen, navigation, number++));
      }
    }
    heightProperty().subscribe(this::fit);
    list.heightProperty().subscribe(this::fit);
    foot.heightProperty().subscribe(this::fit);
    following = navigation.currentProperty().subscribe(current -> mark(screens, current));
    setNarrow(false);
  }

  void dispose() {
    following.unsubscribe();
  }

  /// Adds the way to the notifications above the foot, with a dot while some are unseen.
  void addNotifications(Messages messages, NotificationHistory history, Runnable open) {
    Button entry = button(messages.text("shell.notifications"), Feather.BELL, "  (Ctrl+Shift+N)");
    Region dot = Controls.styled(new Region(), "unseen-dot");
    dot.setManaged(false);
    dot.resizeRelocate(12, 0, 7, 7);
    ((StackPane) entry.getGraphic()).getChildren().add(dot);
    entry.setOnAction(_ -> open.run());
    foot.getChildren().addFirst(entry);
    following =
        following.and(
            history
                .unseenProperty()
                .subscribe(
                    count -> {
                      dot.setVisible(count.intValue() > 0);
                      entry.setAccessibleText(
                          count.intValue() > 0
                              ? messages.text("shell.notifications.unseen", count.intValue())
                              : messages.text("shell.notifications"));
                    }));
  }

  /// Adds who works here now, at the very foot.
  MemberButton addMember(Messages messages, ActingMember acting, Runnable openTeam) {
    MemberButton button = new MemberButton(messages, acting, openTeam);
    entries.add(button);
    getChildren().add(button);
    following = following.and(acting.teamProperty().subscribe(button::show)).and(button::close);
    return button;
  }

  /// Lower rows where all do not fit, and no half row at the end.
  private void fit() {
    int rows = list.getChildren().size();
    if (rows == 0 || getHeight() == 0 || list.getHeight() == 0) {
      return;
    }
    boolean isDense = getPseudoClassStates().contains(DENSE);
    double row = (list.getHeight() + GAP) / rows;
    double usual = isDense ? row + SAVED : row;
    double used =
        getChildren().stream()
            .filter(child -> child != scroll && child.isManaged())
            .mapToDouble(child -> child.minHeight(-1) + getSpacing())
            .sum();
    double margins =
        getChildren().stream()
            .map(VBox::getMargin)
            .filter(Objects::nonNull)
            .mapToDouble(margin -> margin.getTop() + margin.getBottom())
            .sum();
    double room = getHeight() - getInsets().getTop() - getInsets().getBottom() - used - margins;
    pseudoClassStateChanged(DENSE, rows * usual - GAP > room);
    double whole = Math.floor((room + GAP) / row) * row - GAP;
    scroll.setMaxHeight(list.getHeight() <= room ? list.getHeight() : Math.max(row, whole));
  }

  /// Icons only.
  void setNarrow(boolean isNarrow) {
    double width = isNarrow ? NARROW : WIDE;
    setMinWidth(width);
    setMaxWidth(width);
    setPrefWidth(width);
    entries.forEach(
        entry ->
            entry.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    words.forEach(
        word -> {
          word.setVisible(!isNarrow);
          word.setManaged(!isNarrow);
        });
  }

  private HBox head(Messages messages, String workspaceName) {
    Label name = Controls.label(workspaceName, "rail-workspace");
    name.setMinWidth(0);
    name.setTooltip(Controls.tooltip(workspaceName));
    Label product = Controls.label(messages.text("shell.product"), "overline");
    VBox text = new VBox(product, name);
    text.setMinWidth(0);
    words.add(text);
    HBox head = new HBox(10, Brand.mark(28), text);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("rail-head");
    return head;
  }

  private HBox palette(Messages messages, Runnable openPalette) {
    Label keys = Controls.rigid(Controls.label("Ctrl K", "keycap"));
    words.add(keys);
    Label word = Controls.label(messages.text("shell.palette.open"));
    words.add(word);
    HBox button = new HBox(8, Controls.icon(Feather.SEARCH), word, Controls.spacer(), keys);
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().add("rail-palette");
    VBox.setMargin(button, new Insets(0, 0, 10, 0));
    return Pressable.make(button, messages.text("shell.palette.open"), openPalette);
  }

  private Button entry(Messages messages, Screen screen, Navigation navigation, int number) {
    Button entry =
        button(
            messages.text(screen.titleKey()),
            screen.icon(),
            number <= 9 ? "  (Ctrl+" + number + ")" : "");
    entry.setUserData(screen.id());
    entry.setOnAction(_ -> navigation.go(screen.id()));
    return entry;
  }

  private Button button(String text, Ikon icon, String keys) {
    Button button = new Button(text, new StackPane(Controls.icon(icon)));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(text);
    button.setTooltip(Controls.tooltip(text + keys));
    button.getStyleClass().add("rail-entry");
    entries.add(button);
    return button;
  }

  private void mark(List<Screen> screens, String current) {
    String marked =
        screens.stream()
            .filter(screen -> screen.id().equals(current))
            .findFirst()
            .map(screen -> screen.under().get())
            .orElse(current);
    for (Button entry : entries) {
      boolean isCurrent = marked.equals(entry.getUserData());
      entry.pseudoClassStateChanged(CURRENT, isCurrent);
      if (isCurrent) {
        reveal(entry);
      }
    }
  }

  /// Scrolls as far as it takes to see an entry.
  private void reveal(Button entry) {
    double room = scroll.getViewportBounds().getHeight();
    double hidden = list.getHeight() - room;
    if (room <= 0 || hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double above = entry.getBoundsInParent().getMinY();
    double below = entry.getBoundsInParent().getMaxY() - room;
    scroll.setVvalue(Math.clamp(Math.clamp(top, below, Math.max(below, above)) / hidden, 0, 1));
  }
}
