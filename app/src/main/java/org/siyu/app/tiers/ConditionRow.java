package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.Tag;
import org.siyu.core.tiers.Condition;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Metric;
import org.siyu.core.tiers.Operator;

/// One line of a rule: what is asked, how it is compared, over which time.
final class ConditionRow extends HBox {
  private static final List<ConditionKind> SHARES =
      List.of(
          ConditionKind.SPEND,
          ConditionKind.ORDERS,
          ConditionKind.AVERAGE_ORDER_VALUE,
          ConditionKind.INTERACTIONS);

  private final Messages messages;
  private final RuleEditorViewModel.Choices choices;
  private final String currency;
  private final BiConsumer<String, Condition> typed;
  private final Consumer<Condition> replaced;
  private final FlowPane fields = new FlowPane(6, 6);
  private Condition now;

  /// What the line does to the rule that it stands in.
  ///
  /// @param typed called with the name of the field and the line as it is now
  /// @param replaced called with a line of another kind
  record Changes(
      BiConsumer<String, Condition> typed,
      Consumer<Condition> replaced,
      Runnable negate,
      Runnable remove) {}

  ConditionRow(
      Messages messages,
      String currency,
      RuleEditorViewModel.Choices choices,
      String id,
      Condition condition,
      boolean isNegated,
      Changes changes) {
    super(6);
    this.messages = messages;
    this.currency = currency;
    this.choices = choices;
    this.typed = changes.typed();
    this.replaced = changes.replaced();
    this.now = condition;
    ToggleButton not = Chip.toggle(messages.text("tiers.edit.not"));
    not.setSelected(isNegated);
    not.setTooltip(Controls.tooltip(messages.text("tiers.edit.not.text")));
    not.setOnAction(_ -> changes.negate().run());
    not.setId(id + "-not");
    ConditionKind kind = ConditionKind.of(condition).orElseThrow();
    ComboBox<ConditionKind> kinds =
        Fields.choice(
            messages.text("tiers.edit.kind"),
            List.of(ConditionKind.values()),
            kind,
            this::name,
            wanted -> replaced.accept(wanted.blank()));
    kinds.setId(id + "-kind");
    kinds.setPrefWidth(200);
    kinds.setMinWidth(120);
    fields.setAlignment(Pos.CENTER_LEFT);
    fields.setMinWidth(0);
    fields.setPrefWrapLength(1200);
    HBox.setHgrow(fields, Priority.ALWAYS);
    fields.getChildren().addAll(not, kinds);
    fields.getChildren().addAll(details(condition));
    Node remove =
        Controls.styled(
            Controls.iconButton(
                Action.of(messages.text("tiers.edit.remove"), Feather.X, changes.remove())),
            "quiet-icon");
    remove.setId(id + "-remove");
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(fields, remove);
    getStyleClass().add("condition-row");
  }

  private String name(ConditionKind kind) {
    return messages.text("tiers.kind." + kind.key());
  }

  private List<Node> details(Condition condition) {
    return switch (condition) {
      case Condition.Comparison(Metric metric, Operator operator, double threshold) ->
          comparison(metric, operator, threshold);
      case Condition.TopShare share -> share(share);
      case Condition.HasTag(var tag) -> List.of(tags(tag));
      case Condition.ChannelIs(String channel) -> List.of(channels(channel));
      case Condition.MarketingConsentIs(Consent consent) ->
          List.of(
              Fields.choice(
                  name(ConditionKind.CONSENT),
                  List.of(Consent.values()),
                  consent,
                  value -> messages.text("tiers.edit.consent." + value.key()),
                  value -> tell("consent", new Condition.MarketingConsentIs(value))));
      case Condition.AllowsPersonalisedMarketing(),
          Condition.And _,
          Condition.Or _,
          Condition.Not _ ->
          List.of();
    };
  }

