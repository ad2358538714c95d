package org.siyu.storage.plansheet;

/// Text as every calendar program can read it.
final class PlanText {
  private PlanText() {}

  /// Without control characters; line breaks of one kind.
  static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }
}
