package org.siyu.core.sop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The templates that ship with the workbench, one file for each language. A broken one is a
/// mistake of ours, which a test finds.
public final class ShippedSops {
  /// In the order they are offered.
  public static final List<String> CODES =
      List.of(
          "newcomer-7-days",
          "morning-news",
          "member-day",
          "fission-invite-3",
          "check-in-21-days",
          "flash-sale",
          "birthday-gift",
          "silent-wake-up",
          "churn-care",
          "new-product",
          "holiday",
          "live-show",
          "vip-salon",
          "lead-hand-over",
          "complaint-crisis");

  private ShippedSops() {}

  public static List<SopTemplate> all(SopLanguage language) {
    return CODES.stream().map(code -> read(code, language)).toList();
  }

  public static Optional<SopTemplate> find(SopId id, SopLanguage language) {
    return CODES.stream()
        .filter(code -> SopId.shipped(code).equals(id))
        .findFirst()
        .map(code -> read(code, language));
  }

  public static boolean isShipped(SopId id) {
    return CODES.stream().anyMatch(code -> SopId.shipped(code).equals(id));
  }

  private static SopTemplate read(String code, SopLanguage language) {
    String name = code + "." + language.code() + ".sop";
    try (InputStream file =
        Objects.requireNonNull(ShippedSops.class.getResourceAsStream(name), name)) {
      return SopTextReader.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .orThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
