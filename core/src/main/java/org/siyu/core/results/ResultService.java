package org.siyu.core.results;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.siyu.core.content.ChoiceRepository;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRepository;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

/// Enters what came of published items, and reads what is known of them.
public final class ResultService {
  private static final ContentQuery PUBLISHED =
      ContentQuery.ALL.withStatuses(Set.of(ContentStatus.PUBLISHED, ContentStatus.RESULTS_IN));

  private final ContentRepository repository;
  private final ContentService items;
  private final ChoiceRepository choices;
  private final ResultFileReader reader;
  private final ResultTemplate template;
  private final PurchaseRepository purchases;

  public ResultService(
      ContentRepository repository,
      ContentService items,
      ChoiceRepository choices,
      ResultFileReader reader,
      ResultTemplate template,
      PurchaseRepository purchases) {
    this.repository = repository;
    this.items = items;
    this.choices = choices;
    this.reader = reader;
    this.template = template;
    this.purchases = purchases;
  }

  /// Counts the changes of the store: while it is the same, so is all that was read.
  public long changes() {
    return repository.changes();
  }

  /// The team's lists, to name traits by.
  public Choices lists() {
    return new Choices(choices.all());
  }

  /// Everything that was published, with its results where they are known, by start.
  public List<ContentRow> published() {
    return repository.rows(PUBLISHED);
  }

  /// Those without results first, then the rest; of each the latest first.
  public static List<ContentRow> toEnter(Collection<ContentRow> published) {
    return published.stream()
        .sorted(
            Comparator.comparing((ContentRow item) -> !item.results().isEmpty())
                .thenComparing(item -> item.plan().start(), Comparator.reverseOrder())
                .thenComparing(item -> item.id().value()))
        .toList();
  }

  /// @see OrderCredits#of
  public OrderCredits credits(Collection<ContentRow> published, int days, Monitor monitor) {
    return OrderCredits.of(published, days, purchases, monitor);
  }

  /// Writes what was entered, all of it or nothing. Measures that are not named stay as they are.
  ///
  /// @param entered by item the measures that were changed; empty for one that is no longer known
  /// @return what [#undo] needs
  /// @throws ProblemException a [org.siyu.core.content.ContentProblem] of the first item that
  ///   cannot be kept
  public PlanChange keep(Map<ContentId, Map<ResultMeasure, OptionalLong>> entered) {
    return repository.asOne(
        () -> {
          PlanChange all = PlanChange.NONE;
          for (ContentItem item : items.find(entered.keySet())) {
            ContentResults results = item.results();
            for (Map.Entry<ResultMeasure, OptionalLong> value :
                entered.getOrDefault(item.id(), Map.of()).entrySet()) {
              results = results.with(value.getKey(), value.getValue());
            }
            PlanChange change =
                items.edit(List.of(item.id()), new ContentEdit.WithResults(results));
            change.skipped().stream()
                .findFirst()
                .ifPresent(
                    problem -> {
                      throw new ProblemException(problem);
                    });
            all = all.and(change);
          }
          return all;
        });
  }

  /// Takes entered results back.
  public PlanChange undo(PlanChange change) {
    return items.undo(change);
  }

  /// Reads a file and finds the items that it is about; writes nothing.
  ///
  /// @throws ProblemException when the file as a whole cannot be read
  public ResultPlan plan(Path file, Monitor monitor) {
    ResultFile read = reader.read(file, lists(), monitor);
    return new ResultMatching(read, items.items(ContentQuery.ALL)).plan();
  }

  /// Writes what a plan changes, all of it or nothing; open and rejected lines are left out.
  public PlanChange keep(ResultPlan plan) {
    Map<ContentId, Map<ResultMeasure, OptionalLong>> entered = new HashMap<>();
    for (ResultMatch match : plan.changes()) {
      Map<ResultMeasure, OptionalLong> values = new HashMap<>();
      match
          .line()
          .results()
          .values()
          .forEach((measure, value) -> values.put(measure, OptionalLong.of(value)));
      match.chosen().ifPresent(item -> entered.put(item.id(), values));
    }
    return keep(entered);
  }

  /// Writes the workbook that is filled in outside and read again by [#plan].
  ///
  /// @return how many items are in it
  public int template(Collection<ContentRow> wanted, ResultSheetLabels labels, Path target) {
    List<ContentRow> rows = toEnter(wanted);
    template.write(rows, labels, target);
    return rows.size();
  }

  /// An item by its id, where it is still there.
  public Optional<ContentItem> find(ContentId id) {
    return items.find(id);
  }
}
