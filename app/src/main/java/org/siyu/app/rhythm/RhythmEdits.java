package org.siyu.app.rhythm;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.calendar.OfficialDayLines;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.shared.Problem;

/// Changes what the team has laid down. Each change can be taken back; the latest one by a key too.
public final class RhythmEdits {
  private final RhythmServices services;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());

  /// What was done.
  ///
  /// @param key of the sentence
  /// @param name what it was done with; worded by the view
  /// @param undo takes it back; empty for an undoing
  public record Done(String key, String name, Optional<Runnable> undo) {}

  RhythmEdits(RhythmServices services, Tasks tasks, Runnable changed, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  /// The latest change.
  public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /// Takes the latest change back.
  public void undo() {
    done.get().flatMap(Done::undo).ifPresent(Runnable::run);
  }

  /// @param change does it and returns what takes it back
  private void run(
      String key,
      String name,
      Supplier<Runnable> change,
      Runnable kept,
      Consumer<Problem> refused) {
    tasks
        .run("rhythm.task.saving", _ -> change.get())
        .onSuccess(
            back -> {
              kept.run();
              changed.run();
              done.set(Optional.of(new Done(key, name, Optional.of(() -> back(back)))));
            })
        .onProblem(refused);
  }

  private void back(Runnable back) {
    done.set(Optional.empty());
    tasks
        .run(
            "rhythm.task.saving",
            _ -> {
              back.run();
              return true;
            })
        .onSuccess(
            _ -> {
              changed.run();
              done.set(Optional.of(new Done("rhythm.done.undone", "", Optional.empty())));
            })
        .onProblem(tell);
  }

  private void run(String key, String name, Supplier<Runnable> change) {
    run(key, name, change, () -> {}, tell);
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  /// Adds a rule or keeps it as it was edited.
  ///
  /// @param kept is called when it is; trouble goes to `refused`, to be said at its field
  public void save(CadenceRule rule, Runnable kept, Consumer<Problem> refused) {
    run(
        "rhythm.done.rule",
        "",
        () -> {
          Optional<CadenceRule> before =
              first(services.cadence().rules(), each -> each.id().equals(rule.id()));
          services.cadence().save(rule);
          return () ->
              before.ifPresentOrElse(
                  services.cadence()::save, () -> services.cadence().remove(rule.id()));
        },
        kept,
        refused);
  }

  public void remove(CadenceRule rule) {
    run(
        "rhythm.done.rule-removed",
        "",
        () -> {
          services.cadence().remove(rule.id());
          return () -> services.cadence().save(rule);
        });
  }

  public void save(ContactLimit limit, Runnable kept, Consumer<Problem> refused) {
    run(
        "rhythm.done.limit",
        "",
        () -> {
          Optional<ContactLimit> before =
              first(services.limits().all(), each -> each.id().equals(limit.id()));
          services.limits().save(limit);
          return () ->
              before.ifPresentOrElse(
                  services.limits()::save, () -> services.limits().remove(limit.id()));
        },
        kept,
        refused);
  }

  public void remove(ContactLimit limit) {
    run(
        "rhythm.done.limit-removed",
        "",
        () -> {
          services.limits().remove(limit.id());
          return () -> services.limits().save(limit);
        });
  }

  public void save(OwnDay day, Runnable kept, Consumer<Problem> refused) {
    run(
        "rhythm.done.day",
        day.name(),
        () -> {
          Optional<OwnDay> before =
              first(services.days().ownDays(), each -> each.id().equals(day.id()));
          services.days().save(day);
          return () ->
              before.ifPresentOrElse(
                  services.days()::save, () -> services.days().removeOwnDay(day.id()));
        },
        kept,
        refused);
  }

  public void remove(OwnDay day) {
    run(
        "rhythm.done.day-removed",
        day.name(),
        () -> {
          services.days().removeOwnDay(day.id());
          return () -> services.days().save(day);
        });
  }

  /// Takes official days from a file; the years in it are replaced as a whole.
  ///
  /// @param refused is told of every line that cannot be read; then nothing is kept
  public void importDays(Path file, Consumer<List<Problem>> refused) {
    tasks
        .run("rhythm.task.importing", _ -> services.dayFile().apply(file))
        .onSuccess(
            lines -> {
              if (lines.problems().isEmpty()) {
                importDays(lines);
              } else {
                refused.accept(lines.problems());
              }
            })
        .onProblem(problem -> refused.accept(List.of(problem)));
  }

  private void importDays(OfficialDayLines lines) {
    run(
        "rhythm.done.imported",
        "",
        () -> {
          List<OfficialDay> before = services.days().imported();
          Set<Integer> years = services.days().importDays(lines);
          return () -> putBack(years, before);
        });
  }

  /// Forgets what was imported of a year.
  public void forget(int year) {
    run(
        "rhythm.done.forgotten",
        Integer.toString(year),
        () -> {
          List<OfficialDay> before = services.days().imported();
          services.days().forget(year);
          return () -> putBack(Set.of(year), before);
        });
  }

  private void putBack(Set<Integer> years, List<OfficialDay> before) {
    years.forEach(services.days()::forget);
    List<OfficialDay> had =
        before.stream().filter(day -> years.contains(day.day().getYear())).toList();
    if (!had.isEmpty()) {
      services.days().importDays(new OfficialDayLines(had, List.of()));
    }
  }

  public void add(ChoiceList list, String name, Runnable kept, Consumer<Problem> refused) {
    run(
        "rhythm.done.choice-added",
        name.strip(),
        () -> {
          Choice added = services.choices().add(list, name);
          return () -> services.choices().retire(list, added.code());
        },
        kept,
        refused);
  }

  private void edit(Choice choice, String key, String name, Runnable change) {
    run(
        key,
        name,
        () -> {
          change.run();
          return () -> services.choices().putBack(choice);
        });
  }

  public void rename(Choice choice, String name) {
    edit(
        choice,
        "rhythm.done.choice",
        name.strip(),
        () -> services.choices().rename(choice.list(), choice.code(), name));
  }

  public void colour(Choice choice, String colour) {
    edit(
        choice,
        "rhythm.done.choice",
        choice.nameZh(),
        () -> services.choices().colour(choice.list(), choice.code(), colour));
  }

  public void hours(Choice slot, LocalTime from, LocalTime to) {
    edit(
        slot,
        "rhythm.done.choice",
        slot.nameZh(),
        () -> services.choices().hours(slot.code(), from, to));
  }

  public void retire(Choice choice) {
    edit(
        choice,
        "rhythm.done.retired",
        choice.nameZh(),
        () -> services.choices().retire(choice.list(), choice.code()));
  }

  public void restore(Choice choice) {
    edit(
        choice,
        "rhythm.done.choice",
        choice.nameZh(),
        () -> services.choices().restore(choice.list(), choice.code()));
  }

  /// Moves an entry up or down in its list; at an end it stays.
  public void move(Choice choice, int by) {
    run(
        "rhythm.done.sorted",
        choice.nameZh(),
        () -> {
          List<String> before = codes(choice.list());
          List<String> codes = new ArrayList<>(before);
          int at = codes.indexOf(choice.code());
          int to = at + by;
          if (at >= 0 && to >= 0 && to < codes.size()) {
            Collections.swap(codes, at, to);
            services.choices().sort(choice.list(), codes);
          }
          return () -> services.choices().sort(choice.list(), before);
        });
  }

  private List<String> codes(ChoiceList list) {
    return services.choices().all().all(list).stream().map(Choice::code).toList();
  }

  UUID freshId() {
    return services.ids().next();
  }
}
