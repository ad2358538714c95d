package org.siyu.core.content;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The lists that a team edits: adds, renames, sorts, retires.
public final class ChoiceService {
  private static final int LONGEST_NAME = 100;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
  private static final List<String> SPARE_COLOURS =
      List.of("#1f958b", "#84953a", "#c8920e", "#8b91a0", "#b0527a", "#5a6fb5");

  private final ChoiceRepository repository;
  private final Ids ids;

  public ChoiceService(ChoiceRepository repository, Ids ids) {
    this.repository = repository;
    this.ids = ids;
  }

  public Choices all() {
    return new Choices(repository.all());
  }

  /// Adds an entry of the team's own at the end of a list. A channel gets a colour.
  ///
  /// @throws ProblemException [ContentProblem#BLANK], [ContentProblem#TOO_LONG],
  ///   [ContentProblem#NAME_TAKEN]
  public Choice add(ChoiceList list, String name) {
    return repository.asOne(
        () -> {
          List<Choice> entries = all().all(list);
          String wanted = free(entries, "", name);
          int position = entries.isEmpty() ? 1 : entries.getLast().position() + 1;
          Choice choice =
              new Choice(
                  list,
                  freshCode(),
                  wanted,
                  wanted,
                  list == ChoiceList.CHANNEL
                      ? Optional.of(SPARE_COLOURS.get(entries.size() % SPARE_COLOURS.size()))
                      : Optional.empty(),
                  Optional.empty(),
                  position,
                  false,
                  false);
          repository.save(choice);
          return choice;
        });
  }

  private String freshCode() {
    String id = ids.next().toString().replace("-", "");
    return "own-" + id.substring(0, 16);
  }

  /// Gives an entry one name in both languages.
  ///
  /// @throws ProblemException as [#add], [ContentProblem#UNKNOWN_CHOICE]
  public Choice rename(ChoiceList list, String code, String name) {
    return change(
        list,
        code,
        choice -> {
          String wanted = free(all().all(list), code, name);
          return choice.named(wanted, wanted);
        });
  }

  /// @param colour `#rrggbb`
  /// @throws ProblemException [ContentProblem#INVALID_COLOUR], [ContentProblem#UNKNOWN_CHOICE]
  public Choice colour(ChoiceList list, String code, String colour) {
    String wanted = colour.strip().toLowerCase(Locale.ROOT);
    if (!COLOUR.matcher(wanted).matches()) {
      throw new ProblemException(Problem.of(ContentProblem.INVALID_COLOUR, colour));
    }
    return change(list, code, choice -> choice.coloured(Optional.of(wanted)));
  }

  /// @throws ProblemException [ContentProblem#INVALID_HOURS], [ContentProblem#UNKNOWN_CHOICE]
  public Choice hours(String slot, LocalTime from, LocalTime to) {
    if (!from.isBefore(to)) {
      throw new ProblemException(
          Problem.of(ContentProblem.INVALID_HOURS, from.toString(), to.toString()));
    }
    return change(
        ChoiceList.SLOT, slot, choice -> choice.during(Optional.of(new Choice.Hours(from, to))));
  }

  /// Puts a list into an order; what is not named comes after it in the order it had.
  public void sort(ChoiceList list, List<String> codes) {
    repository.asOne(
        () -> {
          List<Choice> wanted = new ArrayList<>(all().all(list));
          wanted.sort(
              Comparator.comparingInt(
                  choice ->
                      codes.contains(choice.code())
                          ? codes.indexOf(choice.code())
                          : codes.size() + choice.position()));
          for (int place = 1; place <= wanted.size(); place++) {
            repository.save(wanted.get(place - 1).at(place));
          }
          return wanted;
        });
  }

  /// Takes an entry out of what is offered. One of the team's own that nothing refers to is removed
  /// for good.
  ///
  /// @return whether it is gone
  /// @throws ProblemException [ContentProblem#UNKNOWN_CHOICE], [ContentProblem#LAST_CHOICE]
  public boolean retire(ChoiceList list, String code) {
    return repository.asOne(
        () -> {
          Choice choice = require(list, code);
          if (all().offered(list).equals(List.of(choice))) {
            throw new ProblemException(Problem.of(ContentProblem.LAST_CHOICE, choice.nameZh()));
          }
          boolean isUnused = !choice.isShipped() && !repository.isUsed(list, code);
          if (isUnused) {
            repository.remove(list, code);
          } else {
            repository.save(choice.retired(true));
          }
          return isUnused;
        });
  }

  /// Puts an entry back as it was before an edit, also one that is gone.
  public void putBack(Choice choice) {
    repository.asOne(
        () -> {
          repository.save(choice);
          return choice;
        });
  }

  /// Offers a retired entry again.
  public Choice restore(ChoiceList list, String code) {
    return change(list, code, choice -> choice.retired(false));
  }

  private Choice change(ChoiceList list, String code, UnaryOperator<Choice> edit) {
    return repository.asOne(
        () -> {
          Choice changed = edit.apply(require(list, code));
          repository.save(changed);
          return changed;
        });
  }

  private Choice require(ChoiceList list, String code) {
    return all()
        .find(list, code)
        .orElseThrow(
            () ->
                new ProblemException(Problem.of(ContentProblem.UNKNOWN_CHOICE, list.code(), code)));
  }

  private static String free(List<Choice> entries, String except, String name) {
    String wanted = name.strip();
    if (wanted.isEmpty()) {
      throw new ProblemException(Problem.of(ContentProblem.BLANK));
    }
    if (wanted.length() > LONGEST_NAME) {
      throw new ProblemException(Problem.of(ContentProblem.TOO_LONG, LONGEST_NAME));
    }
    boolean isTaken =
        entries.stream()
            .filter(choice -> !choice.code().equals(except))
            .anyMatch(
                choice ->
                    choice.nameZh().equalsIgnoreCase(wanted)
                        || choice.nameEn().equalsIgnoreCase(wanted));
    if (isTaken) {
      throw new ProblemException(Problem.of(ContentProblem.NAME_TAKEN, wanted));
    }
    return wanted;
  }
}
