package org.siyu.core.content;

import java.util.List;
import java.util.UUID;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The team's rhythm: its rules, and where the plan does not keep to them.
public final class CadenceService {
  private static final int LONGEST_SOURCE = 400;

  private final CadenceRepository repository;
  private final ContentRepository items;
  private final ChoiceRepository choices;

  public CadenceService(
      CadenceRepository repository, ContentRepository items, ChoiceRepository choices) {
    this.repository = repository;
    this.items = items;
    this.choices = choices;
  }

  public List<CadenceRule> rules() {
    return repository.all();
  }

  /// For views that have the rows already.
  public Cadence cadence() {
    return new Cadence(repository.all());
  }

  /// Gaps, overloads and wrong mixes in some days.
  public List<CadenceFinding> check(DateRange days) {
    DateRange wide = new DateRange(days.first(), days.last().plusDays(6));
    return cadence().check(days, items.rows(ContentQuery.of(wide)));
  }

  /// Adds a rule or replaces the one of its id.
  ///
  /// @throws ProblemException [ContentProblem#INVALID_CADENCE], [ContentProblem#TOO_LONG],
  ///   [ContentProblem#UNKNOWN_CHOICE]
  public void save(CadenceRule rule) {
    Choices lists = new Choices(choices.all());
    require(lists, ChoiceList.CHANNEL, rule.channel());
    if (!rule.kind().isEmpty()) {
      require(lists, ChoiceList.KIND, rule.kind());
    }
    if (!rule.slot().isEmpty()) {
      require(lists, ChoiceList.SLOT, rule.slot());
    }
    if (!rule.isPossible()) {
      throw new ProblemException(Problem.of(ContentProblem.INVALID_CADENCE));
    }
    if (rule.source().length() > LONGEST_SOURCE) {
      throw new ProblemException(Problem.of(ContentProblem.TOO_LONG, LONGEST_SOURCE));
    }
    repository.save(rule);
  }

  private static void require(Choices lists, ChoiceList list, String code) {
    if (lists.find(list, code).isEmpty()) {
      throw new ProblemException(Problem.of(ContentProblem.UNKNOWN_CHOICE, list.code(), code));
    }
  }

  public void remove(UUID id) {
    repository.remove(id);
  }
}
