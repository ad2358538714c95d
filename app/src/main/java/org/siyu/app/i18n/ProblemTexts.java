package org.siyu.app.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Words a [Problem]: one plain sentence, and where it is.
public final class ProblemTexts {
  private static final Pattern ISO_TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?");

  private final Messages messages;

  public ProblemTexts(Messages messages) {
    this.messages = messages;
  }

  /// What is wrong, without the place.
  public String sentence(Problem problem) {
    String key = "problem." + problem.code().key();
    return messages.has(key)
        ? messages.text(key, problem.arguments().stream().map(ProblemTexts::readable).toArray())
        : messages.text("problem.without-words", problem.code().key());
  }

  /// ISO times, which is how problems carry them, without the T and the seconds.
  private static Object readable(Object argument) {
    return argument instanceof String text && ISO_TIME.matcher(text).matches()
        ? text.substring(0, 10) + ' ' + text.substring(11, 16)
        : argument;
  }

  /// "orders.xlsx, sheet Year 2010, row 17, column Price"; empty when nothing is known.
  public String place(Place place) {
    List<String> parts = new ArrayList<>();
    String file = place.file();
    String sheet = place.sheet();
    String column = place.column();
    if (file != null) {
      parts.add(file);
    }
    if (sheet != null) {
      parts.add(messages.text("place.sheet", sheet));
    }
    if (place.row() > 0) {
      parts.add(messages.text("place.row", place.row()));
    }
    if (column != null) {
      parts.add(messages.text("place.column", column));
    }
    return String.join(messages.text("place.separator"), parts);
  }

  /// Place and sentence in one line.
  public String full(Problem problem) {
    String place = place(problem.place());
    return place.isEmpty()
        ? sentence(problem)
        : messages.text("place.sentence", place, sentence(problem));
  }
}
