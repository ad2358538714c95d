package org.siyu.core.exchange.profile;

import java.util.List;

/// A column of a template workbook in one language.
///
/// @param header one of the profile's spellings of the field
/// @param note what to enter, as a cell note; "" for none
/// @param example a value for the example row; "" for none
/// @param choices what the drop-down offers; empty for free entry
public record TemplateColumn(
    ImportField field, String header, String note, String example, List<String> choices) {
  public TemplateColumn {
    choices = List.copyOf(choices);
  }
}
