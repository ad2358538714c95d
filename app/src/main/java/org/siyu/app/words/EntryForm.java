package org.siyu.app.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.TeamWordList;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordChange;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordProblem;
import org.siyu.core.words.WordSeverity;

/// An entry of the word list that is being written; it is checked against its own examples at each
/// change.
public final class EntryForm {
  private final TeamWordList list;
  private final Optional<ListedWord> original;
  private final Map<WordField, List<String>> fields = new EnumMap<>(WordField.class);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(this, "problems", List.of());

  private boolean isTouched;

  private EntryForm(
      TeamWordList list, Optional<ListedWord> original, Map<WordField, List<String>> fields) {
    this.list = list;
    this.original = original;
    this.fields.putAll(fields);
    check();
  }

  static EntryForm fresh(TeamWordList list) {
    return new EntryForm(
        list,
        Optional.empty(),
        Map.of(
            WordField.PATTERN, List.of(""),
            WordField.CATEGORY, List.of(WordCategory.ABSOLUTE.code()),
            WordField.SEVERITY, List.of(WordSeverity.WARN.code()),
            WordField.LEGAL_BASIS, List.of("")));
  }

  static EntryForm of(TeamWordList list, ListedWord word) {
    return new EntryForm(list, Optional.of(word), WordField.all(word.entry()));
  }

  public Optional<ListedWord> original() {
    return original;
  }

  /// What stands in the way of saving it.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// A field's texts; choices by their codes.
  public List<String> of(WordField field) {
    return fields.getOrDefault(field, List.of());
  }

  public String single(WordField field) {
    return of(field).stream().findFirst().orElse("");
  }

  public void set(WordField field, List<String> texts) {
    isTouched = true;
    fields.put(field, List.copyOf(texts));
    check();
  }

  /// @param typed a text a line; blank lines do not count
  public void lines(WordField field, String typed) {
    set(field, typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /// Whether examples can be looked at: the pattern and the contexts can be read.
  public boolean canBeTried() {
    return problems.get().stream().allMatch(EntryForm::isAboutExample);
  }

  /// Whether an example hits or misses as it should.
  public boolean passes(String example) {
    return problems.get().stream().noneMatch(problem -> problem.arguments().contains(example));
  }

  private static boolean isAboutExample(Problem problem) {
    return problem.code() == WordProblem.EXAMPLE_NOT_FOUND
        || problem.code() == WordProblem.EXAMPLE_FOUND
        || problem.code() == WordProblem.EXAMPLE_MISSING;
  }

  /// Whether there is something in it that is not kept.
  boolean isTouched() {
    return isTouched;
  }

  void settle() {
    isTouched = false;
  }

  void refuse(Problem problem) {
    problems.set(List.of(problem));
  }

  private void check() {
    problems.set(
        entry()
            .map(this::wrong)
            .orElseGet(() -> List.of(Problem.of(WordProblem.PATTERN_WITHOUT_TEXT, ""))));
  }

  private List<Problem> wrong(WordEntry entry) {
    List<Problem> found = list.problems(entry);
    return found.isEmpty() && entry.hits().isEmpty()
        ? List.of(Problem.of(WordProblem.EXAMPLE_MISSING))
        : found;
  }

  /// Empty while there is no pattern.
  Optional<WordEntry> entry() {
    String id = original.map(word -> word.entry().id()).orElse(WordChange.OWN + "new");
    return single(WordField.PATTERN).isBlank()
        ? Optional.empty()
        : Optional.of(WordField.entry(id, fields));
  }
}
