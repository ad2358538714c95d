package org.siyu.app.sop;

/// A page of a template on which rows are edited.
interface SopEditPage {
  /// Puts the keyboard where the rows are.
  void takeKeyboard();

  /// The page is not needed any more.
  void leave();
}
