package org.siyu.app.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.theme.ColourScheme;

@ExtendWith(Toolkit.class)
class EditableTextTest {
  private final List<String> kept = new ArrayList<>();
  private final Button elsewhere = new Button("elsewhere");
  private EditableText value;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    value =
        FxThread.call(
            () ->
                new EditableText(
                    new Messages(Language.ENGLISH),
                    "City",
                    "Hangzhou",
                    "Hangzhou",
                    typed ->
                        typed.isBlank() ? Optional.of("A city needs a name") : Optional.empty(),
                    kept::add));
    stage = Toolkit.show(new VBox(value, elsewhere), ColourScheme.LIGHT, 400, 200);
    FxThread.run(value::edit);
    Toolkit.settle();
  }

  @AfterEach
  void close() throws Exception {
    FxThread.run(stage::close);
  }

  @Test
  void enterKeeps() throws Exception {
    Toolkit.type(stage.getScene(), "Ningbo");
    Toolkit.press(stage.getScene(), KeyCode.ENTER);
    assertEquals(List.of("Ningbo"), kept);
  }

  @Test
  void goingOnToSomethingElseKeepsWhatWasTyped() throws Exception {
    Toolkit.type(stage.getScene(), "Ningbo");
    FxThread.run(elsewhere::requestFocus);
    Toolkit.settle();
    assertEquals(List.of("Ningbo"), kept);
  }

  @Test
  void escapeLeavesItAsItWas() throws Exception {
    Toolkit.type(stage.getScene(), "Ningbo");
    Toolkit.press(stage.getScene(), KeyCode.ESCAPE);
    assertEquals(List.of(), kept);
    assertTrue(Nodes.says(value, "Hangzhou"));
  }

  @Test
  void whatIsWrongStaysOpenWithItsReason() throws Exception {
    Toolkit.type(stage.getScene(), " ");
    FxThread.run(elsewhere::requestFocus);
    Toolkit.settle();
    assertEquals(List.of(), kept);
    assertTrue(Nodes.says(value, "A city needs a name"));
  }

  @Test
  void nothingIsKeptWhenNothingWasChanged() throws Exception {
    FxThread.run(elsewhere::requestFocus);
    Toolkit.settle();
    assertEquals(List.of(), kept);
    assertFalse(Nodes.says(value, "A city needs a name"));
    assertTrue(Nodes.says(value, "Hangzhou"));
  }
}
