package org.siyu.app.tour;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.MonthBars;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.ToastHost;
import org.siyu.app.widget.Toasts;
import org.siyu.app.widget.Tone;
import org.siyu.core.shared.Money;

/// What everything is drawn with: letters, colours, and the states of what can be pressed.
final class GalleryFoundations {
  private static final List<String> LETTERS =
      List.of(
          "display",
          "page-title",
          "big-number",
          "section-title",
          "strong",
          "body",
          "caption",
          "overline",
          "keycap");
  private static final List<String> COLOURS =
      List.of(
          "-siyu-canvas",
          "-siyu-rail",
          "-siyu-card",
          "-siyu-line",
          "-siyu-line-strong",
          "-siyu-selected",
          "-siyu-ink",
          "-siyu-ink-muted",
          "-siyu-ink-subtle",
          "-color-accent-emphasis",
          "-color-accent-subtle",
          "-color-success-subtle",
          "-color-warning-subtle",
          "-color-danger-subtle",
          "-color-danger-emphasis",
          "-heat-0",
          "-heat-1",
          "-heat-2",
          "-heat-3",
          "-heat-4",
          "-heat-5");
  private static final int MONTHS = 12;

  private final Messages messages;
  private final Formats formats;

  GalleryFoundations(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  List<Node> rows() {
    return List.of(new EvenRow(300, letters(), colours()), new EvenRow(300, states(), more()));
  }

  private Card letters() {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(8);
    for (String style : LETTERS) {
      grid.addRow(
          grid.getRowCount(),
          Controls.rigid(Controls.label(style, "caption")),
          Controls.paragraph(text("letters.sample"), style));
    }
    return Card.titled(text("letters"), text("letters.text"), grid);
  }

  private Card colours() {
    FlowPane swatches = new FlowPane(12, 10);
    for (String token : COLOURS) {
      Region colour = Controls.styled(new Region(), "swatch");
      colour.setStyle("-swatch: " + token + ";");
      VBox swatch = new VBox(3, colour, Controls.rigid(Controls.label(token, "caption")));
      swatch.setMinWidth(VBox.USE_PREF_SIZE);
      swatches.getChildren().add(swatch);
    }
    return Card.titled(text("colours"), text("colours.text"), swatches);
  }

  private Card states() {
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(12);
    for (String state : List.of("", "hover", "focus-visible", "armed", "disabled")) {
      Action action = Action.of(text("action.secondary"), Feather.DOWNLOAD, () -> {});
      FlowPane buttons = new FlowPane(10, 6);
      for (Button button :
          List.of(
              Controls.primary(action),
              Controls.button(action),
              Controls.flat(action),
              Controls.danger(action),
              Controls.iconButton(action))) {
        buttons.getChildren().add(in(state, button));
      }
      grid.addRow(
          grid.getRowCount(),
          Controls.rigid(Controls.label(state.isEmpty() ? "normal" : state, "caption")),
          buttons);
    }
    TextField focused = new TextField(text("tag"));
    focused.setAccessibleText(text("tag"));
    focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
    return Card.titled(text("states"), text("states.text"), grid, focused);
  }

  private static Node in(String state, Button button) {
    if (state.equals("disabled")) {
      button.setDisable(true);
    } else if (!state.isEmpty()) {
      button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
    }
    return button;
  }

  private Card more() {
    ChoiceFilter<String> filter =
        new ChoiceFilter<String>(messages, text("tier"), this::tier, _ -> {})
            .choices(List.of("new", "active"));
    ChoiceFilter<String> chosen =
        new ChoiceFilter<String>(messages, text("tier"), this::tier, _ -> {})
            .choices(List.of("new", "active"));
    chosen.show(Set.of("active"));
    HBox filters = new HBox(8, filter.button(), chosen.button());
    filters.setAlignment(Pos.CENTER_LEFT);
    EditableText editable =
        new EditableText(
            messages, text("name"), text("tag"), text("tag"), _ -> Optional.empty(), _ -> {});
    List<MonthBars.Month> months = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      long cents = 100_000L * (month * 7 % 11 + 2);
      months.add(
          new MonthBars.Month(
              YearMonth.of(2026, month), cents, formats.wholeMoney(new Money(cents))));
    }
    Toasts toasts = new Toasts();
    toasts.show(
        Toast.of(Tone.SUCCESS, text("success"))
            .with(Action.of(text("action.look"), Feather.EYE, () -> {})));
    return Card.titled(
        text("more"),
        filters,
        editable,
        new MonthBars(text("spend"), months),
        new ToastHost(toasts, messages));
  }

  private String tier(String code) {
    return text("tier." + code);
  }

  private String text(String name) {
    return messages.text("tour.gallery." + name);
  }
}
