package org.siyu.app.i18n;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts what is counted in an English pattern into the singular where the count is one: "{0} new
/// customers were" with 1 is "1 new customer was". Only the pattern's own words are touched, never
/// the values.
final class EnglishCounts {
  private static final Map<String, String> VERBS =
      Map.of("are", "is", "have", "has", "were", "was", "do", "does", "repeat", "repeats");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(\\{(\\d)[^{}]*\\} (?:(?!(?:are|have|were|of|to|and|or|in|on|by|without|among) )[a-z-]+"
              + " )?)(customer|buyer|order|line|row|sheet|item|interaction|tag|column|value|conflict|month|week|day|hour"
              + "|minute|time|character|cancellation|follow-up|workbook|file|move|copie|point|product|people|warning|hint|word)s?\\b("
              + " (?:are|have|were|do|repeat)\\b)?");

  private EnglishCounts() {}

  static String agree(String pattern, Object... arguments) {
    return Arrays.stream(arguments).anyMatch(EnglishCounts::isOne)
        ? COUNTED.matcher(pattern).replaceAll(found -> one(found, arguments))
        : pattern;
  }

  private static boolean isOne(Object argument) {
    return argument.toString().equals("1");
  }

  private static String one(MatchResult found, Object... arguments) {
    int place = Integer.parseInt(found.group(2));
    boolean isOne = place < arguments.length && isOne(arguments[place]);
    String verb = found.group(4) == null ? "" : found.group(4).strip();
    return Matcher.quoteReplacement(
        isOne
            ? found.group(1)
                + singular(found.group(3))
                + (verb.isEmpty() ? "" : " " + VERBS.get(verb))
            : found.group());
  }

  private static String singular(String noun) {
    return switch (noun) {
      case "copie" -> "copy";
      case "people" -> "person";
      default -> noun;
    };
  }
}
