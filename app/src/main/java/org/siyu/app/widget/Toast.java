package org.siyu.app.widget;

import java.util.Optional;

/// @param text what happened, one sentence
/// @param action what can be done about it, for instance Undo; the toast then stays longer
public record Toast(Tone tone, String text, Optional<Action> action) {
  public static Toast of(Tone tone, String text) {
    return new Toast(tone, text, Optional.empty());
  }

  public Toast with(Action wanted) {
    return new Toast(tone, text, Optional.of(wanted));
  }
}
