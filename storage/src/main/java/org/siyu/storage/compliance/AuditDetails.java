package org.siyu.storage.compliance;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An entry's details as one text: `name=value` lines in the order of the names, with `\`, `=` and
/// line ends escaped.
final class AuditDetails {
  private static final int LONGEST_VALUE = 400;
  private static final int LONGEST = 4000;

  private AuditDetails() {}

  static String text(Map<String, String> details) {
    String text =
        new TreeMap<>(details)
            .entrySet().stream()
                .map(d -> escaped(d.getKey()) + "=" + escaped(shortened(d.getValue())))
                .collect(Collectors.joining("\n"));
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("an audit entry has too many details");
    }
    return text;
  }

  static Map<String, String> parse(String text) {
    Map<String, String> details = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              int split = line.indexOf('=');
              if (split > 0) {
                details.put(
                    restored(line.substring(0, split)), restored(line.substring(split + 1)));
              }
            });
    return details;
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("=", "\\e");
  }

  private static String restored(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 'e' -> '=';
              default -> text.charAt(i);
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
