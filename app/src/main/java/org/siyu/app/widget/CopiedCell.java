package org.siyu.app.widget;

/// A table cell that can say a value as text for the clipboard.
interface CopiedCell<V> {
  String text(V value);
}
