package org.siyu.app.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.FilterBar;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SearchField;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopGoal;

/// All templates as cards, narrowed down as one types. Arrow keys go from card to card.
final class SopLibraryPane extends VBox {
  private final SopViewModel model;
  private final SopTexts texts;
  private final PageHeader header;
  private final SearchField search;
  private final ChoiceFilter<SopGoal> goals;
  private final CheckBox retired;
  private final FlowPane cards = new FlowPane(16, 16);
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);

  SopLibraryPane(SopViewModel model, Desk desk, SopTexts texts, Runnable chooseFile) {
    super(16);
    this.model = model;
    this.texts = texts;
    this.header =
        new PageHeader(desk.messages(), texts.text("sop.title"))
            .primary(
                Action.of(
                    texts.text("sop.new"),
                    Feather.PLUS,
                    () -> model.begin(texts.text("sop.new.name"), texts.text("sop.new.step"))))
            .secondary(Action.of(texts.text("sop.import"), Feather.UPLOAD, chooseFile));
    this.search =
        new SearchField(
            desk.messages(),
            texts.text("sop.search"),
            words -> model.ask(query -> new SopQuery(words, query.goals(), query.isWithRetired())));
    this.goals =
        new ChoiceFilter<SopGoal>(
                desk.messages(),
                texts.text("sop.goal"),
                goal -> texts.choice(SopColumn.GOAL, goal),
                chosen ->
                    model.ask(query -> new SopQuery(query.words(), chosen, query.isWithRetired())))
            .choices(List.of(SopGoal.values()));
    this.retired = new CheckBox(texts.text("sop.retired.show"));
    retired.setMinWidth(USE_PREF_SIZE);
    retired.setOnAction(
        _ -> model.ask(query -> new SopQuery(query.words(), query.goals(), retired.isSelected())));
    SopQuery query = model.queryProperty().get();
    search.setText(query.words());
    goals.show(query.goals());
    retired.setSelected(query.isWithRetired());
    cards.setRowValignment(VPos.TOP);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("screen-scroll");
    cards.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(header, new FilterBar(search, List.of(goals.button()), List.of(), retired), body);
  }

  void show(Optional<List<SopEntry>> shown) {
    if (shown.isEmpty()) {
      return;
    }
    List<SopEntry> entries = shown.get();
    String count = texts.text("sop.count", texts.number(model.count()));
    header.subtitle(
        entries.size() == model.count()
            ? count
            : texts.text("sop.shown", texts.number(entries.size()), count));
    if (entries.isEmpty()) {
      body.getChildren().setAll(nothing());
      return;
    }
    List<Node> made = new ArrayList<>();
    entries.forEach(entry -> made.add(new SopCard(entry, model, texts)));
    cards.getChildren().setAll(made);
    body.getChildren().setAll(scroll);
  }

  private Node nothing() {
    EmptyState state =
        new EmptyState(
            Feather.SEARCH,
            texts.text("sop.none"),
            texts.text("sop.none.text"),
            Action.of(texts.text("sop.filter.clear"), Feather.X, this::clear));
    return Controls.styled(state, "growing");
  }

  private void clear() {
    search.clear();
    goals.show(Set.of());
    retired.setSelected(false);
    model.ask(_ -> SopQuery.ALL);
  }

  void search() {
    search.requestFocus();
  }

  void takeKeyboard() {
    if (getScene() != null && !cards.getChildren().isEmpty()) {
      cards.getChildren().getFirst().requestFocus();
    }
  }

  private void move(KeyEvent event) {
    int way =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    List<Node> all = cards.getChildren();
    for (int at = 0; way != 0 && at < all.size(); at++) {
      if (all.get(at).isFocused()) {
        all.get(Math.clamp(at + (long) way, 0, all.size() - 1)).requestFocus();
        event.consume();
        return;
      }
    }
    if (event.getCode() == KeyCode.HOME && !all.isEmpty()) {
      all.getFirst().requestFocus();
    }
  }
}
