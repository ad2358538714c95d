package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// Which period and whose: kinds of periods, the way back and forth, the scope. Page Up and Page
/// Down go from period to period.
public final class PeriodBar extends FlowPane {
  private static final int BACK = 24;
  private static final int AHEAD = 3;

  private final KpiWords words;
  private final Asking asking;
  private final SegmentedControl<PeriodKind> kinds;
  private final ComboBox<Period> periods = new ComboBox<>();
  private final ComboBox<Scope> scopes = new ComboBox<>();
  private List<Period> closed = List.of();
  private List<Member> members = List.of();
  private boolean isShowing;

  /// What the bar asks of the screen it stands on.
  public interface Asking {
    void kind(PeriodKind wanted);

    void period(Period wanted);

    void step(int periods);

    void scope(Scope wanted);
  }

  public PeriodBar(String id, KpiWords words, Asking asking) {
    super(8, 8);
    this.words = words;
    this.asking = asking;
    setAlignment(Pos.CENTER_LEFT);
    kinds =
        new SegmentedControl<>(
            words.text("kpi.period.kind"),
            List.of(PeriodKind.values()),
            kind -> words.text("kpi.kind." + kind.code()));
    kinds.valueProperty().subscribe((_, now) -> tell(asking::kind, now));
    Button before = step("kpi.period.before", Feather.CHEVRON_LEFT, -1);
    before.setId(id + "-before");
    Button after = step("kpi.period.after", Feather.CHEVRON_RIGHT, 1);
    after.setId(id + "-after");
    periods.setId(id + "-period");
    periods.setAccessibleText(words.text("kpi.period"));
    periods.setVisibleRowCount(12);
    periods.setConverter(new ChoiceWords<>(this::name));
    periods.setOnAction(
        _ -> Optional.ofNullable(periods.getValue()).ifPresent(p -> tell(asking::period, p)));
    scopes.setId(id + "-scope");
    scopes.setAccessibleText(words.text("kpi.scope"));
    scopes.setTooltip(Controls.tooltip(words.text("kpi.scope")));
    scopes.setVisibleRowCount(14);
    scopes.setConverter(new ChoiceWords<>(scope -> words.scope(scope, members)));
    scopes.setOnAction(
        _ -> Optional.ofNullable(scopes.getValue()).ifPresent(s -> tell(asking::scope, s)));
    HBox walk = new HBox(4, before, periods, after);
    walk.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(kinds, walk, scopes);
  }

  private Button step(String key, Feather icon, int by) {
    return Controls.iconButton(Action.of(words.text(key), icon, () -> asking.step(by)));
  }

  private <T> void tell(Consumer<T> told, T value) {
    if (!isShowing) {
      told.accept(value);
    }
  }

  private String name(Period period) {
    return closed.contains(period)
        ? words.text("kpi.period.closed", words.period(period))
        : words.period(period);
  }

  /// More controls at its end.
  public PeriodBar with(Node... more) {
    getChildren().addAll(more);
    return this;
  }

  /// Shows what is asked for, without telling of it.
  public void show(SheetQuery query, List<Period> closedPeriods, List<Member> team) {
    isShowing = true;
    closed = closedPeriods;
    members = team;
    kinds.valueProperty().set(query.period().kind());
    periods.setItems(FXCollections.observableArrayList(around(query.period())));
    periods.setValue(query.period());
    List<Scope> wanted = new ArrayList<>(List.of(Scope.TEAM));
    for (MemberRole role : MemberRole.values()) {
      if (team.stream().anyMatch(member -> member.roles().contains(role))) {
        wanted.add(new Scope.OfRole(role));
      }
    }
    team.stream()
        .sorted(Comparator.comparing(Member::name))
        .forEach(member -> wanted.add(new Scope.OfMember(member.id())));
    scopes.setItems(FXCollections.observableArrayList(wanted));
    scopes.setValue(query.scope());
    isShowing = false;
  }

  /// The latest first.
  private static List<Period> around(Period period) {
    List<Period> around = new ArrayList<>();
    Period each = period;
    for (int ahead = 0; ahead < AHEAD; ahead++) {
      each = each.next();
    }
    for (int at = 0; at < AHEAD + BACK; at++) {
      around.add(each);
      each = each.previous();
    }
    return around;
  }

  /// Keys of the whole screen.
  ///
  /// @return whether the key was one of them
  public boolean takes(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
      asking.step(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
      return true;
    }
    return false;
  }
}
