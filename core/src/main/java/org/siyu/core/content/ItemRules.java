package org.siyu.core.content;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What an item must be to be kept. Pure.
final class ItemRules {
  private static final int LONGEST_MINUTES = 7 * 24 * 60;
  private static final int LONGEST_CAMPAIGN = 200;

  private final Choices choices;

  ItemRules(Choices choices) {
    this.choices = choices;
  }

  /// Everything that is wrong, at once; an entry of a list that is retired may stay.
  List<Problem> problems(ContentItem item) {
    List<Problem> problems = new ArrayList<>();
    Content content = item.content();
    if (content.title().isBlank()) {
      problems.add(Problem.of(ContentProblem.BLANK));
    }
    length(problems, content.title(), Content.LONGEST_TITLE);
    length(problems, content.body(), Content.LONGEST_BODY);
    content
        .general()
        .ifPresent(
            general -> {
              length(problems, general.title(), Content.LONGEST_TITLE);
              length(problems, general.body(), Content.LONGEST_BODY);
            });
    length(problems, item.campaign().name(), LONGEST_CAMPAIGN);
    known(problems, ChoiceList.CHANNEL, content.channel());
    ContentItem.Traits traits = item.traits();
    optional(problems, ChoiceList.FORM, traits.form());
    optional(problems, ChoiceList.DEPTH, traits.depth());
    optional(problems, ChoiceList.KIND, traits.kind());
    optional(problems, ChoiceList.SLOT, traits.slot());
    int minutes = item.plan().minutes();
    if (minutes < 0 || minutes > LONGEST_MINUTES) {
      problems.add(Problem.of(ContentProblem.INVALID_DURATION, minutes));
    }
    item.results()
        .values()
        .forEach(
            (measure, value) -> {
              if (value < 0 && measure != ResultMeasure.AMOUNT_CENTS) {
                problems.add(Problem.of(ContentProblem.INVALID_RESULT, measure.code(), value));
              }
            });
    return problems;
  }

  /// @throws ProblemException with the first of [#problems]
  void require(ContentItem item) {
    problems(item).stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
  }

  private static void length(List<Problem> problems, String text, int most) {
    if (text.length() > most) {
      problems.add(Problem.of(ContentProblem.TOO_LONG, most));
    }
  }

  private void optional(List<Problem> problems, ChoiceList list, String code) {
    if (!code.isEmpty()) {
      known(problems, list, code);
    }
  }

  private void known(List<Problem> problems, ChoiceList list, String code) {
    if (choices.find(list, code).isEmpty()) {
      problems.add(Problem.of(ContentProblem.UNKNOWN_CHOICE, list.code(), code));
    }
  }
}
