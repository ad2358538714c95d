package org.siyu.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.FormFields;
import org.siyu.core.journey.JourneyCheck;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.team.Member;

/// The rules of a journey as fields: who gets in, what ends it, limits and counting.
final class RulesFields extends VBox {
  private static final double NARROW = 96;

  private final RulesForm form;
  private final FormFields fields;
  private final JourneyWords words;
  private final JourneyLists lists;
  private final Runnable changed;

  /// @param changed told of each change
  RulesFields(
      RulesForm form,
      FormFields fields,
      JourneyWords words,
      JourneyLists lists,
      boolean hasLeaving,
      Runnable changed) {
    super(16);
    this.form = form;
    this.fields = fields;
    this.words = words;
    this.lists = lists;
    this.changed = changed;
    getChildren().addAll(entry(), ends(hasLeaving), limits());
  }

  private CheckBox check(String key, boolean isOn, Consumer<Boolean> set) {
    CheckBox box = new CheckBox(words.text(key));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setId(key.replace('.', '-'));
    box.setWrapText(true);
    box.setSelected(isOn);
    box.selectedProperty()
        .addListener(
            (_, _, now) -> {
              set.accept(now);
              changed.run();
            });
    return box;
  }

  private TextField days(String key, String shown, Consumer<String> typed) {
    TextField field =
        fields.line(
            key,
            shown,
            text -> {
              typed.accept(text);
              changed.run();
            });
    field.setId(key.replace('.', '-'));
    field.setPrefWidth(NARROW);
    field.setMaxWidth(NARROW);
    return field;
  }

  private Card entry() {
    TextField again = days("journeys.rule.again-days", form.againAfter(), form::againAfter);
    CheckBox comesAgain = check("journeys.rule.again", form.comesAgain(), form::comeAgain);
    again.disableProperty().bind(comesAgain.selectedProperty().not());
    ComboBox<Integer> priority =
        fields.box(
            "journeys.rule.priority",
            IntStream.rangeClosed(1, JourneyCheck.LOWEST_PRIORITY).boxed().toList(),
            form.priority(),
            words::number,
            chosen -> {
              form.priority(chosen);
              changed.run();
            });
    priority.setMaxWidth(NARROW);
    return Card.titled(
        words.text("journeys.rules.entry"),
        check("journeys.rule.present", form.takesPresent(), form::takePresent),
        check("journeys.rule.automatic", form.isAutomatic(), form::automatic),
        comesAgain,
        fields.labelled("journeys.rule.again-days", again),
        check("journeys.rule.exclusive", form.isExclusive(), form::exclusive),
        fields.labelled("journeys.rule.priority", priority));
  }

  private Card ends(boolean hasLeaving) {
    Card card =
        Card.titled(
            words.text("journeys.rules.ends"),
            end("journeys.rule.end-ordered", JourneyEvent.ORDERED),
            end("journeys.rule.end-answered", JourneyEvent.ANSWERED));
    if (hasLeaving) {
      card.getChildren().add(end("journeys.rule.end-left", JourneyEvent.LEFT_AUDIENCE));
    }
    return card;
  }

  private CheckBox end(String key, JourneyEvent event) {
    return check(key, form.endsOn(event), wanted -> form.endOn(event, wanted));
  }

  private Card limits() {
    List<Optional<UUID>> owners = new ArrayList<>();
    owners.add(Optional.empty());
    lists.members().forEach(member -> owners.add(Optional.of(member.id())));
    ComboBox<Optional<UUID>> owner =
        fields.box(
            "journeys.rule.owner",
            owners,
            form.owner(),
            who ->
                who.flatMap(lists::member)
                    .map(Member::name)
                    .orElse(words.text("journeys.rule.owner.nobody")),
            chosen -> {
              form.owner(chosen);
              changed.run();
            });
    return Card.titled(
        words.text("journeys.rules.work"),
        check("journeys.rule.limits", form.obeysLimits(), form::obeyLimits),
        new FlowPane(
            16,
            8,
            fields.labelled(
                "journeys.rule.window", days("journeys.rule.window", form.window(), form::window)),
            fields.labelled(
                "journeys.rule.patience",
                days("journeys.rule.patience", form.patience(), form::patience)),
            fields.labelled("journeys.rule.owner", owner)));
  }
}
