package org.siyu.app.widget;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Where one is in a wizard: what is done, what is now, what comes.
public final class StepIndicator extends HBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final IntegerProperty current = new SimpleIntegerProperty(this, "current", 0);
  private final Messages messages;
  private final List<String> names;

  public StepIndicator(Messages messages, List<String> names) {
    super(8);
    this.messages = messages;
    this.names = List.copyOf(names);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("step-indicator");
    current.subscribe(now -> show(now.intValue()));
    widthProperty().subscribe(this::fit);
  }

  /// From 0; the number of steps when all are done.
  public IntegerProperty currentProperty() {
    return current;
  }

  private void show(int now) {
    getChildren().clear();
    for (int step = 0; step < names.size(); step++) {
      if (step > 0) {
        Region line = Controls.styled(new Region(), "step-line");
        line.pseudoClassStateChanged(DONE, step <= now);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
      }
      getChildren().add(step(step, now));
    }
    fit();
    int shown = Math.min(now, names.size() - 1);
    setAccessibleText(messages.text("widget.step", shown + 1, names.size(), names.get(shown)));
  }

  private HBox step(int step, int now) {
    Label mark = Controls.styled(new Label(), "step-mark");
    if (step < now) {
      mark.setGraphic(Controls.icon(Feather.CHECK));
    } else {
      mark.setText(String.valueOf(step + 1));
    }
    Label name = Controls.rigid(Controls.styled(new Label(names.get(step)), "step-name"));
    name.managedProperty().bind(name.visibleProperty());
    Tooltip.install(mark, Controls.tooltip(names.get(step)));
    HBox node = Controls.styled(new HBox(8, mark, name), "step");
    node.setAlignment(Pos.CENTER_LEFT);
    node.pseudoClassStateChanged(DONE, step < now);
    node.pseudoClassStateChanged(CURRENT, step == now);
    return node;
  }

  /// In a narrow window only the current step keeps its name.
  private void fit() {
    List<HBox> steps =
        getChildren().stream().filter(HBox.class::isInstance).map(HBox.class::cast).toList();
    steps.forEach(step -> step.getChildren().getLast().setVisible(true));
    applyCss();
    if (getWidth() <= 0 || prefWidth(-1) <= getWidth()) {
      return;
    }
    int shown = Math.min(current.get(), names.size() - 1);
    for (int step = 0; step < steps.size(); step++) {
      steps.get(step).getChildren().getLast().setVisible(step == shown);
    }
  }
}
