package org.siyu.app.today;

import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.TierColours;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Controls;

/// A row for each tier: its size, its share as a bar, how it changed; its name opens its customers.
final class TierHealthTable extends GridPane {
  private static final Set<String> UNWELCOME = Set.of("churn-risk", "silent");
  private static final Set<String> WELCOME = Set.of("high-value", "active", "new");

  private final Messages messages;
  private final Formats formats;

  TierHealthTable(
      TierHealth health, Messages messages, Formats formats, TierTexts texts, TodayLinks links) {
    this.messages = messages;
    this.formats = formats;
    setHgap(12);
    setVgap(6);
    ColumnConstraints bar = new ColumnConstraints(48, 120, Double.MAX_VALUE);
    bar.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(own(HPos.LEFT), bar, own(HPos.RIGHT), own(HPos.RIGHT));
    if (health.comparedWith().isPresent()) {
      getColumnConstraints().add(own(HPos.RIGHT));
    }
    double most =
        health.lines().stream().mapToDouble(line -> line.share().fraction()).max().orElse(1);
    for (TierHealth.Line line : health.lines()) {
      String name = texts.tier(health.scheme(), line.tier());
      Node open =
          Controls.styled(
              Controls.textButton(
                  Action.of(
                      name,
                      Feather.ARROW_RIGHT,
                      () -> links.customersOfTier().accept(line.tier()))),
              "tier-link");
      open.getStyleClass().addAll("flat", "small");
      open.setAccessibleText(messages.text("today.tiers.open", name));
      String style = TierColours.styleClass(line.tier());
      addRow(
          getRowCount(),
          open,
          Bars.track(most <= 0 ? 0 : line.share().fraction() / most, style),
          number(formats.number(line.customers()), "strong"),
          number(formats.percent(line.share(), 1), "muted"));
      if (health.comparedWith().isPresent()) {
        add(change(line), 4, getRowCount() - 1);
      }
    }
  }

  private Node change(TierHealth.Line line) {
    if (line.change().isEmpty()) {
      return number(messages.text("today.tiers.new"), "muted");
    }
    long change = line.change().getAsLong();
    if (change == 0) {
      return number("±0", "muted");
    }
    boolean isRise = change > 0;
    String style =
        UNWELCOME.contains(line.tier())
            ? isRise ? "negative" : "positive"
            : WELCOME.contains(line.tier()) ? isRise ? "positive" : "negative" : "muted";
    HBox node =
        new HBox(
            3,
            Controls.styled(
                Controls.icon(isRise ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_RIGHT), style),
            number(formats.signed(change), style));
    node.setAlignment(Pos.CENTER_RIGHT);
    return node;
  }

  private static Label number(String text, String style) {
    return Controls.rigid(Controls.label(text, "number", style));
  }

  private static ColumnConstraints own(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(side);
    return column;
  }
}
