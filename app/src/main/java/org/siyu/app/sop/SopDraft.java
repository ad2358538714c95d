package org.siyu.app.sop;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.widget.EditHistory;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopCells;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopDifference;
import org.siyu.core.sop.SopEdits;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;

/// A template that is open, with what is changed and not saved yet.
public final class SopDraft {
  private final SopVersion base;
  private final EditHistory<SopTemplate> history;
  private final ReadOnlyObjectWrapper<SopTemplate> now;

  SopDraft(SopVersion base) {
    this.base = base;
    this.history = new EditHistory<>(base.template());
    this.now = new ReadOnlyObjectWrapper<>(this, "now", base.template());
  }

  /// The version it was made from.
  public SopVersion base() {
    return base;
  }

  public SopTemplate now() {
    return now.get();
  }

  public ReadOnlyObjectProperty<SopTemplate> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public SopDifference difference() {
    return SopDifference.between(base.template(), now());
  }

  public boolean isChanged() {
    return !now().equals(base.template());
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  void undo() {
    history.undo();
    now.set(history.now());
  }

  void redo() {
    history.redo();
    now.set(history.now());
  }

  /// Puts back what was not saved.
  void restore(SopTemplate unsaved) {
    change(unsaved, "");
  }

  private void change(SopTemplate wanted, String key) {
    history.change(wanted, key);
    now.set(history.now());
  }

  /// @param row the number of rows for a new one
  /// @param troubles takes what cannot be read
  /// @return whether it was put there
  boolean put(
      SopPart part,
      int row,
      Map<SopColumn, String> cells,
      BiConsumer<SopColumn, Problem> troubles) {
    return SopEdits.put(now(), part, row, cells, troubles)
        .map(
            changed -> {
              change(changed, "");
              return true;
            })
        .orElse(false);
  }

  void remove(SopPart part, int row) {
    change(SopEdits.remove(now(), part, row), "");
  }

  void move(SopPart part, int row, int by) {
    change(SopEdits.move(now(), part, row, by), "");
  }

  /// Moves a step by days; moves of one step in a row are one to undo.
  void shift(String key, int days) {
    change(SopEdits.shift(now(), key, days), "shift " + key);
  }

  int rows(SopPart part) {
    return SopCells.of(now(), part).size();
  }
}
