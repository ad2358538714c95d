package org.siyu.app.roi;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;
import org.siyu.core.roi.CalculatorKind;

/// The calculators to choose from, each with what it is for.
final class NewCalculation extends VBox {
  NewCalculation(RoiWords words, Consumer<CalculatorKind> chosen) {
    super(8);
    for (CalculatorKind kind : CalculatorKind.values()) {
      VBox card =
          Controls.styled(
              new VBox(
                  2,
                  Controls.paragraph(words.kind(kind), "strong"),
                  Controls.paragraph(words.purpose(kind), "caption")),
              "roi-choice");
      card.setId("roi-new-" + kind.code());
      getChildren()
          .add(
              Pressable.make(
                  card, words.kind(kind) + ". " + words.purpose(kind), () -> chosen.accept(kind)));
    }
  }

  void takeKeyboard() {
    getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }
}
