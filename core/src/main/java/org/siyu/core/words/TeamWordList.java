package org.siyu.core.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.Problem;

/// The shipped list with a team's changes over it. A change about an entry that this version does
/// not have any more stays without effect.
public final class TeamWordList {
  private final WordList shipped;
  private final Map<String, WordChange> changes = new HashMap<>();
  private final List<ListedWord> words = new ArrayList<>();

  public TeamWordList(WordList shipped, List<WordChange> changes) {
    this.shipped = shipped;
    changes.forEach(change -> this.changes.put(change.id(), change));
    for (WordEntry entry : shipped.entries()) {
      WordChange change = this.changes.get(entry.id());
      words.add(
          change == null
              ? new ListedWord(entry, ListedWord.Origin.SHIPPED, true, 0)
              : new ListedWord(
                  change.applied(entry),
                  change.fields().isEmpty() ? ListedWord.Origin.SHIPPED : ListedWord.Origin.CHANGED,
                  change.isOn(),
                  change.version()));
    }
    for (WordChange change : changes) {
      if (change.isOwn()) {
        words.add(
            new ListedWord(
                WordField.entry(change.id(), change.fields()),
                ListedWord.Origin.OWN,
                change.isOn(),
                change.version()));
      }
    }
  }

  /// All entries, those switched off too: the shipped ones in their order, then the team's own.
  public List<ListedWord> words() {
    return List.copyOf(words);
  }

  /// What texts are checked against.
  public WordList checked() {
    return shipped.withEntries(
        words.stream().filter(ListedWord::isOn).map(ListedWord::entry).toList());
  }

  public Optional<ListedWord> find(String id) {
    return words.stream().filter(word -> word.entry().id().equals(id)).findFirst();
  }

  /// An entry as it ships.
  public Optional<WordEntry> shipped(String id) {
    return shipped.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  Optional<WordChange> change(String id) {
    return Optional.ofNullable(changes.get(id));
  }

  /// What is wrong with an entry: its pattern, its contexts, its own examples.
  public List<Problem> problems(WordEntry entry) {
    return WordRules.problems(shipped.withEntries(List.of(entry)), entry);
  }
}
