package org.siyu.core.exchange.mapping;

import java.nio.file.Path;
import java.util.Optional;
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
    DateOrder dateOrder) {}
