package org.siyu.core.exchange.mapping;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.exchange.profile.Profile;

/// One sheet to be read, with all that is needed to understand its rows.
///
/// @param encoding a charset to use for a csv instead of the recognised one
/// @param separator a field separator to use for a csv instead of the recognised one
/// @param sheet its index in the file
public record SheetSelection(
    Path file,
    Optional<String> encoding,
    Optional<Character> separator,
    int sheet,
    String sheetName,
    HeaderBlock header,
    Profile profile,
    ColumnMapping columns,
    ValueMapping values,
    DateOrder dateOrder) {
  /// All of it that bears on what the rows mean, as a text; not the file's name.
  public String text() {
    return String.join(
        "\n",
        encoding.toString(),
        separator.toString(),
        Integer.toString(sheet),
        sheetName,
        header.toString(),
        columns.columns().stream()
            .map(each -> each.column() + " " + each.target() + " " + each.rank())
            .toList()
            .toString(),
        values.text(),
        dateOrder.name(),
        profile.id(),
        profile.shape().name(),
        profile.source(),
        profile.rows().toString(),
        profile.tagSeparators(),
        profile.tagGroupHeader().map(Pattern::pattern).toString());
  }
}
