package org.siyu.core.exchange.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.siyu.core.exchange.DraftSource;

/// Tells whether files would be imported just as they were before.
final class PlanFingerprint {
  /// To be counted up whenever the same file, read and planned with the same settings, can come to
  /// something else than it did.
  private static final int WAY_OF_READING = 1;

  private PlanFingerprint() {}

  /// @return 64 digits; empty when it cannot be told, or when a person has decided single cases
  static Optional<String> of(DraftSource source, ImportOptions options) {
    if (source.fingerprint().isEmpty()
        || !options.confirmed().isEmpty()
        || !options.choices().isEmpty()) {
      return Optional.empty();
    }
    UpdatePolicy policy = options.policy();
    Map<String, FieldPolicy> fields = new TreeMap<>();
    policy.fields().forEach((field, its) -> fields.put(field.name(), its));
    return Optional.of(
        sha256(
            String.join(
                "\n",
                Integer.toString(WAY_OF_READING),
                source.fingerprint(),
                fields.toString(),
                policy.others().name(),
                policy.attributes().name(),
                policy.tags().name(),
                Boolean.toString(options.blankErases()),
                Boolean.toString(options.createWithoutIdentity()))));
  }

  /// Of a plan whose rows would all be unchanged if they came again. Of one that changes orders
  /// that cannot be said: what is a part of an order now may contradict the whole then.
  static Optional<String> of(ImportPlan plan) {
    boolean isSettled =
        plan.conflicts().isEmpty()
            && plan.proposals().isEmpty()
            && plan.counts().orderActions().updated() == 0;
    return isSettled ? of(plan.gathered().source(), plan.options()) : Optional.empty();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
