package org.siyu.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.siyu.app.i18n.Messages;

/// A line of the command palette.
///
/// @param id the same each time the same thing is offered, for what was used recently
/// @param text what is found by its letters
/// @param note the keys that do the same, or what it is; shown at the right
/// @param isKey whether the note is a key combination
public record PaletteEntry(
    String id, String text, String note, boolean isKey, Ikon icon, Runnable run) {

  /// Something that is not a command: a customer, for instance.
  public static PaletteEntry of(String id, String text, String note, Ikon icon, Runnable run) {
    return new PaletteEntry(id, text, note, false, icon, run);
  }

  static PaletteEntry of(Command command, Messages messages) {
    String keys =
        command.keys().map(KeyCombination::getDisplayText).filter(Objects::nonNull).orElse("");
    return new PaletteEntry(
        command.titleKey(),
        messages.text(command.titleKey()),
        keys,
        !keys.isEmpty(),
        command.icon(),
        command.run());
  }

  /// Finds entries beyond the commands as someone types; is called with each change of the text, so
  /// it must answer at once.
  public interface Source extends Function<String, List<PaletteEntry>> {
    Source NONE = typed -> List.of();

    /// Called when the palette opens, to read what is to be searched.
    default void prepare() {}

    /// Both, this one's entries first.
    default Source and(Source other) {
      Source first = this;
      return new Source() {
        @Override
        public void prepare() {
          first.prepare();
          other.prepare();
        }

        @Override
        public List<PaletteEntry> apply(String typed) {
          return Stream.concat(first.apply(typed).stream(), other.apply(typed).stream()).toList();
        }
      };
    }
  }
}
