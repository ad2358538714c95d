package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.TableBehind;
import org.siyu.app.widget.Tone;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.MigrationCauses;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierScheme;

/// From which tier to which, with those who moved by their own behaviour told from those whom new
/// rules moved.
final class MigrationPane extends VBox {
  private final TierPracticeViewModel lists;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TierLinks links;
  private final SegmentedControl<Cause> cause;
  private final SegmentedControl<Boolean> measure;
  private final KeepListBar keep;
  private Optional<TierHistoryViewModel.Comparison> shown = Optional.empty();

  /// Which movers are in view.
  private enum Cause {
    ALL("all"),
    BEHAVIOUR("behaviour"),
    RULES("rules"),
    BOTH("both");

    private final String key;

    Cause(String key) {
      this.key = key;
    }

    MigrationMatrix of(MigrationCauses causes) {
      return switch (this) {
        case ALL -> causes.all();
        case BEHAVIOUR -> causes.behaviour();
        case RULES -> causes.rules();
        case BOTH -> causes.both();
      };
    }
  }

  MigrationPane(TierPracticeViewModel lists, Desk desk, TierTexts texts, TierLinks links) {
    super(12);
    this.lists = lists;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.links = links;
    this.keep = new KeepListBar(lists, desk);
    this.cause =
        new SegmentedControl<>(
            messages.text("tiers.moves.cause"),
            List.of(Cause.values()),
            one -> messages.text("tiers.moves." + one.key));
    cause.valueProperty().subscribe((_, _) -> draw());
    this.measure =
        new SegmentedControl<>(
            messages.text("tiers.trend.measure"),
            List.of(false, true),
            bySpend -> messages.text(bySpend ? "tiers.trend.spend" : "tiers.trend.customers"));
    measure.valueProperty().subscribe((_, _) -> draw());
  }

  void show(Optional<TierHistoryViewModel.Comparison> wanted) {
    shown = wanted;
    draw();
  }

  private void draw() {
    if (shown.isEmpty()) {
      getChildren()
          .setAll(
              new EmptyState(
                  Feather.SHUFFLE,
                  messages.text("tiers.moves.none"),
                  messages.text("tiers.moves.none.text")));
      return;
    }
    TierHistoryViewModel.Comparison now = shown.get();
    getChildren().clear();
    if (now.haveRulesChanged()) {
      MigrationCauses causes = now.causes();
      getChildren()
          .addAll(
              new InlineProblem(
                  Tone.INFO,
                  "",
                  messages.text(
                      "tiers.moves.rules-changed",
                      now.from().schemeVersion(),
                      now.to().schemeVersion(),
                      formats.number(causes.behaviour().changedTier()),
                      formats.number(causes.rules().changedTier()),
                      formats.number(causes.both().changedTier()))));
    }
    FlowPane views = new FlowPane(8, 8, measure);
    views.setPrefWrapLength(600);
    if (now.haveRulesChanged()) {
      views.getChildren().addFirst(cause);
    }
    HeatMap map = matrix(now);
    TableBehind body = new TableBehind(messages, map, map.data());
    HBox head = new HBox(8, views, body.toggle());
    HBox.setHgrow(views, Priority.ALWAYS);
    getChildren().addAll(Controls.paragraph(summary(now)), head, body, keep);
  }

  private String summary(TierHistoryViewModel.Comparison now) {
    MigrationMatrix all = now.causes().all();
    return messages.text(
        "tiers.moves.summary",
        all.changedTier(),
        formats.number(all.changedTier()),
        formats.number(now.to().tiers().customers()),
        formats.number(all.came()),
        formats.number(all.went()));
  }

  private HeatMap matrix(TierHistoryViewModel.Comparison now) {
    MigrationMatrix matrix =
        now.haveRulesChanged() ? cause.valueProperty().get().of(now.causes()) : now.causes().all();
    List<Optional<String>> from = sides(now.fromScheme());
    List<Optional<String>> to = sides(now.toScheme());
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (Optional<String> row : from) {
      cells.add(to.stream().map(column -> cell(matrix.move(row, column))).toList());
    }
    return new HeatMap(
            messages.text("tiers.moves.from"),
            messages.text("tiers.moves.to"),
            names(from, now.fromScheme(), "tiers.moves.came", matrix::from),
            names(to, now.toScheme(), "tiers.moves.went", matrix::to),
            cells,
            (row, column) -> open(now, from.get(row), to.get(column)))
        .onMenu((row, column) -> actions(now, from.get(row), to.get(column)));
  }

  /// Those who stayed are not what one looks for, so they are not shaded.
  private HeatMap.Cell cell(MigrationMatrix.Move move) {
    boolean isBySpend = measure.valueProperty().get();
    String customers = formats.number(move.customers());
    String spend = formats.shortMoney(move.spend());
    double value = isBySpend ? Math.max(0, move.spend().cents()) : move.customers();
    return new HeatMap.Cell(
        move.staysInPlace() ? 0 : value,
        move.customers() == 0 ? "–" : isBySpend ? spend : customers,
        messages.text("tiers.moves.cell", customers, spend));
  }

  private static List<Optional<String>> sides(TierScheme scheme) {
    return Stream.concat(
            scheme.tiers().stream().map(Tier::code).map(Optional::of),
            Stream.of(Optional.<String>empty()))
        .toList();
  }

  private List<String> names(
      List<Optional<String>> sides,
      TierScheme scheme,
      String others,
      ToLongFunction<Optional<String>> size) {
    return sides.stream()
        .map(
            side ->
                messages.text(
                    "tiers.moves.side",
                    side.map(code -> texts.tier(scheme, code))
                        .orElseGet(() -> messages.text(others)),
                    formats.number(size.applyAsLong(side))))
        .toList();
  }

  private List<Action> actions(
      TierHistoryViewModel.Comparison now, Optional<String> from, Optional<String> to) {
    if (to.isEmpty()) {
      return List.of();
    }
    ListSource source = new ListSource.Moved(from, to.get());
    return List.of(
        Action.of(
            messages.text("tiers.screen.open-tier"), Feather.USERS, () -> open(now, from, to)),
        Action.of(
            messages.text("tiers.list.keep-as"),
            Feather.BOOKMARK,
            () ->
                keep.ask(
                    now.to().id(), source, Optional.of(now.from().id()), title(now, from, to))));
  }

  private void open(
      TierHistoryViewModel.Comparison now, Optional<String> from, Optional<String> to) {
    to.ifPresent(
        tier ->
            lists.find(
                now.to().id(),
                new ListSource.Moved(from, tier),
                Optional.of(now.from().id()),
                found -> links.customers().accept(title(now, from, to), found)));
  }

  private String title(
      TierHistoryViewModel.Comparison now, Optional<String> from, Optional<String> to) {
    return messages.text(
        "tiers.moves.title",
        from.map(code -> texts.tier(now.fromScheme(), code))
            .orElseGet(() -> messages.text("tiers.moves.came")),
        to.map(code -> texts.tier(now.toScheme(), code))
            .orElseGet(() -> messages.text("tiers.moves.went")));
  }
}
