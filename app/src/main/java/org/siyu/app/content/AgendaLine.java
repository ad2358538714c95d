package org.siyu.app.content;

import java.time.LocalDate;
import org.siyu.core.content.ContentRow;

/// A line of the list: a day, or an item of it.
sealed interface AgendaLine {
  LocalDate day();

  boolean isSelected();

  /// @param hasResults whether the names of figures stand above them
  record Head(LocalDate day, int items, boolean hasResults) implements AgendaLine {
    @Override
    public boolean isSelected() {
      return false;
    }
  }

  record Entry(LocalDate day, ContentRow row, boolean isSelected, int over) implements AgendaLine {}
}
