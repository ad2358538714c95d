package org.siyu.app.review;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.siyu.app.widget.Controls;
import org.siyu.app.words.WordTexts;
import org.siyu.core.content.VariableText;
import org.siyu.core.words.WordFinding;

/// A text to be read, with the words that were found in it and its variables marked.
final class MarkedText {
  private MarkedText() {}

  /// @param offset where the text begins in the one that was checked
  /// @param findings of the whole
  static TextFlow of(
      String text, int offset, List<WordFinding> findings, WordTexts words, String style) {
    List<Mark> marks = marks(text, offset, findings);
    TextFlow flow = new TextFlow();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.start() >= at) {
        add(flow, text.substring(at, mark.start()), style);
        flow.getChildren().add(mark.label(text, words, style));
        at = mark.end();
      }
    }
    add(flow, text.substring(at), style);
    flow.getStyleClass().add("reading");
    return flow;
  }

  private static void add(TextFlow flow, String text, String style) {
    if (!text.isEmpty()) {
      Text node = new Text(text);
      node.getStyleClass().addAll("reading-text", style);
      flow.getChildren().add(node);
    }
  }

  private static List<Mark> marks(String text, int offset, List<WordFinding> findings) {
    TreeSet<Mark> marks = new TreeSet<>();
    for (WordFinding finding : findings) {
      int start = finding.start() - offset;
      int end = finding.end() - offset;
      if (start >= 0 && end <= text.length()) {
        marks.add(new Mark.Word(start, end, finding));
      }
    }
    for (VariableText.Piece piece : VariableText.parse(text).pieces()) {
      switch (piece) {
        case VariableText.Known known ->
            marks.add(new Mark.Placeholder(known.start(), known.end(), true));
        case VariableText.Unknown unknown ->
            marks.add(new Mark.Placeholder(unknown.start(), unknown.end(), false));
        case VariableText.Plain _ -> {
          // plain text has no mark
        }
      }
    }
    return List.copyOf(marks);
  }

  /// A stretch that is set apart.
  private sealed interface Mark extends Comparable<Mark> {
    int start();

    int end();

    Label label(String text, WordTexts words, String style);

    @Override
    default int compareTo(Mark other) {
      int byStart = Integer.compare(start(), other.start());
      return byStart != 0 ? byStart : Integer.compare(end(), other.end());
    }

    default Label plain(String text, String style) {
      Label label =
          Controls.label(text.substring(start(), end()).replace('\n', ' '), "mark", style);
      label.setMinWidth(0);
      return label;
    }

    record Word(int start, int end, WordFinding finding) implements Mark {
      @Override
      public Label label(String text, WordTexts words, String style) {
        Label label = plain(text, style);
        label.getStyleClass().add("mark-" + finding.severity().code());
        label.setTooltip(Controls.tooltip(words.reason(finding)));
        label.setAccessibleText(
            label.getText()
                + ", "
                + words.severity(finding.severity())
                + ", "
                + words.reason(finding));
        return label;
      }
    }

    record Placeholder(int start, int end, boolean isKnown) implements Mark {
      @Override
      public Label label(String text, WordTexts words, String style) {
        Label label = plain(text, style);
        label.getStyleClass().add(isKnown ? "mark-variable" : "mark-block");
        return label;
      }
    }
  }
}
