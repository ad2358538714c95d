package org.siyu.storage.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A part of a printed sheet, from top to bottom.
public sealed interface PrintBlock {
  /// All that is written in it.
  List<String> texts();

  record Title(String text) implements PrintBlock {
    @Override
    public List<String> texts() {
      return List.of(text);
    }
  }

  record Heading(String text) implements PrintBlock {
    @Override
    public List<String> texts() {
      return List.of(text);
    }
  }

  record Note(String text) implements PrintBlock {
    @Override
    public List<String> texts() {
      return List.of(text);
    }
  }

  /// @param facts each what it is called, and what it is
  record Facts(List<List<String>> facts) implements PrintBlock {
    @Override
    public List<String> texts() {
      return facts.stream().flatMap(List::stream).toList();
    }
  }

  /// @param widths of the columns, to each other
  record Table(List<Integer> widths, List<String> header, List<List<String>> rows)
      implements PrintBlock {
    /// With their sign, currency and unit; also one number of another.
    private static final Pattern NUMBER =
        Pattern.compile(
            "[-−+]?[¥$€£]?[-−]?\\d[\\d,]*(\\.\\d+)?( ?(%|pp|个百分点|points?))?( / \\d[\\d,]*)?");

    /// Whether a column holds numbers alone, which stand to the right. The first one names the
    /// rows.
    boolean isNumbers(int column) {
      List<String> known =
          rows.stream()
              .map(row -> row.get(column))
              .filter(text -> !text.isBlank() && !text.equals("–"))
              .toList();
      return column > 0
          && !known.isEmpty()
          && known.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    @Override
    public List<String> texts() {
      List<String> texts = new ArrayList<>(header);
      rows.forEach(texts::addAll);
      return texts;
    }
  }
}
