package org.siyu.core.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The results of a poll as they are pasted: a topic a line, its votes behind it. A tab parts them,
/// as between the cells of a sheet, or a space, a comma or a colon. A title that stands there twice
/// is one topic with the votes of both.
///
/// @param lines those that could be read, in their order
/// @param unread the others, as they stand there: a heading, a sum, a line without a number
public record PollPaste(List<PollLine> lines, List<String> unread) {
  private static final Pattern LINE =
      Pattern.compile("(.+?)[\\s,;:]+(\\d{1,3}(?:,\\d{3})+|\\d+)\\s*(?:票|人|votes?)?");
  private static final int LONGEST_COUNT = 9;
  private static final int LONGEST_LINE = 400;

  public PollPaste {
    lines = List.copyOf(lines);
    unread = List.copyOf(unread);
  }

  public static PollPaste of(String pasted) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    for (String line : pasted.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !isTaken(line, votes)) {
        unread.add(line);
      }
    }
    List<PollLine> lines = new ArrayList<>();
    votes.forEach((title, count) -> lines.add(new PollLine(title, count)));
    return new PollPaste(lines, unread);
  }

  private static boolean isTaken(String line, Map<String, Integer> votes) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    // as wide as they are typed, so that the title can be cut out of the line as it stands
    Matcher parts = LINE.matcher(narrow(line));
    if (!parts.matches()) {
      return false;
    }
    String title = line.substring(0, parts.end(1)).strip();
    String digits = parts.group(2).replace(",", "");
    if (title.length() > Content.LONGEST_TITLE || digits.length() > LONGEST_COUNT) {
      return false;
    }
    votes.merge(title, Integer.parseInt(digits), Integer::sum);
    return true;
  }

  /// Full-width digits and signs as narrow ones, each character by one character.
  private static String narrow(String line) {
    StringBuilder narrow = new StringBuilder(line.length());
    for (int index = 0; index < line.length(); index++) {
      String one = Normalizer.normalize(line.substring(index, index + 1), Normalizer.Form.NFKC);
      narrow.append(one.length() == 1 ? one : line.substring(index, index + 1));
    }
    return narrow.toString();
  }
}
