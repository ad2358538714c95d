package org.siyu.app.results;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.PastedBlock;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.ResultCell;
import org.siyu.core.results.ResultService;
import org.siyu.core.results.ResultWarning;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;

/// Results entered as in a sheet. What is typed or pasted is a draft, shown as such, until it is
/// kept as a whole; each step before that can be taken back.
public final class EntryViewModel {
  private static final List<ResultMeasure> MEASURES = List.of(ResultMeasure.values());

  private final ResultServices services;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> tell;
  private final ObservableList<ContentRow> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyBooleanWrapper isKeeping = new ReadOnlyBooleanWrapper(this, "keeping");
  private final Deque<EntryDrafts> past = new ArrayDeque<>();
  private final Deque<EntryDrafts> future = new ArrayDeque<>();
  private EntryDrafts drafts = EntryDrafts.NONE;

  /// A cell as it is to be shown.
  ///
  /// @param isChanged whether it is not kept yet
  /// @param problem why it cannot be kept, or why it is unlikely
  /// @param isWrong whether it cannot be kept
  public record Cell(String text, boolean isChanged, Optional<Problem> problem, boolean isWrong) {}

  /// @param cells how many were filled
  /// @param outside how many of the block had no place in the sheet
  public record Pasted(int cells, int outside) {}

  EntryViewModel(ResultServices services, Tasks tasks, Runnable changed, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  /// The items, those without results first.
  public ObservableList<ContentRow> lines() {
    return FXCollections.unmodifiableObservableList(lines);
  }

  /// Counts what changes in the cells.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty keepingProperty() {
    return isKeeping.getReadOnlyProperty();
  }

  /// While something is being entered the lines keep their places.
  void show(List<ContentRow> published) {
    List<ContentRow> wanted = ResultService.toEnter(published);
    if (count() > 0) {
      Map<ContentId, ContentRow> now = new HashMap<>();
      wanted.forEach(item -> now.put(item.id(), item));
      List<ContentRow> same =
          lines.stream()
              .filter(item -> now.containsKey(item.id()))
              .map(item -> now.getOrDefault(item.id(), item))
              .toList();
      if (same.size() == wanted.size()) {
        wanted = same;
      }
    }
    lines.setAll(wanted);
    touch();
  }

  private void touch() {
    revision.set(revision.get() + 1);
  }

  public Cell cell(ContentRow item, ResultMeasure measure) {
    Optional<String> typed = drafts.of(item.id(), measure);
    String text = typed.orElseGet(() -> kept(item, measure));
    if (typed.isPresent()
        && ResultCell.of(measure, text) instanceof ResultCell.Trouble(Problem problem)) {
      return new Cell(text, true, Optional.of(problem), true);
    }
    Optional<Problem> warning =
        ResultWarning.of(results(item)).stream()
            .filter(each -> each.code() instanceof ResultWarning code && code.part() == measure)
            .findFirst();
    return new Cell(text, typed.isPresent(), warning, false);
  }

  private static String kept(ContentRow item, ResultMeasure measure) {
    OptionalLong value = item.results().of(measure);
    if (value.isEmpty()) {
      return "";
    }
    return measure == ResultMeasure.AMOUNT_CENTS
        ? new Money(value.getAsLong()).toString()
        : Long.toString(value.getAsLong());
  }

  /// What is known of the item with what was typed and can be read.
  private ContentResults results(ContentRow item) {
    ContentResults results = item.results();
    for (Map.Entry<ResultMeasure, OptionalLong> value : values(item.id()).entrySet()) {
      results = results.with(value.getKey(), value.getValue());
    }
    return results;
  }

  private Map<ResultMeasure, OptionalLong> values(ContentId item) {
    Map<ResultMeasure, OptionalLong> values = new EnumMap<>(ResultMeasure.class);
    drafts
        .of(item)
        .forEach(
            (measure, text) -> {
              switch (ResultCell.of(measure, text)) {
                case ResultCell.Value(long value) -> values.put(measure, OptionalLong.of(value));
                case ResultCell.Blank() -> values.put(measure, OptionalLong.empty());
                case ResultCell.Trouble _ -> {}
              }
            });
    return values;
  }

