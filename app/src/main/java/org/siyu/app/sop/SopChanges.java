package org.siyu.app.sop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopDifference;
import org.siyu.core.sop.SopPart;

/// What changed, row by row, with what stood there before and what stands there now.
final class SopChanges {
  private SopChanges() {}

  static List<Node> of(SopDifference difference, SopTexts texts) {
    List<Node> nodes = new ArrayList<>();
    for (SopDifference.Change change : difference.changes()) {
      FlowPane head =
          new FlowPane(
              8,
              4,
              Badge.of(tone(change.kind()), texts.text("sop.change." + change.kind().code())),
              Controls.paragraph(
                  texts.text(
                      "sop.heading",
                      texts.text("sop.part." + change.part().code()),
                      name(change, texts)),
                  "strong"));
      VBox one = new VBox(6, head);
      for (SopDifference.Field field : change.fields()) {
        one.getChildren().add(field(field, texts));
      }
      nodes.add(Controls.styled(one, "sop-change"));
    }
    if (nodes.isEmpty()) {
      nodes.add(Controls.paragraph(texts.text("sop.versions.same"), "muted"));
    }
    return nodes;
  }

  private static String name(SopDifference.Change change, SopTexts texts) {
    return change.part() == SopPart.TARGETS
        ? texts.cell(SopColumn.TARGET_MEASURE, change.name())
        : change.name();
  }

  private static Node field(SopDifference.Field field, SopTexts texts) {
    return new VBox(
        1,
        Controls.paragraph(texts.column(field.column()), "caption"),
        Controls.styled(
            Controls.paragraph(shown(field.column(), field.before(), texts)), "sop-before"),
        Controls.styled(
            Controls.paragraph(shown(field.column(), field.after(), texts)), "sop-after"));
  }

  private static String shown(SopColumn column, String text, SopTexts texts) {
    String words = texts.cell(column, text);
    return words.isEmpty() ? texts.text("sop.empty-value") : words;
  }

  private static Tone tone(SopDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> Tone.SUCCESS;
      case REMOVED -> Tone.ERROR;
      case MOVED -> Tone.INFO;
      case CHANGED -> Tone.NEUTRAL;
    };
  }
}
