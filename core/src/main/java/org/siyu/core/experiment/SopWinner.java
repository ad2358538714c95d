package org.siyu.core.experiment;

import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;

/// Carries a winner into the step of a template: a new version of the template, in which the step
/// says what has won. What runs keeps the version it began with. A shipped template that nobody has
/// changed yet is taken in the language the winner is written in.
public final class SopWinner implements WinnerTarget {
  private static final int LONGEST_NOTE = 500;

  private final SopService templates;

  public SopWinner(SopService templates) {
    this.templates = templates;
  }

  @Override
  public boolean takes(ExperimentLinks links) {
    return links.step().isPresent();
  }

  private record Found(SopEntry entry, SopStep step) {}

  @Override
  public Carried carry(Experiment experiment, Variant winner, String note) {
    String script = winner.text().strip();
    Found found =
        experiment
            .links()
            .step()
            .flatMap(step -> find(step, language(script)))
            .orElseThrow(() -> new ProblemException(Problem.of(ExperimentProblem.NO_TARGET)));
    SopStep step = found.step();
    if (script.isEmpty() || script.equals(step.message().script())) {
      throw new ProblemException(Problem.of(ExperimentProblem.NOTHING_TO_CARRY, step.title()));
    }
    SopStep changed =
        step.with(
            new SopStep.Message(step.message().channel(), step.message().isContent(), script));
    SopTemplate template = found.entry().template();
    SopVersion saved =
        templates.save(
            found.entry().newest(),
            template.withSteps(
                template.steps().stream()
                    .map(each -> each.key().equals(step.key()) ? changed : each)
                    .toList()),
            clipped(note.isBlank() ? experiment.name() : experiment.name() + ": " + note));
    return new Carried.Version(template.name(), saved.id(), saved.number(), step.title());
  }

  private static String clipped(String note) {
    return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }

  private static SopLanguage language(String script) {
    boolean isChinese =
        script
            .codePoints()
            .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    return isChinese ? SopLanguage.ZH : SopLanguage.EN;
  }

  private Optional<Found> find(UUID step, SopLanguage language) {
    return templates.entries(language).stream()
        .flatMap(
            entry ->
                entry.template().steps().stream()
                    .filter(each -> entry.id().step(each.key()).equals(step))
                    .map(each -> new Found(entry, each)))
        .findFirst();
  }
}
