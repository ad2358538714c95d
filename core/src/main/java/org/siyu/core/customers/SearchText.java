package org.siyu.core.customers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a search looks through: a customer's names and keys in one string, letter case and width
/// evened out.
final class SearchText {
  /// Not to be found by any word, so that no match runs across two fields.
  private static final char BORDER = '\n';

  private SearchText() {}

  static String of(CustomerRow.Names names) {
    StringBuilder text = new StringBuilder();
    append(text, names.nickname());
    append(text, names.realName());
    append(text, names.phone());
    append(text, names.membershipNo());
    append(text, names.wecomId());
    names.others().forEach(key -> append(text, key));
    append(text, PinyinInitials.of(names.nickname()));
    append(text, PinyinInitials.of(names.realName()));
    append(text, PinyinInitials.asName(names.nickname()));
    append(text, PinyinInitials.asName(names.realName()));
    return text.toString();
  }

  private static void append(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(even(part)).append(BORDER);
    }
  }

  /// The words of a search, all of which must occur.
  static List<String> words(String search) {
    return Arrays.stream(even(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  static boolean matches(String text, List<String> words) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  static String even(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
