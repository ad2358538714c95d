package org.siyu.app.widget;

import java.util.List;
import javafx.collections.ObservableListBase;

/// What is selected, by row; a change of any size is told as one.
final class SelectedList<E> extends ObservableListBase<E> {
  private List<E> elements = List.of();

  /// @param wanted never changed afterwards
  void show(List<E> wanted) {
    List<E> before = elements;
    beginChange();
    elements = wanted;
    nextReplace(0, wanted.size(), before);
    endChange();
  }

  @Override
  public E get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
