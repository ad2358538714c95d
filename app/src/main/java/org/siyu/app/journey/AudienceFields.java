package org.siyu.app.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.SegmentedControl;

/// Chooses customers: by tier, tag, saved view, list, birthday or lines that are pasted.
final class AudienceFields extends VBox {
  private static final int PASTED_ROWS = 8;

  private final AudienceForm form;
  private final FormFields fields;
  private final JourneyWords words;
  private final Runnable changed;
  private final SegmentedControl<AudienceKind> choice;

  /// @param kinds those to choose from; what there is nothing of is left out
  /// @param take takes a kind that was chosen
  /// @param changed told of each other choice
  AudienceFields(
      AudienceForm form,
      List<AudienceKind> kinds,
      FormFields fields,
      JourneyWords words,
      Consumer<AudienceKind> take,
      Runnable changed) {
    super(12);
    this.form = form;
    this.fields = fields;
    this.words = words;
    this.changed = changed;
    this.choice =
        new SegmentedControl<>(
            words.text("journeys.wizard.audience"),
            kinds.stream().filter(form.lists()::has).toList(),
            words::kind);
    choice.valueProperty().set(form.kind());
    VBox which = new VBox();
    choice
        .valueProperty()
        .subscribe(
            kind -> {
              boolean isNew = kind != form.kind();
              take.accept(kind);
              which.getChildren().setAll(which(kind));
              if (isNew) {
                changed.run();
              }
            });
    getChildren().addAll(choice, which);
  }

  void takeKeyboard() {
    choice.takeKeyboard();
  }

  private Node which(AudienceKind kind) {
    JourneyLists lists = form.lists();
    return switch (kind) {
      case TIER ->
          choice(
              kind,
              lists.tiers().stream().map(tier -> tier.code()).toList(),
              Optional.of(form.tier()),
              words::tier,
              form::tier);
      case TAG -> choice(kind, lists.tags(), form.tag(), words::tag, form::tag);
      case VIEW -> choice(kind, lists.views(), form.view(), view -> view.name(), form::view);
      case LIST -> choice(kind, lists.lists(), form.list(), list -> list.name(), form::list);
      case BIRTHDAY -> {
        TextField days =
            fields.line("journeys.birthday-ahead", form.birthdayAhead(), told(form::birthdayAhead));
        days.setMaxWidth(96);
        yield fields.labelled("journeys.birthday-ahead", days);
      }
      case PASTED -> {
        TextArea lines =
            fields.lines("journeys.pasted", form.pasted(), PASTED_ROWS, told(form::pasted));
        lines.setId("journey-pasted");
        yield fields.labelled("journeys.pasted", lines);
      }
    };
  }

  private <T> Consumer<T> told(Consumer<T> take) {
    return typed -> {
      take.accept(typed);
      changed.run();
    };
  }

  private <T> Node choice(
      AudienceKind kind,
      List<T> choices,
      Optional<T> chosen,
      Function<T, String> word,
      Consumer<T> choose) {
    ComboBox<T> box =
        fields.box(
            "journeys.audience." + kind.code(),
            choices,
            chosen.orElse(choices.getFirst()),
            word,
            told(choose));
    box.setId("journey-audience");
    box.setMaxWidth(420);
    return box;
  }
}
