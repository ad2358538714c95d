package org.siyu.app.sop;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopRules;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// What somebody should look at in a template, though it can be kept. Each line leads to its step.
final class SopWarnings extends VBox {
  private static final int FIRST = 3;

  private final SopTexts texts;
  private final ProblemTexts problems;
  private final Consumer<String> jump;
  private boolean isOpen;

  /// @param jump shows a step, by its key
  SopWarnings(SopTexts texts, ProblemTexts problems, Consumer<String> jump) {
    super(2);
    this.texts = texts;
    this.problems = problems;
    this.jump = jump;
    setId("sop-warnings");
    getStyleClass().add("sop-warnings");
    managedProperty().bind(visibleProperty());
  }

  void show(SopTemplate template) {
    List<Problem> warnings = SopRules.warnings(template);
    setVisible(!warnings.isEmpty());
    getChildren().clear();
    int shown = isOpen || warnings.size() <= FIRST + 1 ? warnings.size() : FIRST;
    warnings.stream()
        .limit(shown)
        .map(warning -> line(template, warning))
        .forEach(getChildren()::add);
    if (shown < warnings.size()) {
      getChildren()
          .add(
              Controls.textButton(
                  Action.of(
                      texts.text("sop.warnings.more", warnings.size() - shown),
                      () -> {
                        isOpen = true;
                        show(template);
                      })));
    }
  }

  private Node line(SopTemplate template, Problem warning) {
    SopStep step = template.steps().get(warning.place().row() - 1);
    Button name =
        Controls.styled(
            Controls.flat(
                Action.of(
                    texts.text("sop.warnings.step", texts.day(step.timing().day()), step.title()),
                    Feather.ALERT_TRIANGLE,
                    () -> jump.accept(step.key()))),
            "small");
    name.setId("sop-warning-" + step.key());
    FlowPane line =
        new FlowPane(4, 0, name, Controls.paragraph(problems.sentence(warning), "caption"));
    line.setRowValignment(VPos.CENTER);
    return line;
  }
}
