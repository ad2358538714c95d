package org.siyu.app.experiment;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What experiments can be about besides the pieces of the calendar, in the language of now.
public record ExperimentSubjects(Supplier<List<Choice>> steps, Supplier<List<Choice>> campaigns) {
  /// @param group what it belongs to: the template; may be empty
  /// @param text what it says now; may be empty
  public record Choice(UUID id, String group, String name, String text) {}

  public static final ExperimentSubjects NONE = new ExperimentSubjects(List::of, List::of);

  List<Subject> all() {
    return Stream.concat(
            steps.get().stream().map(each -> subject(Subject.Kind.STEP, each)),
            campaigns.get().stream().map(each -> subject(Subject.Kind.CAMPAIGN, each)))
        .toList();
  }

  private static Subject subject(Subject.Kind kind, Choice choice) {
    String name = choice.group().isEmpty() ? choice.name() : choice.group() + " · " + choice.name();
    return new Subject(kind, choice.id(), name, choice.text());
  }
}
