package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.SegmentedControl;
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
                      formats.number(causes.behaviour().moved()),
                      formats.number(causes.rules().moved()),
                      formats.number(causes.both().moved()))),
              cause);
    }
    getChildren().addAll(matrix(now), keep);
  }

  private Node matrix(TierHistoryViewModel.Comparison now) {
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
            names(from, now.fromScheme(), "tiers.moves.came"),
            names(to, now.toScheme(), "tiers.moves.went"),
            cells,
            (row, column) -> open(now, from.get(row), to.get(column)))
        .onMenu((row, column) -> actions(now, from.get(row), to.get(column)));
  }

  /// Those who stayed are not what one looks for, so they are not shaded.
  private HeatMap.Cell cell(MigrationMatrix.Move move) {
    boolean isNobody = move.customers() == 0;
    return new HeatMap.Cell(
        move.staysInPlace() ? 0 : (double) move.customers(),
        isNobody ? "–" : formats.number(move.customers()),
        formats.shortMoney(move.spend()));
  }

  private static List<Optional<String>> sides(TierScheme scheme) {
    return Stream.concat(
            scheme.tiers().stream().map(Tier::code).map(Optional::of),
            Stream.of(Optional.<String>empty()))
        .toList();
  }

  private List<String> names(List<Optional<String>> sides, TierScheme scheme, String others) {
    return sides.stream()
        .map(
            side ->
                side.map(code -> texts.tier(scheme, code)).orElseGet(() -> messages.text(others)))
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
