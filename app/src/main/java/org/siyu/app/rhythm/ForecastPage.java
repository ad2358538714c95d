package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.content.ContentId;

/// What the plan of a month makes of the customers, and what to do about it.
final class ForecastPage extends VBox {
  private static final double NARROWEST_TILE = 140;

  private final RhythmViewModel screen;
  private final ForecastViewModel model;
  private final Desk desk;
  private final RhythmWords words;
  private final Consumer<ContentId> opening;
  private final Label month = Controls.label("", "section-title");
  private final Button now;
  private final StackPane tiles = new StackPane();
  private final StackPane notice = new StackPane();
  private final VBox heat = new VBox();
  private final VBox body = new VBox(16);

  ForecastPage(RhythmViewModel screen, Desk desk, RhythmWords words, Consumer<ContentId> opening) {
    super(16);
    this.screen = screen;
    this.model = screen.forecast();
    this.desk = desk;
    this.words = words;
    this.opening = opening;
    this.now =
        Controls.textButton(
            Action.of(words.text("rhythm.this-month"), () -> model.show(model.thisMonth())));
    notice.managedProperty().bind(notice.visibleProperty());
    getChildren().addAll(head(), notice, body);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    return Subscription.combine(
        model.monthProperty().subscribe(_ -> title()),
        model.shownProperty().subscribe(found -> Refocus.around(body, () -> show(found))),
        model.dayProperty().subscribe(_ -> model.shownProperty().get().ifPresent(this::draw)));
  }

  private Node head() {
    Button before =
        Controls.iconButton(
            Action.of(
                words.text("rhythm.month-before"), Feather.CHEVRON_LEFT, () -> model.turn(-1)));
    Button after =
        Controls.iconButton(
            Action.of(
                words.text("rhythm.month-after"), Feather.CHEVRON_RIGHT, () -> model.turn(1)));
    before.setId("rhythm-before");
    after.setId("rhythm-after");
    HBox head = new HBox(8, before, Controls.rigid(month), after, now);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void title() {
    month.setText(words.month(model.monthProperty().get()));
    now.setDisable(model.monthProperty().get().equals(model.thisMonth()));
  }

  private void show(Optional<RhythmForecast> found) {
    if (found.isEmpty()) {
      notice.setVisible(false);
      body.getChildren().setAll(new Skeleton(words.text("rhythm.task.forecast")));
      return;
    }
    RhythmForecast forecast = found.get();
    notice.setVisible(forecast.book().size() == 0 || forecast.contacts().isEmpty());
    notice
        .getChildren()
        .setAll(
            new InlineProblem(
                Tone.INFO,
                "",
                words.text(
                    forecast.book().size() == 0 ? "rhythm.no-customers" : "rhythm.no-items")));
    tiles(forecast);
    body.getChildren()
        .setAll(
            tiles,
            Card.titled(words.text("rhythm.heat"), words.text("rhythm.heat.text"), heat),
            new ProposalsCard(model, desk, words, screen.rulesProperty().get().orElseThrow()),
            new OverCard(model, desk, words, screen, opening));
    draw(forecast);
  }

  private void draw(RhythmForecast forecast) {
    Refocus.around(heat, () -> redraw(forecast));
  }

  private void redraw(RhythmForecast forecast) {
    heat.getChildren()
        .setAll(new MonthHeat(forecast, words).of(model.dayProperty().get(), this::look));
  }

  private void look(LocalDate day) {
    model.look(day);
  }

  private void tiles(RhythmForecast forecast) {
    RhythmForecast.Touches touches = forecast.touches();
    int customers = forecast.book().size();
    String mean =
        customers == 0 ? "–" : desk.formats().decimal((double) touches.all() / customers, 1);
    tiles
        .getChildren()
        .setAll(
            new EvenRow(
                NARROWEST_TILE,
                tile("rhythm.tile.over", words.number(forecast.over().size()))
                    .note(words.text("rhythm.tile.of", words.number(customers))),
                tile("rhythm.tile.breaches", words.number(forecast.breaches().size()))
                    .note(words.text("rhythm.tile.breaches.note")),
                tile("rhythm.tile.reached", words.number(touches.reached()))
                    .note(words.text("rhythm.tile.of", words.number(customers))),
                tile("rhythm.tile.touches", mean)
                    .note(words.text("rhythm.tile.most", words.number(touches.most())))));
  }

  private StatTile tile(String key, String value) {
    return new StatTile(words.text(key), value);
  }
}
