package org.siyu.app.kpireview;

import java.time.LocalDate;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.kpireview.KpiReviewsViewModel.Listed;
import org.siyu.app.kpireview.KpiReviewsViewModel.Row;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Light;

/// All reviews, the latest first.
final class ReviewList extends VBox {
  private static final double NO_SCORE = -1;

  private final KpiReviewWords words;
  private final LocalDate today;
  private final DataTable<Row> table;

  ReviewList(
      KpiReviewsViewModel model, Listed listed, KpiReviewWords words, ReviewActions actions) {
    this.words = words;
    this.today = listed.today();
    this.table =
        new DataTable<Row>(words.text("kpireview.title"))
            .value(
                "period",
                words.text("kpireview.period"),
                100,
                Row::review,
                each -> words.kpi().period(each.period()))
            .text(
                "scope",
                words.text("kpireview.scope"),
                90,
                each -> words.scope(each.review().scope(), listed.members()))
            .node("state", words.text("kpireview.state"), 92, this::state, this::badge)
            .number(
                "score",
                words.text("kpireview.score"),
                64,
                each -> each.review().numbers().score().orElse(NO_SCORE),
                ReviewList::score)
            .number(
                "red",
                words.text("kpireview.list.red"),
                60,
                each -> each.review().numbers().count(Light.RED),
                each -> words.formats().number(each))
            .number(
                "amber",
                words.text("kpireview.list.amber"),
                66,
                each -> each.review().numbers().count(Light.AMBER),
                each -> words.formats().number(each))
            .number(
                "findings",
                words.text("kpireview.findings"),
                76,
                each -> each.review().findings().size(),
                each -> words.formats().number(each))
            .text("actions", words.text("kpireview.actions"), 150, this::agreed)
            .onOpen(each -> model.open(each.review().id()))
            .filling()
            .rows(FXCollections.observableArrayList(listed.rows()));
    table.setId("kpireview-list");
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            table.selectedRow().map(Row::review).ifPresent(actions::remove);
            event.consume();
          }
        });
    table.getSelectionModel().selectFirst();
    VBox.setVgrow(table, Priority.ALWAYS);
    Card card = new Card(table).edgeToEdge().growing();
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
  }

  private static String score(double points) {
    return points == NO_SCORE ? "–" : String.format(Locale.ROOT, "%.1f", points);
  }

  private String state(Row row) {
    return words.state(row.review());
  }

  private Node badge(Row row) {
    return Badge.of(row.review().isHeld() ? Tone.SUCCESS : Tone.INFO, state(row));
  }

  private String agreed(Row row) {
    return row.agreed().isEmpty()
        ? "–"
        : words.text("kpireview.actions.of", row.open(), row.late(today));
  }

  void takeKeyboard() {
    table.takeKeyboard();
  }
}
