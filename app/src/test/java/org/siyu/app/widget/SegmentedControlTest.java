package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

/// One segment is always chosen, whatever it is pressed by.
@ExtendWith(Toolkit.class)
class SegmentedControlTest {
  private final List<String> told = new ArrayList<>();
  private SegmentedControl<String> control;
  private Stage stage;

  @BeforeEach
  void show() throws Exception {
    control =
        FxThread.call(
            () ->
                new SegmentedControl<>(
                        "Kind", List.of("week", "month", "year"), Function.identity())
                    .choosing("kind-", "month", told::add));
    stage = Toolkit.show(control, ColourScheme.LIGHT, 400, 100);
    FxThread.run(control::takeKeyboard);
    Toolkit.settle();
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(stage::close);
  }

  private Scene scene() {
    return stage.getScene();
  }

  private List<String> chosen() throws Exception {
    return FxThread.call(
        () ->
            control.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList());
  }

  private void holds(String one) throws Exception {
    assertEquals(List.of(one), chosen());
    assertEquals(one, FxThread.call(() -> control.valueProperty().get()));
  }

  @Test
  void whatIsChosenStaysChosenHoweverItIsPressed() throws Exception {
    ToggleButton month = (ToggleButton) control.getChildren().get(1);
    FxThread.run(month::fire);
    holds("month");
    Toolkit.press(scene(), KeyCode.SPACE);
    holds("month");
    Toolkit.press(scene(), KeyCode.ENTER);
    holds("month");
    assertEquals(List.of(), told);
  }

  @Test
  void arrowsAndTheProgramMoveTheChoice() throws Exception {
    Toolkit.press(scene(), KeyCode.RIGHT);
    Toolkit.press(scene(), KeyCode.SPACE);
    holds("year");
    FxThread.run(() -> control.valueProperty().set("week"));
    holds("week");
    assertEquals(List.of("year", "week"), told);
  }

  @Test
  void theKeyboardIsThereBeforeTheChoiceIsTold() throws Exception {
    List<String> owners = new ArrayList<>();
    FxThread.run(
        () ->
            control
                .valueProperty()
                .subscribe((_, _) -> owners.add(scene().getFocusOwner().getId())));
    Toolkit.press(scene(), KeyCode.LEFT);
    holds("week");
    Toolkit.press(scene(), KeyCode.UP);
    holds("week");
    Toolkit.press(scene(), KeyCode.DOWN);
    Toolkit.press(scene(), KeyCode.RIGHT);
    Toolkit.press(scene(), KeyCode.RIGHT);
    holds("year");
    assertEquals(List.of("kind-0", "kind-1", "kind-2"), owners);
  }
}