  private List<Node> comparison(Metric metric, Operator operator, double threshold) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Fields.choice(
            messages.text("tiers.edit.operator"),
            List.of(Operator.values()),
            operator,
            ConditionRow::sign,
            chosen ->
                change(
                    "operator",
                    old -> new Condition.Comparison(old.metric(), chosen, old.threshold()))));
    double factor = factor(metric);
    nodes.add(
        Fields.number(
            messages.text("tiers.edit.threshold"),
            threshold / factor,
            value ->
                change(
                    "threshold",
                    old ->
                        new Condition.Comparison(
                            old.metric(), old.operator(), rounded(value * factor, metric)))));
    String unit = unit(metric);
    if (!unit.isEmpty()) {
      nodes.add(Controls.label(unit, "muted"));
    }
    metric
        .lookBack()
        .ifPresent(
            window ->
                nodes.add(
                    WindowField.of(
                        messages,
                        window,
                        allowsAll(metric),
                        chosen ->
                            change(
                                "window",
                                old ->
                                    new Condition.Comparison(
                                        ConditionKind.within(old.metric(), chosen),
                                        old.operator(),
                                        old.threshold())))));
    return nodes;
  }

  private void change(String field, UnaryOperator<Condition.Comparison> change) {
    if (now instanceof Condition.Comparison old) {
      tell(field, change.apply(old));
    }
  }

  private List<Node> share(Condition.TopShare share) {
    return List.of(
        Fields.choice(
            messages.text("tiers.edit.share-of"),
            SHARES,
            ConditionKind.of(share.metric()),
            this::name,
            kind -> changeShare("metric", old -> ofKind(old, kind))),
        Controls.label(messages.text("tiers.edit.top"), "muted"),
        Fields.number(
            messages.text("tiers.edit.fraction"),
            share.fraction() * 100,
            value ->
                changeShare(
                    "fraction",
                    old -> new Condition.TopShare(old.metric(), value / 100, old.buyersWithin()))),
        Controls.label("%", "muted"),
        WindowField.of(
            messages,
            share.buyersWithin(),
            allowsAll(share.metric()),
            chosen ->
                changeShare(
                    "window",
                    old ->
                        new Condition.TopShare(
                            ConditionKind.within(old.metric(), chosen), old.fraction(), chosen))));
  }

  private static Condition.TopShare ofKind(Condition.TopShare old, ConditionKind kind) {
    Metric metric =
        kind.blank() instanceof Condition.Comparison(Metric of, Operator _, double _)
            ? of
            : old.metric();
    return new Condition.TopShare(
        ConditionKind.within(metric, old.buyersWithin()), old.fraction(), old.buyersWithin());
  }

  private void changeShare(String field, UnaryOperator<Condition.TopShare> change) {
    if (now instanceof Condition.TopShare old) {
      tell(field, change.apply(old));
    }
  }

  private Node tags(UUID tag) {
    List<Tag> tags = choices.tags();
    Optional<Tag> chosen = tags.stream().filter(one -> one.id().equals(tag)).findFirst();
    ComboBox<Optional<Tag>> box =
        Fields.choice(
            name(ConditionKind.TAG),
            tags.stream().map(Optional::of).toList(),
            chosen,
            one -> one.map(Tag::name).orElseGet(() -> messages.text("tiers.edit.tag.choose")),
            one -> one.ifPresent(value -> tell("tag", new Condition.HasTag(value.id()))));
    return box;
  }

  private Node channels(String channel) {
    List<String> all = new ArrayList<>(choices.channels());
    if (!all.contains(channel)) {
      all.addFirst(channel);
    }
    return Fields.choice(
        name(ConditionKind.CHANNEL),
        all,
        channel,
        one -> one.isEmpty() ? messages.text("tiers.edit.channel.none") : one,
        one -> tell("channel", new Condition.ChannelIs(one)));
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case EQUAL_TO -> "=";
    };
  }

  private void tell(String field, Condition next) {
    now = next;
    typed.accept(field, next);
  }

  private static boolean allowsAll(Metric metric) {
    return switch (metric) {
      case Metric.Orders _, Metric.Spend _, Metric.AverageOrderValue _ -> true;
      default -> false;
    };
  }

  /// Money is typed in whole units, fractions in percent.
  private static double factor(Metric metric) {
    return switch (metric.unit()) {
      case CENTS -> 100;
      case FRACTION -> 0.01;
      case DAYS, COUNT, RATIO, SCORE -> 1;
    };
  }

  /// Amounts have no fractions of a cent, and 50 % is 0.5 exactly.
  private static double rounded(double value, Metric metric) {
    return switch (metric.unit()) {
      case CENTS -> Double.isNaN(value) ? value : Math.round(value);
      case FRACTION -> Double.isNaN(value) ? value : Math.round(value * 10_000) / 10_000.0;
      case DAYS, COUNT, RATIO, SCORE -> value;
    };
  }

  private String unit(Metric metric) {
    return switch (metric.unit()) {
      case DAYS -> messages.text("tiers.edit.unit.days");
      case CENTS -> currency;
      case FRACTION -> "%";
      case RATIO -> messages.text("tiers.edit.unit.times");
      case COUNT, SCORE -> "";
    };
  }
}
