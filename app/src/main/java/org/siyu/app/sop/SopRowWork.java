package org.siyu.app.sop;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopPart;

/// The row of the open template that is edited.
public final class SopRowWork {
  /// A row as it is edited.
  ///
  /// @param row the number of rows for a new one
  public record Row(SopPart part, int row, Map<SopColumn, String> cells, boolean isNew) {}

  private final Supplier<Optional<SopDraft>> draft;
  private final ReadOnlyObjectWrapper<Optional<Row>> edited =
      new ReadOnlyObjectWrapper<>(this, "edited", Optional.empty());

  SopRowWork(Supplier<Optional<SopDraft>> draft) {
    this.draft = draft;
  }

  public ReadOnlyObjectProperty<Optional<Row>> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  public void edit(SopPart part, int at) {
    draft.get().ifPresent(open -> edited.set(Optional.of(SopRows.at(open.now(), part, at))));
  }

  /// Begins a new row behind the last.
  public void add(SopPart part) {
    draft.get().ifPresent(open -> edited.set(Optional.of(SopRows.fresh(open.now(), part))));
  }

  public void leave() {
    edited.set(Optional.empty());
  }

  /// @param troubles takes what cannot be read; then the row stays open
  public void keep(Row row, Map<SopColumn, String> cells, BiConsumer<SopColumn, Problem> troubles) {
    draft
        .get()
        .filter(open -> open.put(row.part(), row.row(), cells, troubles))
        .ifPresent(_ -> leave());
  }
}
