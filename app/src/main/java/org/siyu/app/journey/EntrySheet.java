package org.siyu.app.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.WhileShown;

/// Lets customers into a journey by hand, in the drawer: who is chosen, and what becomes of them.
final class EntrySheet extends VBox {
  private static final int LINES = 5;

  private final JourneyWords words;
  private final VBox count = new VBox(6);
  private final AudienceFields audience;

  EntrySheet(JourneysViewModel model, EntryForm form, Desk desk, JourneyWords words) {
    super(16);
    this.words = words;
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    count.setId("entry-count");
    this.audience =
        new AudienceFields(
            form.audience(),
            AudienceKind.BY_HAND,
            fields,
            words,
            form.audience()::kind,
            model.entry()::count);
    getChildren()
        .addAll(Controls.paragraph(words.text("journeys.entry.text"), "muted"), audience, count);
    HBox buttons =
        fields.buttons(
            this,
            Action.of(words.text("journeys.entry.leave"), model.entry()::leave),
            Action.of(words.text("journeys.entry.let-in"), Feather.USER_PLUS, model.entry()::keep));
    getChildren().add(buttons);
    WhileShown.listen(
        this,
        () ->
            form.foundProperty()
                .subscribe(
                    found -> {
                      show(found);
                      boolean isAny =
                          found.filter(f -> !f.entry().entering().isEmpty()).isPresent();
                      if (buttons.lookup("#form-keep") instanceof Button keep) {
                        keep.setDisable(!isAny);
                      }
                    }));
  }

  void takeKeyboard() {
    audience.takeKeyboard();
  }

  private void show(Optional<EntryForm.Found> found) {
    count.getChildren().clear();
    found.ifPresent(
        now -> {
          line("journeys.entry.entering", now.entry().entering().size(), "strong");
          if (now.entry().underWay() > 0) {
            line("journeys.entry.under-way", now.entry().underWay(), "muted");
          }
          if (now.entry().refusing() > 0) {
            line("journeys.entry.refusing", now.entry().refusing(), "muted");
          }
          lines("journeys.entry.unknown", now.unknown());
          lines("journeys.entry.ambiguous", now.ambiguous());
        });
  }

  private void line(String key, int customers, String style) {
    count.getChildren().add(Controls.paragraph(words.text(key, words.number(customers)), style));
  }

  private void lines(String key, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    line(key, lines.size(), "negative");
    String first = lines.stream().limit(LINES).collect(Collectors.joining("\n"));
    count
        .getChildren()
        .add(Controls.paragraph(lines.size() > LINES ? first + "\n…" : first, "caption"));
  }
}
