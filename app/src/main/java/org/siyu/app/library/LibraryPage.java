package org.siyu.app.library;

/// The parts of the library's screen.
public enum LibraryPage {
  PIECES("pieces"),
  TOPICS("topics"),
  CASES("cases"),
  WORDS("words");

  private final String key;

  LibraryPage(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
