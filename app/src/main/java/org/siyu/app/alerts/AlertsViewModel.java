package org.siyu.app.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.Tasks;
import org.siyu.core.alerts.AlertChange;
import org.siyu.core.alerts.AlertEvent;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.alerts.RuleSetting;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.team.Member;

/// Alerts as they are kept, and what is done with them.
public final class AlertsViewModel {
  private static final int MOST = 200;

  private final AlertServices services;
  private final Tasks tasks;
  private final AlertNews news;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Rules>> rules =
      new ReadOnlyObjectWrapper<>(this, "rules", Optional.empty());
  private final Map<UUID, String> notes = new HashMap<>();
  private OptionalLong checked = OptionalLong.empty();
  private boolean isChecking;
  private boolean areAllShown;
  private Optional<Runnable> latest = Optional.empty();

  /// @param changed told after alerts have changed, to read anew what else shows them
  public AlertsViewModel(AlertServices services, Tasks tasks, AlertNews news, Runnable changed) {
    this.services = services;
    this.tasks = tasks;
    this.news = news;
    this.changed = changed;
  }

  public record Line(KeptAlert alert, Indicator indicator) {}

  /// @param lines those that are open, or all
  /// @param acting who works here now
  public record Shown(
      List<Line> lines, boolean areAll, List<Member> members, Member acting, Choices choices) {
    public Shown {
      lines = List.copyOf(lines);
      members = List.copyOf(members);
    }

    private String member(String id) {
      return members.stream()
          .filter(member -> member.id().toString().equals(id))
          .map(Member::name)
          .findFirst()
          .orElse(id);
    }

    private String content(String code, boolean isChinese) {
      return choices
          .find(ChoiceList.CHANNEL, code)
          .map(choice -> choice.name(isChinese))
          .orElse(code);
    }
  }

  /// What parts are called, as far as it was read.
  ///
  /// @param tier the name of a tier by its code
  public AlertNames names(UnaryOperator<String> tier, Language language) {
    return shown
        .get()
        .map(
            now ->
                new AlertNames(
                    tier, now::member, code -> now.content(code, language == Language.CHINESE)))
        .orElse(AlertNames.PLAIN);
  }

  public record Opened(Line line, List<AlertEvent> events, Member acting) {
    public Opened {
      events = List.copyOf(events);
    }
  }

  /// @param catalogue what the indicators of the rules are called
  public record Rules(List<AlertRule> rules, Catalogue catalogue) {
    public Rules {
      rules = List.copyOf(rules);
    }
  }

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// While somebody looks at them.
  public ReadOnlyObjectProperty<Optional<Rules>> rulesProperty() {
    return rules.getReadOnlyProperty();
  }

  /// Shows what is kept, and asks the rules where something was written to the store since.
  public void visit() {
    refresh();
    catchUp();
  }

  /// Whether closed ones are listed too.
  public void showAll(boolean all) {
    areAllShown = all;
    refresh();
  }

  public void refresh() {
    boolean all = areAllShown;
    tasks
        .run("alerts.task.reading", _ -> read(all))
        .onSuccess(
            read -> {
              shown.set(Optional.of(read));
              opened.get().ifPresent(now -> open(now.line().alert().id()));
            })
        .onProblem(news::couldNot);
  }

  private Shown read(boolean all) {
    AlertService alerts = services.alerts();
    return new Shown(
        lines(all ? alerts.all(MOST) : alerts.open()),
        all,
        services.members().list(),
        services.members().acting(),
        services.choices().get());
  }

  private List<Line> lines(List<KeptAlert> alerts) {
    List<Line> lines = new ArrayList<>();
    if (!alerts.isEmpty()) {
      Catalogue catalogue = services.kpi().sheets().catalogue();
      alerts.forEach(
          alert ->
              catalogue
                  .find(alert.key().indicator())
                  .ifPresent(indicator -> lines.add(new Line(alert, indicator))));
    }
    lines.sort(
        Comparator.comparing((Line line) -> line.alert().state(), AlertsViewModel::ended)
            .thenComparing(line -> line.alert().light(), Comparator.reverseOrder())
            .thenComparing(line -> !(line.alert().key().scope() instanceof Scope.Team)));
    return lines;
  }

