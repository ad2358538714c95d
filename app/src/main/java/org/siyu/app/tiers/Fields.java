package org.siyu.app.tiers;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.siyu.app.widget.ChoiceWords;

/// The fields that rules are edited with. Each tells what was chosen or typed while one does so.
final class Fields {
  private Fields() {}

  static <T> ComboBox<T> choice(
      String name, List<T> items, T value, Function<T, String> text, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(items);
    box.setConverter(new ChoiceWords<>(text));
    box.setValue(value);
    box.setAccessibleText(name);
    box.setMinWidth(ComboBox.USE_PREF_SIZE);
    box.setVisibleRowCount(12);
    box.valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                chosen.accept(now);
              }
            });
    return box;
  }

  /// What is no number comes as not a number.
  static TextField number(String name, double value, DoubleConsumer typed) {
    TextField field = new TextField(plain(value));
    field.setAccessibleText(name);
    field.setPrefColumnCount(5);
    field.setMinWidth(TextField.USE_PREF_SIZE);
    field.textProperty().subscribe((before, now) -> typed.accept(parsed(now)));
    return field;
  }

  static String plain(double value) {
    return Double.isNaN(value)
        ? ""
        : new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(value);
  }

  /// Full-width digits, blanks and thousands separators are taken as they are meant.
  static double parsed(String typed) {
    String clean = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
    try {
      return clean.matches("-?\\d{1,15}(\\.\\d*)?") ? Double.parseDouble(clean) : Double.NaN;
    } catch (NumberFormatException notNumber) {
      return Double.NaN;
    }
  }
}
