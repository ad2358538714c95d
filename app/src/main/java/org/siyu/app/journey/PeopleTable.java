package org.siyu.app.journey;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.EndReason;
import org.siyu.core.journey.Enrolment;
import org.siyu.core.journey.JourneyPerson;
import org.siyu.core.journey.JourneyStatus;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.sop.SopTemplate;

/// The customers of a journey: on which day they are, what comes next, and why it was moved.
final class PeopleTable extends VBox {
  private enum Which {
    ACTIVE("active"),
    MOVED("moved"),
    FINISHED("finished"),
    ENDED("ended"),
    ALL("all");

    private final String key;

    Which(String key) {
      this.key = key;
    }

    boolean accepts(Enrolment each) {
      boolean hasFinished =
          each.end().filter(end -> end.reason() == EndReason.FINISHED).isPresent();
      return switch (this) {
        case ACTIVE -> each.isActive();
        case MOVED -> each.isActive() && each.delay().isPresent();
        case FINISHED -> hasFinished;
        case ENDED -> !each.isActive() && !hasFinished;
        case ALL -> true;
      };
    }
  }

  private final JourneysViewModel model;
  private final JourneyView view;
  private final JourneyWords words;
  private final DataTable<JourneyPerson> table;

  PeopleTable(
      JourneysViewModel model,
      JourneyView view,
      JourneyWords words,
      Consumer<CustomerId> openCustomer) {
    super(10);
    this.model = model;
    this.view = view;
    this.words = words;
    this.table = table(openCustomer);
    SegmentedControl<Which> which =
        new SegmentedControl<>(
            words.text("journeys.people.which"), List.of(Which.values()), this::word);
    which.valueProperty().subscribe(this::show);
    FlowPane bar = new FlowPane(12, 6, which);
    if (view.journey().status() != JourneyStatus.STOPPED) {
      Button out =
          Controls.button(
              Action.of(words.text("journeys.people.take-out"), Feather.USER_X, this::takeOut));
      out.setId("take-out");
      bar.getChildren().add(out);
    }
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
  }

  private String word(Which which) {
    int count =
        (int) view.people().stream().filter(each -> which.accepts(each.enrolment())).count();
    return words.text("journeys.people." + which.key) + " " + words.number(count);
  }

  private DataTable<JourneyPerson> table(Consumer<CustomerId> openCustomer) {
    SopTemplate template = view.version().template();
    DataTable<JourneyPerson> made =
        new DataTable<JourneyPerson>(words.text("journeys.part.people"))
            .text(
                "name",
                words.text("journeys.people.name"),
                150,
                each -> each.name().isEmpty() ? words.text("journeys.people.unnamed") : each.name())
            .number(
                "day",
                words.text("journeys.people.day"),
                70,
                JourneyPerson::day,
                day -> words.number(day))
            .node(
                "standing",
                words.text("journeys.people.standing"),
                110,
                each -> words.standing(each).getText(),
                words::standing)
            .text(
                "next", words.text("journeys.people.next"), 250, each -> words.next(each, template))
            .text(
                "moved",
                words.text("journeys.people.why"),
                250,
                each -> each.enrolment().delay().map(words::delay).orElse(""))
            .value(
                "entered",
                words.text("journeys.people.entered"),
                100,
                each -> each.enrolment().entered(),
                words.formats()::date);
    if (view.journey().rules().variants().size() > 1) {
      made.text("variant", words.text("journeys.people.variant"), 80, JourneyPerson::variant);
    }
    made.manyRows();
    made.onOpen(each -> openCustomer.accept(each.customer()));
    made.setId("journey-people");
    made.empty(Card.text(words.text("journeys.people.none")));
    made.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            takeOut();
            event.consume();
          }
        });
    return made;
  }

  private void show(Which which) {
    table.rows(
        FXCollections.observableArrayList(
            view.people().stream().filter(each -> which.accepts(each.enrolment())).toList()));
  }

  private void takeOut() {
    List<CustomerId> chosen =
        table.selectedRows().stream()
            .filter(each -> each.enrolment().isActive())
            .map(JourneyPerson::customer)
            .toList();
    if (!chosen.isEmpty()) {
      model.takeOut(view.journey(), chosen);
    }
  }
}
