package org.siyu.core.exchange.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;

/// Brings headers to one form in which they are compared: width, case, spaces, brackets, byte order
/// marks and invisible characters do not count.
public final class HeaderText {
  /// Begins the headers of columns that the workbench itself adds (reasons in a correction
  /// workbook); such columns are passed over when the file comes back.
  public static final String OWN_MARK = "※";

  private HeaderText() {}

  public static boolean isOwn(String header) {
    return header.strip().startsWith(OWN_MARK);
  }

  public static String normalise(String header) {
    StringBuilder out = new StringBuilder(header.length());
    for (int i = 0; i < header.length(); i++) {
      char c = halfWidth(header.charAt(i));
      if (!isPassedOver(c)) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /// A full-width letter, digit or sign as its half-width twin; brackets of all kinds as ( and ).
  public static char halfWidth(char c) {
    if (c >= '！' && c <= '～') {
      return asBracket((char) (c - 0xFEE0));
    }
    return asBracket(c);
  }

  /// One text for a set of headers, whatever their order. Blank and own columns do not count.
  public static String fingerprint(Collection<String> headers) {
    String joined =
        headers.stream()
            .filter(header -> !isOwn(header))
            .map(HeaderText::normalise)
            .filter(header -> !header.isEmpty())
            .distinct()
            .sorted()
            .reduce("", (all, header) -> all + header + '\n');
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static char asBracket(char c) {
    return switch (c) {
      case '【', '[', '〔', '「', '{' -> '(';
      case '】', ']', '〕', '」', '}' -> ')';
      default -> c;
    };
  }

  private static boolean isPassedOver(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == '*'
        || c == ':'
        || c == '_';
  }
}