  /// Types into one cell.
  public void type(ContentRow item, ResultMeasure measure, String text) {
    EntryDrafts next = typed(drafts, item, measure, text);
    if (!next.equals(drafts)) {
      step(next);
    }
  }

  private static EntryDrafts typed(
      EntryDrafts drafts, ContentRow item, ResultMeasure measure, String text) {
    String wanted = text.strip();
    boolean isAsKept =
        wanted.equals(kept(item, measure))
            || (ResultCell.of(measure, wanted) instanceof ResultCell.Value(long value)
                && item.results().of(measure).equals(OptionalLong.of(value)));
    return drafts.with(item.id(), measure, isAsKept ? Optional.empty() : Optional.of(wanted));
  }

  /// Puts a block from a spreadsheet into the cells from one on; shown, not kept.
  ///
  /// @param row index into [#lines()]
  public Pasted paste(int row, ResultMeasure from, String text) {
    EntryDrafts next = drafts;
    int cells = 0;
    int outside = 0;
    List<List<String>> rows = PastedBlock.of(text).rows();
    for (int down = 0; down < rows.size(); down++) {
      List<String> block = rows.get(down);
      for (int right = 0; right < block.size(); right++) {
        int column = MEASURES.indexOf(from) + right;
        if (row + down < lines.size() && column < MEASURES.size()) {
          next = typed(next, lines.get(row + down), MEASURES.get(column), block.get(right));
          cells++;
        } else {
          outside++;
        }
      }
    }
    if (!next.equals(drafts)) {
      step(next);
    }
    return new Pasted(cells, outside);
  }

  private void step(EntryDrafts next) {
    past.push(drafts);
    future.clear();
    drafts = next;
    touch();
  }

  /// Takes the last step back.
  public void undo() {
    if (!past.isEmpty()) {
      future.push(drafts);
      drafts = past.pop();
      touch();
    }
  }

  public void redo() {
    if (!future.isEmpty()) {
      past.push(drafts);
      drafts = future.pop();
      touch();
    }
  }

  /// How many cells are not kept yet.
  public int count() {
    return drafts.count();
  }

  /// Of how many items.
  public int items() {
    return drafts.typed().size();
  }

  /// How many cells cannot be kept.
  public int wrong() {
    return (int)
        drafts.typed().values().stream()
            .flatMap(line -> line.entrySet().stream())
            .filter(
                cell -> ResultCell.of(cell.getKey(), cell.getValue()) instanceof ResultCell.Trouble)
            .count();
  }

  /// Of how many items what was typed is unlikely.
  public int unlikely() {
    return (int)
        lines.stream()
            .filter(item -> !drafts.of(item.id()).isEmpty())
            .filter(item -> !ResultWarning.of(results(item)).isEmpty())
            .count();
  }

  /// Drops what is not kept yet; can be taken back.
  public void discard() {
    if (count() > 0) {
      step(EntryDrafts.NONE);
    }
  }

  /// Keeps everything; nothing while a cell is wrong.
  ///
  /// @param done told of what was kept
  public void keep(Consumer<PlanChange> done) {
    if (count() == 0 || wrong() > 0 || isKeeping.get()) {
      return;
    }
    Map<ContentId, Map<ResultMeasure, OptionalLong>> entered = new HashMap<>();
    drafts.typed().keySet().forEach(item -> entered.put(item, values(item)));
    isKeeping.set(true);
    tasks
        .run("results.task.keeping", _ -> services.results().keep(entered))
        .onSuccess(
            change -> {
              drafts = EntryDrafts.NONE;
              past.clear();
              future.clear();
              done.accept(change);
              touch();
              changed.run();
            })
        .onProblem(tell)
        .onEnd(() -> isKeeping.set(false));
  }

  /// Takes back what was kept.
  public void takeBack(PlanChange change) {
    tasks
        .run("results.task.keeping", _ -> services.results().undo(change))
        .onSuccess(_ -> changed.run())
        .onProblem(tell);
  }
}
