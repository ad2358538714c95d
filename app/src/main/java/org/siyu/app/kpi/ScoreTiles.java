package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.StatTile;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Score;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Percent;

/// The whole score and what each class adds to it.
final class ScoreTiles {
  private static final double NARROWEST = 128;

  /// Below it the numbers alone are shown, so that the table is in sight.
  private static final double ROOMY = 480;

  private static final double FULL = 100;

  private ScoreTiles() {}

  static Node of(KpiViewModel.Shown shown, KpiWords words) {
    Sheet sheet = shown.sheet();
    Score score = sheet.score();
    List<Node> tiles = new ArrayList<>();
    tiles.add(whole(shown, words));
    for (Score.ClassScore kind : score.classes()) {
      StatTile tile =
          new StatTile(
                  words.text(
                      "kpi.tile.class",
                      words.kind(kind.kind()),
                      words.formats().percent(new Percent(kind.counted()))),
                  points(kind.points(), words))
              .note(note(kind, words));
      double reached = kind.points().orElse(0) / FULL;
      Light light = sheet.scheme().thresholds().of(share(kind.points()));
      Region track = Bars.track(reached, "light-" + light.code());
      track.managedProperty().bind(track.visibleProperty());
      tile.getChildren().add(track);
      tiles.add(tile);
    }
    EvenRow row = new EvenRow(NARROWEST, tiles.toArray(Node[]::new));
    row.setId("kpi-tiles");
    row.widthProperty()
        .subscribe(
            width -> tiles.forEach(tile -> more((StatTile) tile, width.doubleValue() >= ROOMY)));
    return row;
  }

  /// What stands below a tile's name and number.
  private static void more(StatTile tile, boolean isShown) {
    tile.getChildren().stream().skip(2).forEach(each -> each.setVisible(isShown));
  }

  private static Figure share(Figure points) {
    return points instanceof Figure.Known(double value) ? Figure.of(value / FULL) : points;
  }

  private static StatTile whole(KpiViewModel.Shown shown, KpiWords words) {
    Score score = shown.sheet().score();
    StatTile tile = new StatTile(words.text("kpi.tile.score"), points(score.total(), words));
    tile.getStyleClass().add("kpi-score");
    if (score.total() instanceof Figure.Known(double now)
        && shown.before() instanceof Figure.Known(double before)) {
      double change = Math.round((now - before) * 10) / 10.0;
      return tile.delta(
          words.text("kpi.tile.change", words.signed(IndicatorUnit.POINTS, change)),
          change >= 0,
          change >= 0);
    }
    return tile.note(
        words.text("kpi.tile.coverage", words.formats().percent(new Percent(score.coverage()), 0)));
  }

  private static String note(Score.ClassScore kind, KpiWords words) {
    long counting = kind.lines().stream().filter(line -> line.counted() > 0).count();
    return words.text("kpi.tile.lines", counting, kind.lines().size());
  }

  private static String points(Figure points, KpiWords words) {
    return points.isKnown() ? words.points(points) : "–";
  }
}
