package org.siyu.app.content;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;

/// Above the list: how many items there are, and which of their results are shown.
final class AgendaBar extends HBox {
  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Messages messages;
  private final Label sum = Controls.label("", "caption");
  private final ChoiceFilter<AgendaFigure> figures;

  AgendaBar(CalendarViewModel model, CalendarWords words, Messages messages) {
    super(8);
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.figures =
        new ChoiceFilter<AgendaFigure>(
                messages,
                messages.text("content.agenda.figures"),
                words::figure,
                model.figuresProperty()::set)
            .choices(List.of(AgendaFigure.values()));
    sum.setMinWidth(0);
    figures.button().setId("agenda-figures");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(sum, Controls.spacer(), figures.button());
    getStyleClass().add("agenda-bar");
  }

  Subscription follow() {
    return model.figuresProperty().subscribe(figures::show);
  }

  void show(List<ContentRow> rows) {
    long known = rows.stream().filter(row -> !row.results().isEmpty()).count();
    sum.setText(
        messages.text(
            "content.agenda.sum", words.count(rows.size()), words.count(Math.toIntExact(known))));
  }
}
