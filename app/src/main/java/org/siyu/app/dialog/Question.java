package org.siyu.app.dialog;

/// A question to be confirmed; all texts are ready to be shown.
///
/// @param title the question itself: "Delete 12 customers?"
/// @param text what will happen, and whether it can be undone
/// @param action the word on the button that does it: "Delete", never "OK"
/// @param isDangerous whether something is lost
public record Question(String title, String text, String action, boolean isDangerous) {
  public static Question of(String title, String text, String action) {
    return new Question(title, text, action, false);
  }

  public static Question dangerous(String title, String text, String action) {
    return new Question(title, text, action, true);
  }
}
