package org.siyu.core.words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// A team's word list: what is in it, changing it, taking it out to Excel and back. Each change is
/// one transaction with its entry in the audit log.
public final class WordService {
  private static final String WHAT = "what";

  private final WordList shipped;
  private final WordRepository repository;
  private final WordListFiles files;
  private final Ids ids;
  private final AuditLog audit;
  private final Supplier<String> actor;
  private final Clock clock;

  public WordService(
      WordList shipped,
      WordRepository repository,
      WordListFiles files,
      Ids ids,
      AuditLog audit,
      Supplier<String> actor,
      Clock clock) {
    this.shipped = shipped;
    this.repository = repository;
    this.files = files;
    this.ids = ids;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /// The list of now. Read once and hold: a checker is made of its [TeamWordList#checked()].
  public TeamWordList list() {
    return new TeamWordList(shipped, repository.load());
  }

  /// When and by whom entries were changed last, by their ids.
  public Map<String, WordStamp> stamps() {
    return repository.stamps();
  }

  /// What is wrong with an entry before it is saved; empty when nothing is.
  public List<Problem> problems(WordEntry entry) {
    return list().problems(entry);
  }

  /// Adds an entry of the team's own.
  ///
  /// @param draft its id does not matter
  /// @return the entry with its id
  /// @throws ProblemException with a [WordProblem]
  public WordEntry add(WordEntry draft) {
    WordEntry entry = draft.withId(WordChange.OWN + ids.next());
    check(entry);
    keep(WordChange.between(Optional.empty(), entry, true, 0), Map.of(WHAT, "added"));
    return entry;
  }

  /// Changes an entry, shipped or own.
  ///
  /// @param version of the [ListedWord] that was edited
  /// @throws ProblemException with a [WordProblem]
  public void edit(WordEntry entry, int version) {
    check(entry);
    TeamWordList list = list();
    ListedWord before = known(list, entry.id(), version);
    keep(
        WordChange.between(list.shipped(entry.id()), entry, before.isOn(), version),
        Map.of(WHAT, "edited", "fields", differing(before.entry(), entry)));
  }

  /// @param version of the [ListedWord] that was switched
  /// @throws ProblemException with a [WordProblem]
  public void switchOn(String id, boolean isOn, int version) {
    TeamWordList list = list();
    ListedWord word = known(list, id, version);
    keep(
        WordChange.between(list.shipped(id), word.entry(), isOn, version),
        Map.of(WHAT, isOn ? "switched-on" : "switched-off"));
  }

  /// Takes a shipped entry back to how it ships, or removes one of the team's own.
  ///
  /// @return what was forgotten, for [#restore]
  public Optional<WordChange> reset(String id) {
    return repository.asOne(
        () -> {
          Optional<WordChange> forgotten = list().change(id);
          if (forgotten.isPresent()) {
            repository.save(List.of(), Set.of(id), now(), actor.get());
            enter(id, Map.of(WHAT, id.startsWith(WordChange.OWN) ? "removed" : "reset"));
          }
          return forgotten;
        });
  }

  /// Takes back that a change was forgotten.
  ///
  /// @throws ProblemException [WordProblem#CHANGED_MEANWHILE] when there is another one by now
  public void restore(WordChange forgotten) {
    keep(
        new WordChange(forgotten.id(), forgotten.isOn(), forgotten.fields(), 0),
        Map.of(WHAT, "restored"));
  }

  /// Writes the whole list as a workbook.
  public void write(WordSheetLabels labels, Path target) {
    try (var staged = files.stage(list().words(), labels, target)) {
      staged.publish();
    }
  }

  /// Reads a workbook and tells what it would change. Nothing is written yet.
  ///
  /// @param labels in each language that a workbook may be in
  /// @throws ProblemException [WordProblem#NOT_A_WORD_LIST] or a problem of the file
  public WordImport read(Path file, List<WordSheetLabels> labels, Monitor monitor) {
    return new WordImportReader(list(), labels, ids).read(files.rows(file, labels, monitor));
  }

  /// Takes over what a workbook changes. Lines with problems are left out.
  ///
  /// @throws ProblemException [WordProblem#CHANGED_MEANWHILE]
  public void take(WordImport read) {
    repository.asOne(
        () -> {
          repository.save(read.changes(), read.removed(), now(), actor.get());
          int changed = read.changes().size() - read.added();
          enter(
              "",
              Map.of(
                  WHAT,
                  "imported",
                  "added",
                  Integer.toString(read.added()),
                  "changed",
                  Integer.toString(changed),
                  "reset",
                  Integer.toString(read.removed().size())));
          return read;
        });
  }

  private void keep(WordChange change, Map<String, String> details) {
    boolean isNone = change.isNone();
    repository.asOne(
        () -> {
          repository.save(
              isNone ? List.of() : List.of(change),
              isNone ? Set.of(change.id()) : Set.of(),
              now(),
              actor.get());
          enter(change.id(), details);
          return change;
        });
  }

  private void enter(String subject, Map<String, String> details) {
    audit.record(actor.get(), AuditAction.WORDS_CHANGED, subject, details);
  }

  private static String differing(WordEntry before, WordEntry after) {
    return Arrays.stream(WordField.values())
        .filter(field -> !field.of(before).equals(field.of(after)))
        .map(WordField::code)
        .collect(Collectors.joining(","));
  }

  private void check(WordEntry entry) {
    List<Problem> problems = problems(entry);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
  }

  private static ListedWord known(TeamWordList list, String id, int version) {
    ListedWord word =
        list.find(id)
            .orElseThrow(() -> new ProblemException(Problem.of(WordProblem.UNKNOWN_ENTRY, id)));
    if (word.version() != version) {
      throw new ProblemException(Problem.of(WordProblem.CHANGED_MEANWHILE, id));
    }
    return word;
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