  /// Those that are open come first, whoever has them.
  private static int ended(AlertState one, AlertState other) {
    return one.isOpen() && other.isOpen() ? 0 : one.compareTo(other);
  }

  /// Asks the rules where something was written to the store since they were asked last.
  public void catchUp() {
    long changes = services.kpi().changes().getAsLong();
    if (isChecking || checked.equals(OptionalLong.of(changes))) {
      return;
    }
    isChecking = true;
    tasks
        .run(
            "alerts.task.checking",
            monitor -> services.reading().ask(monitor, values -> services.alerts().check(values)))
        .onSuccess(
            found -> {
              isChecking = false;
              checked = OptionalLong.of(services.kpi().changes().getAsLong());
              if (found > 0) {
                refresh();
                changed.run();
              }
            })
        // what is kept is shown as it was; the next visit asks again
        .onProblem(_ -> isChecking = false);
  }

  /// Looks into one.
  public void open(UUID id) {
    tasks
        .run(
            "alerts.task.reading",
            _ ->
                lines(services.alerts().find(id).stream().toList()).stream()
                    .findFirst()
                    .map(
                        line ->
                            new Opened(
                                line, services.alerts().events(id), services.members().acting())))
        .onSuccess(opened::set)
        .onProblem(news::couldNot);
  }

  /// Looks away from it, and from the rules.
  public void close() {
    opened.set(Optional.empty());
    rules.set(Optional.empty());
  }

  public void take(UUID id) {
    act(AlertNews.Kind.TAKEN, () -> services.alerts().take(id));
  }

  public void giveBack(UUID id) {
    act(AlertNews.Kind.GIVEN_BACK, () -> services.alerts().giveBack(id));
  }

  /// What was typed of a note so far.
  String note(UUID id) {
    return notes.getOrDefault(id, "");
  }

  void note(UUID id, String typed) {
    notes.put(id, typed);
  }

  /// Closes it with a note.
  public void close(UUID id, String note) {
    act(AlertNews.Kind.CLOSED, () -> services.alerts().close(id, note));
    notes.remove(id);
  }

  private void act(AlertNews.Kind kind, Supplier<AlertChange> doing) {
    tasks
        .run("alerts.task.doing", _ -> doing.get())
        .onSuccess(change -> did(kind, () -> services.alerts().undo(change)))
        .onProblem(
            trouble -> {
              news.couldNot(trouble);
              refresh();
            });
  }

  private void did(AlertNews.Kind kind, Runnable back) {
    Runnable undo = () -> undo(back);
    latest = Optional.of(undo);
    news.did(kind, undo);
    refresh();
    changed.run();
  }

  /// Takes back what was done last, once.
  public void undoLatest() {
    latest.ifPresent(Runnable::run);
  }

  private void undo(Runnable back) {
    latest = Optional.empty();
    tasks
        .run(
            "alerts.task.doing",
            _ -> {
              back.run();
              return true;
            })
        .onSuccess(
            _ -> {
              news.did(AlertNews.Kind.UNDONE, () -> {});
              refresh();
              rules.get().ifPresent(_ -> showRules());
              changed.run();
              catchUp();
            })
        .onProblem(
            trouble -> {
              news.couldNot(trouble);
              refresh();
            });
  }

  /// Looks at the rules.
  public void showRules() {
    tasks
        .run(
            "alerts.task.reading",
            _ -> new Rules(services.alerts().rules(), services.kpi().sheets().catalogue()))
        .onSuccess(
            read -> {
              opened.set(Optional.empty());
              rules.set(Optional.of(read));
            })
        .onProblem(news::couldNot);
  }

  /// Switches a rule on or off, or moves its thresholds, and asks all of them again.
  public void change(RuleSetting wanted) {
    tasks
        .run("alerts.task.doing", _ -> services.alerts().change(wanted))
        .onSuccess(
            before -> {
              did(AlertNews.Kind.RULES, () -> services.alerts().change(before));
              showRules();
              catchUp();
            })
        .onProblem(
            trouble -> {
              news.couldNot(trouble);
              showRules();
            });
  }
}
