package org.siyu.app.widget;

/// Says in passing what happened.
public interface Toaster {
  void show(Toast toast);

  default void success(String text) {
    show(Toast.of(Tone.SUCCESS, text));
  }

  default void warning(String text) {
    show(Toast.of(Tone.WARNING, text));
  }
}
