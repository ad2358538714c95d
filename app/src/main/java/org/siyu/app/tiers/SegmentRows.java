package org.siyu.app.tiers;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.SegmentCount;

/// A row for each RFM segment; its name leads to its customers, its menu keeps them as a list.
final class SegmentRows extends GridPane {
  private final TiersViewModel.Shown shown;
  private final TierPracticeViewModel lists;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TierLinks links;
  private final KeepListBar keep;

  SegmentRows(
      TiersViewModel.Shown shown,
      TierPracticeViewModel lists,
      Desk desk,
      TierTexts texts,
      TierLinks links,
      KeepListBar keep) {
    this.shown = shown;
    this.lists = lists;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.links = links;
    this.keep = keep;
    setHgap(12);
    setVgap(4);
    ColumnConstraints bar = new ColumnConstraints(40, 100, Double.MAX_VALUE);
    bar.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(own(HPos.LEFT), bar, own(HPos.RIGHT), own(HPos.RIGHT));
    List<SegmentCount> counts = shown.snapshot().segments();
    double most = counts.stream().mapToDouble(SegmentCount::customers).max().orElse(0);
    counts.forEach(count -> add(count, most));
    getStyleClass().add("segment-rows");
  }

  ChartData data() {
    return new ChartData(
        List.of(
            messages.text("tiers.report.segment"),
            messages.text("tiers.screen.of-customers"),
            messages.text("tiers.screen.of-spend")),
        shown.snapshot().segments().stream()
            .map(
                count ->
                    List.of(
                        texts.segment(count.segment()),
                        formats.number(count.customers()),
                        formats.money(count.spend())))
            .toList());
  }

  private void add(SegmentCount count, double most) {
    addRow(
        getRowCount(),
        name(count),
        Bars.track(most <= 0 ? 0 : count.customers() / most, "accented"),
        Controls.rigid(Controls.label(formats.number(count.customers()), "number", "strong")),
        Controls.rigid(Controls.label(formats.shortMoney(count.spend()), "number", "muted")));
  }

  private Button name(SegmentCount count) {
    String name = texts.segment(count.segment());
    Button button =
        Controls.textButton(Action.of(name, Feather.ARROW_RIGHT, () -> open(count, name)));
    button.getStyleClass().addAll("flat", "small", "tier-link");
    button.setId("segment-" + count.segment().code());
    button.setAccessibleText(messages.text("tiers.screen.open-segment", name));
    button.setTooltip(Controls.tooltip(texts.segmentMeaning(count.segment())));
    button.setDisable(count.customers() == 0);
    button.setContextMenu(
        new ContextMenu(
            Controls.menuItem(
                Action.of(
                    messages.text("tiers.screen.open-tier"),
                    Feather.USERS,
                    () -> open(count, name))),
            Controls.menuItem(
                Action.of(
                    messages.text("tiers.list.keep-as"),
                    Feather.BOOKMARK,
                    () ->
                        keep.ask(
                            shown.snapshot().id(),
                            new ListSource.InSegment(count.segment()),
                            Optional.empty(),
                            name)))));
    return button;
  }

  private void open(SegmentCount count, String name) {
    lists.find(
        shown.snapshot().id(),
        new ListSource.InSegment(count.segment()),
        Optional.empty(),
        found -> links.customers().accept(name, found));
  }

  private static ColumnConstraints own(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(side);
    return column;
  }
}
