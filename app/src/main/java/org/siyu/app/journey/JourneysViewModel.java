package org.siyu.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyCard;
import org.siyu.core.journey.JourneyDraft;
import org.siyu.core.journey.JourneyId;
import org.siyu.core.journey.JourneyView;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopLanguage;

/// The state of the screen: the list of journeys, one of them, or the way to a new one.
public final class JourneysViewModel {
  private final JourneyServices services;
  private final Tasks tasks;
  private final Supplier<SopLanguage> language;
  private final ReadOnlyObjectWrapper<Optional<List<JourneyCard>>> cards =
      new ReadOnlyObjectWrapper<>(this, "cards", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<JourneyView>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<JourneyForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ObjectProperty<JourneyPart> part =
      new SimpleObjectProperty<>(this, "part", JourneyPart.STEPS);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<JourneyNews>> news =
      new ReadOnlyObjectWrapper<>(this, "news", Optional.empty());
  private JourneyLists lists = JourneyLists.NONE;
  private final EntryWork entry;
  private OptionalLong read = OptionalLong.empty();
  private int asked;

  /// @param language of templates that come with the program
  public JourneysViewModel(JourneyServices services, Tasks tasks, Supplier<SopLanguage> language) {
    this.services = services;
    this.tasks = tasks;
    this.language = language;
    this.entry = new EntryWork(services, tasks, this::tell, this::letIn);
  }

  /// Customers who are let in by hand.
  public EntryWork entry() {
    return entry;
  }

  /// Asks who is to get into a journey.
  public void ask(Journey journey) {
    entry.ask(journey, lists);
  }

  private void letIn(Journey journey, List<CustomerId> customers) {
    told(
        new JourneyNews(
            JourneyNews.What.LET_IN,
            journey.name(),
            customers.size(),
            Optional.of(() -> takeOut(journey, customers))));
    open(journey.id());
    refresh();
  }

  /// Empty until they were read.
  public ReadOnlyObjectProperty<Optional<List<JourneyCard>>> cardsProperty() {
    return cards.getReadOnlyProperty();
  }

  /// The journey that is looked at; empty for the list.
  public ReadOnlyObjectProperty<Optional<JourneyView>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// The journey that is about to begin.
  public ReadOnlyObjectProperty<Optional<JourneyForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  public ObjectProperty<JourneyPart> partProperty() {
    return part;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<JourneyNews>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  public JourneyLists lists() {
    return lists;
  }

  public LocalDate today() {
    return LocalDate.now(services.clock());
  }

  private record All(List<JourneyCard> cards, JourneyLists lists) {}

  /// Works the days through that have passed, and reads what has changed since the last visit.
  public void visit() {
    if (read.equals(OptionalLong.of(services.journeys().changes()))) {
      return;
    }
    tasks
        .run(
            "journeys.task.loading",
            monitor -> {
              services.journeys().advance().advance(today(), monitor);
              return all(monitor);
            })
        .onSuccess(this::show)
        .onProblem(this::tell);
    opened.get().ifPresent(view -> open(view.journey().id()));
  }

  /// Works the days through that have passed since the last time; to be called now and then.
  public void catchUp() {
    tasks
        .run("journeys.task.advancing", monitor -> services.journeys().advance().catchUp(monitor))
        .onProblem(this::tell);
  }

  private All all(Monitor monitor) {
    return new All(services.reading().cards(monitor), JourneyLists.read(services, language.get()));
  }

  private void show(All all) {
    read = OptionalLong.of(services.journeys().changes());
    lists = all.lists();
    cards.set(Optional.of(all.cards()));
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }

  private void tell(JourneyNews.What what, String name, int count) {
    told(new JourneyNews(what, name, count, Optional.empty()));
  }

  private void told(JourneyNews done) {
    news.set(Optional.empty());
    news.set(Optional.of(done));
  }

  /// Shows one journey in full.
  public void open(JourneyId id) {
    tasks
        .run("journeys.task.opening", monitor -> services.reading().view(id, monitor))
        .onSuccess(
            view -> {
              form.set(Optional.empty());
              opened.set(Optional.of(view));
            })
        .onProblem(this::tell);
  }

  /// Goes back to the list.
  public void close() {
    entry.leave();
    opened.set(Optional.empty());
    form.set(Optional.empty());
  }

  /// Begins to ask for a new journey.
  public void plan() {
    opened.set(Optional.empty());
    form.set(Optional.of(new JourneyForm(lists, services.listed(), today())));
    preview();
  }

  /// Works out what the form would bring; the latest question counts.
  public void preview() {
    form.get().ifPresent(this::preview);
  }

  private void preview(JourneyForm asking) {
    int mine = ++asked;
    asking.refuse(Optional.empty());
    tasks
        .run(
            "journeys.task.preview",
            monitor -> asking.draft().map(draft -> services.journeys().preview(draft, monitor)))
        .onSuccess(
            found -> {
              if (mine == asked) {
                asking.show(found);
              }
            })
        .onProblem(
            trouble -> {
              if (mine == asked) {
                asking.show(Optional.empty());
                asking.refuse(Optional.of(trouble));
              }
            });
  }

  /// Goes on to a question of the wizard.
  public void ask(WizardStep step) {
    form.get().ifPresent(asking -> asking.stepProperty().set(step));
    preview();
  }

  /// Begins the journey that was asked for, and shows it.
  public void begin() {
    form.get()
        .ifPresent(
            asking ->
                tasks
                    .run(
                        "journeys.task.saving",
                        monitor ->
                            asking.draft().map((JourneyDraft draft) -> begun(draft, monitor)))
                    .onSuccess(view -> view.ifPresent(this::begun))
                    .onProblem(trouble -> asking.refuse(Optional.of(trouble))));
  }

  private JourneyView begun(JourneyDraft draft, Monitor monitor) {
    Journey journey = services.journeys().begin(draft, monitor);
    return services.reading().view(journey.id(), monitor);
  }

  private void begun(JourneyView view) {
    form.set(Optional.empty());
    part.set(JourneyPart.STEPS);
    opened.set(Optional.of(view));
    tell(JourneyNews.What.BEGUN, view.journey().name(), view.figures().enrolled());
    refresh();
  }

  private void refresh() {
    tasks.run("journeys.task.loading", this::all).onSuccess(this::show).onProblem(this::tell);
  }

  private void change(JourneyNews.What what, int count, Supplier<Journey> work) {
    tasks
        .run("journeys.task.saving", _ -> work.get())
        .onSuccess(
            changed -> {
              tell(what, changed.name(), count);
              open(changed.id());
              refresh();
            })
        .onProblem(this::tell);
  }

  public void pause(Journey journey) {
    change(JourneyNews.What.PAUSED, 0, () -> services.journeys().pause(journey.id()));
  }

  public void resume(Journey journey) {
    change(JourneyNews.What.RESUMED, 0, () -> services.journeys().resume(journey.id()));
  }

  public void stop(Journey journey) {
    change(JourneyNews.What.STOPPED, 0, () -> services.journeys().stop(journey.id(), ""));
  }

  public void takeOut(Journey journey, List<CustomerId> customers) {
    change(
        JourneyNews.What.TAKEN_OUT,
        customers.size(),
        () -> {
          services.journeys().takeOut(journey.id(), customers);
          return services.journeys().find(journey.id());
        });
  }

  public void save(Journey before, String name, RulesForm rules) {
    change(
        JourneyNews.What.CHANGED,
        0,
        () ->
            services
                .journeys()
                .change(
                    before,
                    name,
                    rules.rules(before.rules().audience(), before.rules().variants())));
  }
}
