package org.siyu.app.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.siyu.app.task.Tasks;
import org.siyu.app.widget.SavedViewsButton;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentView;
import org.siyu.core.content.ContentViewService;
import org.siyu.core.shared.Problem;

/// Views of the calendar saved under a name: which one of the views, and what it filters by.
public final class PlanViews implements SavedViewsButton.Source<ContentView> {
  private final ContentViewService service;
  private final Tasks tasks;
  private final Supplier<CalendarMode> mode;
  private final Supplier<ContentQuery> query;
  private final BiConsumer<CalendarMode, ContentQuery> open;
  private final Consumer<Problem> problems;
  private final ObservableList<ContentView> views = FXCollections.observableArrayList();

  /// @param mode which view is shown now
  /// @param query what is asked for now
  /// @param open shows another one
  PlanViews(
      ContentViewService service,
      Tasks tasks,
      Supplier<CalendarMode> mode,
      Supplier<ContentQuery> query,
      BiConsumer<CalendarMode, ContentQuery> open,
      Consumer<Problem> problems) {
    this.service = service;
    this.tasks = tasks;
    this.mode = mode;
    this.query = query;
    this.open = open;
    this.problems = problems;
  }

  /// By name.
  @Override
  public ObservableList<ContentView> views() {
    return views;
  }

  void read() {
    tasks
        .run("content.task.loading", _ -> service.list())
        .onSuccess(views::setAll)
        .onProblem(problems);
  }

  /// Saves what is shown now; a view of that name is replaced.
  @Override
  public void save(String name) {
    String layout = mode.get().code();
    ContentQuery asked = query.get();
    change(() -> service.save(name, layout, asked));
  }

  @Override
  public void remove(ContentView view) {
    change(() -> service.remove(view.id()));
  }

  private void change(Runnable step) {
    tasks
        .run(
            "content.task.saving",
            _ -> {
              step.run();
              return service.list();
            })
        .onSuccess(views::setAll)
        .onProblem(problems);
  }

  @Override
  public String name(ContentView view) {
    return view.name();
  }

  @Override
  public void open(ContentView view) {
    open.accept(layout(view).orElse(mode.get()), view.query());
  }

  /// Empty for one that a later version knows.
  private static Optional<CalendarMode> layout(ContentView view) {
    return List.of(CalendarMode.values()).stream()
        .filter(known -> known.code().equals(view.layout().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
