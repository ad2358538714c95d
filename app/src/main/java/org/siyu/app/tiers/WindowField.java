package org.siyu.app.tiers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Messages;
import org.siyu.core.tiers.Window;

/// A stretch of the past: chosen from the usual ones, or typed as a number of days.
final class WindowField {
  private static final List<Integer> USUAL = List.of(7, 14, 30, 60, 90, 180, 365, 730);

  private WindowField() {}

  /// @param allowsAll whether all of the past can be chosen
  static ComboBox<Window> of(
      Messages messages, Window value, boolean allowsAll, Consumer<Window> chosen) {
    ComboBox<Window> box = new ComboBox<>();
    Stream<Window> days = USUAL.stream().map(Window::lastDays);
    box.getItems()
        .setAll(
            allowsAll ? Stream.concat(Stream.of(Window.allTime()), days).toList() : days.toList());
    box.setEditable(true);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Window window) {
            return switch (window) {
              case null -> "";
              case Window.AllTime() -> messages.text("tiers.edit.window.all");
              case Window.LastDays(int number) -> messages.text("tiers.edit.window.days", number);
            };
          }

          @Override
          public Window fromString(String typed) {
            return parsed(typed, value, allowsAll, messages);
          }
        });
    box.setValue(value);
    box.setAccessibleText(messages.text("tiers.edit.window"));
    box.setPrefWidth(132);
    box.setMinWidth(ComboBox.USE_PREF_SIZE);
    box.valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                chosen.accept(now);
              }
            });
    return box;
  }

  /// The digits in what was typed; 0 days, which the rules refuse, when there are none.
  private static Window parsed(String typed, Window value, boolean allowsAll, Messages messages) {
    if (allowsAll && typed.strip().equals(messages.text("tiers.edit.window.all"))) {
      return Window.allTime();
    }
    double days = Fields.parsed(typed.replaceAll("[^\\p{Nd}]", ""));
    if (Double.isNaN(days)) {
      return typed.isBlank() ? value : Window.lastDays(0);
    }
    return Window.lastDays((int) Math.min(days, Integer.MAX_VALUE));
  }
}
