package org.siyu.app.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentRow;
import org.siyu.core.team.Member;

/// What lies on a person's desk, by the time it goes out.
final class ReviewQueue extends VBox {
  private static final double WIDTH = 272;

  private final ReviewViewModel model;
  private final ReviewWords words;
  private final ComboBox<Member> person = new ComboBox<>();
  private final VBox boxes = new VBox();
  private final ListView<ContentRow> items = new ListView<>();

  /// Whether the list is being filled, so that its selection is nobody's choice.
  private boolean isFilling;

  ReviewQueue(ReviewViewModel model, ReviewWords words) {
    super(10);
    this.model = model;
    this.words = words;
    person.setMaxWidth(Double.MAX_VALUE);
    person.setAccessibleText(words.text("review.person"));
    person.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Member member) {
            return member == null ? "" : name(member);
          }

          @Override
          public @Nullable Member fromString(String text) {
            return null;
          }
        });
    person
        .valueProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null && !isFilling) {
                model.lookAt(Optional.of(chosen.id()));
              }
            });
    items.setCellFactory(_ -> new Cell());
    items.setAccessibleText(words.text("review.queue"));
    items.getStyleClass().add("review-items");
    items
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null && !isFilling) {
                model.show(chosen.id());
              }
            });
    Label empty = Controls.paragraph(words.text("review.queue.empty"), "caption");
    items.setPlaceholder(empty);
    VBox.setVgrow(items, Priority.ALWAYS);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    getChildren().addAll(person, boxes, items);
    getStyleClass().add("review-queue");
  }

  void takeKeyboard() {
    items.requestFocus();
  }

  void show() {
    isFilling = true;
    ReviewDesk desk = model.desk();
    if (!person.getItems().equals(desk.people())) {
      person.getItems().setAll(desk.people());
    }
    desk.member(desk.person()).ifPresent(person::setValue);
    // the counts in the names may be others, though the members are the same
    person.setButtonCell(new PersonCell());
    person.setCellFactory(_ -> new PersonCell());
    SegmentedControl<ReviewBox> box =
        new SegmentedControl<>(
            words.text("review.queue"),
            List.of(ReviewBox.values()),
            each ->
                words.text(
                    "review.box." + each.code(), words.formats().number(desk.rows(each).size())));
    box.valueProperty().set(model.box());
    box.valueProperty().addListener((_, _, wanted) -> model.open(wanted));
    boxes.getChildren().setAll(box);
    List<ContentRow> rows = model.rows();
    if (!items.getItems().equals(rows)) {
      items.getItems().setAll(rows);
    }
    int place = model.place();
    if (place >= 0) {
      items.getSelectionModel().clearAndSelect(place);
      items.scrollTo(Math.max(0, place - 2));
    } else {
      items.getSelectionModel().clearSelection();
    }
    isFilling = false;
  }

  private String name(Member member) {
    boolean isActing = member.id().equals(model.desk().acting());
    return words.text(
        isActing ? "review.person.own" : "review.person.other",
        member.name(),
        words.formats().number(model.desk().count(member.id())));
  }

  private final class PersonCell extends ListCell<Member> {
    @Override
    protected void updateItem(@Nullable Member member, boolean empty) {
      super.updateItem(member, empty);
      setText(member == null || empty ? "" : name(member));
    }
  }

  private final class Cell extends ListCell<ContentRow> {
    private final Label title = Controls.label("", "strong");
    private final Label when = Controls.label("", "caption");
    private final Region dot = Controls.styled(new Region(), "channel-dot");
    private final HBox status = new HBox();
    private final VBox box;

    Cell() {
      title.setMinWidth(0);
      when.setMinWidth(0);
      dot.getStyleClass().add("on-channel");
      HBox.setHgrow(when, Priority.ALWAYS);
      HBox line = new HBox(6, dot, when, Controls.spacer(), status);
      line.setAlignment(Pos.CENTER_LEFT);
      box = new VBox(3, title, line);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ContentRow row, boolean empty) {
      super.updateItem(row, empty);
      if (row == null || empty) {
        setGraphic(null);
        return;
      }
      title.setText(row.title());
      when.setText(words.moment(row.plan().start()));
      dot.setStyle(words.colours(row.channel()));
      status.getChildren().setAll(Badge.of(Tone.NEUTRAL, words.status(row.status())));
      setAccessibleText(
          row.title()
              + ", "
              + words.moment(row.plan().start())
              + ", "
              + words.channel(row.channel())
              + ", "
              + words.status(row.status()));
      setGraphic(box);
    }
  }
}
