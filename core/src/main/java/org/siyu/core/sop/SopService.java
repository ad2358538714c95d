package org.siyu.core.sop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.Choices;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The library of templates: what came with the program and what the team made of it.
///
/// A shipped template that nobody changed is shown in the language of the screen; every other
/// version in the one language it was written in. Each save makes a new version; what runs on an
/// earlier one keeps it.
public final class SopService {
  private static final int LONGEST_NOTE = 1000;

  private final SopRepository repository;
  private final ChoiceService choices;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public SopService(
      SopRepository repository,
      ChoiceService choices,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.repository = repository;
    this.choices = choices;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// All templates, shipped ones first in their order, then the team's by name; also retired ones.
  public List<SopEntry> entries(SopLanguage language) {
    Set<SopId> retired = new HashSet<>(repository.retired());
    Map<SopId, SopVersion> stored = new LinkedHashMap<>();
    repository.newest().forEach(version -> stored.put(version.id(), version));
    List<SopVersion> found = new ArrayList<>();
    for (SopTemplate template : ShippedSops.all(language)) {
      SopVersion shipped = SopVersion.shipped(template);
      SopVersion kept = stored.remove(shipped.id());
      found.add(kept == null || kept.isShipped() ? shipped : kept);
    }
    stored.values().stream()
        .sorted(Comparator.comparing((SopVersion version) -> version.template().name()))
        .forEach(found::add);
    return found.stream()
        .map(version -> new SopEntry(version, retired.contains(version.id())))
        .toList();
  }

  /// The newest version.
  public Optional<SopEntry> find(SopId id, SopLanguage language) {
    return entries(language).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /// A template by its code or name, as the command line names it.
  ///
  /// @throws ProblemException [SopProblem#NOT_FOUND]
  public SopEntry named(String written, SopLanguage language) {
    String wanted = written.strip();
    List<SopEntry> all = entries(language);
    return all.stream()
        .filter(entry -> entry.template().code().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> all.stream().filter(entry -> entry.name().equalsIgnoreCase(wanted)).findFirst())
        .orElseThrow(() -> new ProblemException(Problem.of(SopProblem.NOT_FOUND, written)));
  }

  /// Newest first.
  public List<SopVersion> versions(SopId id, SopLanguage language) {
    List<SopVersion> versions =
        repository.versions(id).stream()
            .filter(version -> !version.isShipped())
            .collect(Collectors.toCollection(ArrayList::new));
    ShippedSops.find(id, language).map(SopVersion::shipped).ifPresent(versions::add);
    return List.copyOf(versions);
  }

  /// One version, for instance the one a campaign runs on.
  ///
  /// @throws ProblemException [SopProblem#NOT_FOUND]
  public SopVersion version(SopReference reference) {
    return repository
        .find(reference)
        .or(
            () ->
                reference.version() == 1
                    ? ShippedSops.find(reference.template(), reference.language())
                        .map(SopVersion::shipped)
                    : Optional.empty())
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        SopProblem.NOT_FOUND,
                        reference.template().value() + " " + reference.version())));
  }

  /// Keeps a version in the store, so that what runs on it does not change with the program. To be
  /// called by whatever begins to run on it.
  public SopVersion keep(SopReference reference) {
    return repository.asOne(
        () -> {
          SopVersion version = version(reference);
          if (version.isShipped() && repository.find(reference).isEmpty()) {
            repository.add(version);
          }
          return version;
        });
  }

  /// What must be mended before a template can be saved; places as in [SopRules].
  public List<Problem> problems(SopTemplate template) {
    return SopRules.problems(template, channels());
  }

  /// Whether the content calendar has a channel of this code.
  boolean isChannel(String code) {
    return channels().test(code);
  }

  private Predicate<String> channels() {
    Choices all = choices.all();
    return code -> all.find(ChoiceList.CHANNEL, code).isPresent();
  }

  /// Saves a later version of a template.
  ///
  /// @param before the version it was made from, which must be the newest still
  /// @param note what is new, in somebody's words; may be empty
  /// @throws ProblemException the first of [#problems]; [SopProblem#CHANGED_MEANWHILE],
  ///   [SopProblem#NAME_TAKEN], [SopProblem#TOO_LONG] of the note
  public SopVersion save(SopVersion before, SopTemplate template, String note) {
    return repository.asOne(
        () -> {
          SopVersion newest =
              versions(before.id(), before.reference().language()).stream()
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new ProblemException(
                              Problem.of(SopProblem.NOT_FOUND, before.template().name())));
          if (newest.number() != before.number()) {
            throw new ProblemException(
                Problem.of(SopProblem.CHANGED_MEANWHILE, before.template().name()));
          }
          SopTemplate kept = template.withCode(before.template().code());
          requireGood(kept, Optional.of(before.id()));
          SopVersion.Origin origin =
              before.origin() == SopVersion.Origin.OWN
                  ? SopVersion.Origin.OWN
                  : SopVersion.Origin.CHANGED;
          return add(before.id(), newest.number() + 1, origin, kept, note);
        });
  }

  /// Adds a template of the team's own. Where its code is taken it gets another one.
  ///
  /// @throws ProblemException as [#save]
  public SopVersion create(SopTemplate template) {
    return repository.asOne(
        () -> {
          SopTemplate fresh = template.withCode(freeCode(template.code()));
          requireGood(fresh, Optional.empty());
          return add(new SopId(ids.next()), 1, SopVersion.Origin.OWN, fresh, "");
        });
  }

  private SopVersion add(
      SopId id, int number, SopVersion.Origin origin, SopTemplate template, String note) {
    String kept = SopWords.text(note);
    if (kept.length() > LONGEST_NOTE) {
      throw new ProblemException(Problem.of(SopProblem.TOO_LONG, LONGEST_NOTE));
    }
    SopVersion version =
        new SopVersion(
            new SopReference(id, number, template.language()),
            origin,
            Optional.of(
                new SopVersion.Made(
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor.get())),
            kept,
            template);
    repository.add(version);
    return version;
  }

  private void requireGood(SopTemplate template, Optional<SopId> own) {
    List<Problem> problems = problems(template);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
    boolean isTaken =
        entries(template.language()).stream()
            .filter(entry -> !own.equals(Optional.of(entry.id())))
            .anyMatch(entry -> entry.name().equalsIgnoreCase(template.name()));
    if (isTaken) {
      throw new ProblemException(Problem.of(SopProblem.NAME_TAKEN, template.name()));
    }
  }

  /// A name that no template has: the wanted one, or with a number behind it.
  public String freeName(String wanted, SopLanguage language) {
    Set<String> taken = entries(language).stream().map(SopEntry::name).collect(Collectors.toSet());
    String free = wanted;
    for (int number = 2; taken.contains(free); number++) {
      free = wanted + " " + number;
    }
    return free;
  }

  private String freeCode(String wanted) {
    Set<String> taken =
        entries(SopLanguage.EN).stream()
            .map(entry -> entry.template().code())
            .collect(Collectors.toSet());
    String free = wanted;
    for (int number = 2; taken.contains(free); number++) {
      String ending = "-" + number;
      free = wanted.substring(0, Math.min(wanted.length(), 40 - ending.length())) + ending;
    }
    return free;
  }

  /// Takes the newest version away again: undo of [#save] and [#create].
  ///
  /// @throws ProblemException [SopProblem#SHIPPED] for what came with the program,
  ///   [SopProblem#CHANGED_MEANWHILE] when there is a later version
  public void takeBack(SopVersion version) {
    repository.asOne(
        () -> {
          if (version.isShipped()) {
            throw new ProblemException(Problem.of(SopProblem.SHIPPED, version.template().name()));
          }
          Optional<SopVersion> newest = repository.versions(version.id()).stream().findFirst();
          if (!newest.map(SopVersion::reference).equals(Optional.of(version.reference()))) {
            throw new ProblemException(
                Problem.of(SopProblem.CHANGED_MEANWHILE, version.template().name()));
          }
          repository.remove(version.reference());
          return version;
        });
  }

  /// Offers a template no more, or again.
  public void retire(SopId id, boolean isRetired) {
    repository.retire(id, isRetired);
  }
}
