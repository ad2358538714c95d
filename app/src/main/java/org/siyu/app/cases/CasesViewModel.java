package org.siyu.app.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.cases.CaseService;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.shared.Problem;

/// The cases that are looked through, the one that is read and the one that is written.
public final class CasesViewModel {
  private final CaseService service;
  private final Tasks tasks;
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ObjectProperty<Set<String>> tags =
      new SimpleObjectProperty<>(this, "tags", Set.of());
  private final ReadOnlyObjectWrapper<Optional<List<CaseStudy>>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<CaseStudy>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<CaseForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());
  private List<CaseStudy> all = List.of();
  private OptionalLong read = OptionalLong.empty();

  /// What was done.
  ///
  /// @param key of the sentence that says so
  public record Done(String key, String title, Optional<Runnable> undo) {}

  public CasesViewModel(CaseService service, Tasks tasks) {
    this.service = service;
    this.tasks = tasks;
    search.subscribe((_, _) -> filter());
    tags.subscribe((_, _) -> filter());
  }

  public StringProperty searchProperty() {
    return search;
  }

  public ObjectProperty<Set<String>> tagsProperty() {
    return tags;
  }

  /// What the search finds, the latest changed first; empty until it was read.
  public ReadOnlyObjectProperty<Optional<List<CaseStudy>>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<CaseStudy>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<CaseForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  int count() {
    return all.size();
  }

  boolean isFiltering() {
    return !search.get().isBlank() || !tags.get().isEmpty();
  }

  /// All tags that occur.
  List<String> tags() {
    return all.stream().flatMap(each -> each.tags().stream()).distinct().sorted().toList();
  }

  /// Reads anew when the store has changed.
  public void visit() {
    if (!read.equals(OptionalLong.of(service.changes()))) {
      refresh();
    }
  }

  /// Reads anew and opens one.
  public void show(UUID id) {
    refresh(() -> open(id));
  }

  private void refresh() {
    refresh(() -> {});
  }

  private void refresh(Runnable then) {
    run(
        "cases.task.reading",
        () -> {
          long changes = service.changes();
          List<CaseStudy> found = service.all();
          return new Found(changes, found);
        },
        found -> {
          read = OptionalLong.of(found.changes());
          all = found.studies();
          filter();
          then.run();
        });
  }

  private record Found(long changes, List<CaseStudy> studies) {}

  private void filter() {
    shown.set(
        Optional.of(
            all.stream()
                .filter(each -> each.matches(search.get()))
                .filter(
                    each ->
                        tags.get().isEmpty() || each.tags().stream().anyMatch(tags.get()::contains))
                .toList()));
  }

  public void open(UUID id) {
    form.set(Optional.empty());
    opened.set(all.stream().filter(each -> each.id().equals(id)).findFirst());
  }

  public void close() {
    form.set(Optional.empty());
    opened.set(Optional.empty());
  }

  /// Begins a case of nothing in particular.
  public void begin() {
    begin(CaseSource.NONE);
  }

  /// Begins a case of what the team has just looked back on.
  public void begin(CaseSource source) {
    begin(source, "", "", "");
  }

  /// The same with what is known of it.
  public void begin(CaseSource source, String trouble, String solution, String proof) {
    CaseStudy blank = service.blank(source);
    edit(
        new CaseStudy(
            blank.id(),
            source.name(),
            trouble,
            solution,
            proof,
            blank.tags(),
            source,
            blank.revision()));
  }

  public void edit(CaseStudy study) {
    refusal.set(Optional.empty());
    form.set(Optional.of(new CaseForm(study)));
  }

  /// Back from writing to what was read before.
  void leaveForm() {
    form.set(Optional.empty());
  }

  void keep() {
    form.get()
        .ifPresent(
            written -> {
              CaseStudy study = written.study();
              Optional<Problem> wrong = CaseService.problem(study);
              refusal.set(wrong);
              if (wrong.isEmpty()) {
                tasks
                    .run("cases.task.keeping", _ -> service.save(study))
                    .onSuccess(this::kept)
                    .onProblem(trouble -> refusal.set(Optional.of(trouble)));
              }
            });
  }

  private void kept(CaseStudy saved) {
    form.set(Optional.empty());
    opened.set(Optional.of(saved));
    done.set(Optional.of(new Done("cases.done.kept", saved.title(), Optional.empty())));
    refresh();
  }

  public void remove(CaseStudy study) {
    run(
        "cases.task.keeping",
        () -> {
          service.remove(study.id());
          return study;
        },
        removed -> {
          close();
          done.set(
              Optional.of(
                  new Done(
                      "cases.done.removed", removed.title(), Optional.of(() -> restore(removed)))));
          refresh();
        });
  }

  private void restore(CaseStudy removed) {
    run(
        "cases.task.keeping",
        () -> service.restore(removed),
        back -> {
          done.set(Optional.of(new Done("cases.done.restored", back.title(), Optional.empty())));
          refresh();
        });
  }

  /// Takes back what was done last, where that can be.
  public void undo() {
    done.get().flatMap(Done::undo).ifPresent(Runnable::run);
  }

  private <T> void run(String key, Supplier<T> work, Consumer<T> then) {
    problem.set(Optional.empty());
    Work<T> wanted = _ -> work.get();
    tasks.run(key, wanted).onSuccess(then).onProblem(trouble -> problem.set(Optional.of(trouble)));
  }
}
