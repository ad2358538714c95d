package org.siyu.core.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.shared.Problem;

/// What a check found.
///
/// @param findings [CheckProblem]s; empty when all is well
/// @param counts the whole store in numbers, in the order in which they are told: `members`,
///   `customers`, `identities`, `tags`, `customerTags`, `consents`, `followUps`, `orders`,
///   `purchases`, `cancellations`, `items`, `products`, `refunds`, `interactions`, `batches`,
///   `rejections`, `snapshots`, `auditEntries`, and in cents `purchasedCents`, `cancelledCents`,
///   `refundedCents`, `netCents`; `ordersApartFromItems` counts orders whose items add up to
///   another amount (freight, discounts)
public record CheckReport(List<Problem> findings, Map<String, Long> counts) {
  public CheckReport {
    findings = List.copyOf(findings);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  public boolean isSound() {
    return findings.isEmpty();
  }
}
