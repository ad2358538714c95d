package org.siyu.app.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultTrait;

/// Which part of the results is looked at: how far back, of which channels, by which rate.
final class ResultScopeBar extends FlowPane {
  private final ResultsViewModel model;
  private final Messages messages;
  private final ComboBox<ResultSpan> span;
  private final ComboBox<ResultRate> rate;
  private final ComboBox<ResultTrait> trait;
  private final ChoiceFilter<String> channels;
  private Function<String, String> channelName = code -> code;

  ResultScopeBar(ResultsViewModel model, Desk desk) {
    super(8, 8);
    this.model = model;
    this.messages = desk.messages();
    setAlignment(Pos.CENTER_LEFT);
    this.span =
        box("results.span", List.of(ResultSpan.values()), each -> "results.span." + each.key());
    this.rate =
        box("results.rate", List.of(ResultRate.values()), each -> "results.rate." + each.code());
    this.trait =
        box("results.trait", List.of(ResultTrait.values()), each -> "results.trait." + each.code());
    trait.setConverter(
        new ChoiceWords<>(
            each ->
                messages.text(
                    "results.by",
                    ResultWords.within(messages, messages.text("results.trait." + each.code())))));
    span.setOnAction(_ -> model.look(scope -> scope.with(span.getValue())));
    rate.setOnAction(_ -> model.look(scope -> scope.with(rate.getValue())));
    trait.setOnAction(_ -> model.look(scope -> scope.with(trait.getValue())));
    this.channels =
        new ChoiceFilter<>(
            messages,
            messages.text("results.trait.channel"),
            code -> channelName.apply(code),
            wanted -> model.look(scope -> scope.withChannels(wanted)));
  }

  private <T> ComboBox<T> box(String key, List<T> choices, Function<T, String> textKey) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
    box.setConverter(new ChoiceWords<>(each -> messages.text(textKey.apply(each))));
    box.setAccessibleText(messages.text(key));
    box.setTooltip(Controls.tooltip(messages.text(key)));
    box.setId(key.replace('.', '-'));
    box.setVisibleRowCount(choices.size());
    return box;
  }

  void show(ResultsViewModel.Shown now, ResultWords words, ResultPage page) {
    ResultsViewModel.Scope scope = model.scope();
    channelName = words::channel;
    channels.choices(now.choices().all(ChoiceList.CHANNEL).stream().map(Choice::code).toList());
    channels.show(scope.channels());
    span.setValue(scope.span());
    rate.setValue(scope.rate());
    trait.setValue(scope.trait());
    List<Node> wanted =
        switch (page) {
          case COMPARE -> List.of(span, channels.button(), trait, rate);
          case OVERVIEW, SLOTS, ITEMS, ENTER -> List.of(span, channels.button(), rate);
        };
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
  }

  /// The slot that the list of items is narrowed to, as a way out of it.
  static Action everySlot(ResultsViewModel model, Messages messages) {
    return Action.of(
        messages.text("results.slot.leave"),
        Feather.X,
        () -> model.look(scope -> scope.with(Optional.empty())));
  }
}
