package org.siyu.app.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.siyu.app.words.TextMark;
import org.siyu.core.content.Variable;
import org.siyu.core.content.VariableText;

/// Marks the variables of a text; those that nobody knows as something to be looked at.
final class VariableMarks {
  private final ItemWords words;

  VariableMarks(ItemWords words) {
    this.words = words;
  }

  List<TextMark> of(String text) {
    List<TextMark> marks = new ArrayList<>();
    for (VariableText.Piece piece : VariableText.parse(text).pieces()) {
      switch (piece) {
        case VariableText.Plain _ -> {}
        case VariableText.Known known ->
            marks.add(
                new TextMark(
                    known.start(),
                    known.end(),
                    TextMark.Look.VARIABLE,
                    words.variable(known.variable()),
                    words.text("editor.variable.known"),
                    "",
                    List.of()));
        case VariableText.Unknown unknown ->
            marks.add(
                new TextMark(
                    unknown.start(),
                    unknown.end(),
                    TextMark.Look.UNKNOWN,
                    words.text("editor.variable.unknown"),
                    words.text("editor.variable.unknown.text", unknown.name()),
                    "",
                    Arrays.stream(Variable.values()).map(words::written).toList()));
      }
    }
    return marks;
  }
}
