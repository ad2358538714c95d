package org.siyu.app.rhythm;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Problem;

/// A page of what the team has laid down: drawn anew when that changes, edited in the drawer.
abstract class RulesPage extends VBox {
  final RhythmViewModel model;
  final Desk desk;
  final RhythmWords words;

  RulesPage(RhythmViewModel model, Desk desk, RhythmWords words) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.words = words;
    WhileShown.listen(
        this,
        () ->
            model
                .rulesProperty()
                .subscribe(found -> found.ifPresent(now -> Refocus.around(this, () -> show(now)))));
  }

  abstract void show(RhythmRules rules);

  /// Opens a form in the drawer, with the keyboard at one of its fields.
  void open(String heading, FormSheet sheet, Object place) {
    desk.drawer().open(words.text(heading), sheet);
    sheet.takeKeyboard(place);
  }

  /// Keeps what a form holds and closes it; what is wrong is said in the form.
  ///
  /// @param save given what to do when it is kept, and when it is refused
  void keep(FormSheet sheet, Map<?, String> wrong, BiConsumer<Runnable, Consumer<Problem>> save) {
    sheet.refuse(wrong);
    if (wrong.isEmpty()) {
      save.accept(desk.drawer()::close, trouble -> sheet.refuse(desk.problems().sentence(trouble)));
    }
  }

  /// Tells of trouble with what was done without a form.
  void warn(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }
}
