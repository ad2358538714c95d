package org.siyu.storage.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.siyu.core.exchange.planning.PlanCounts;

/// A batch's counts as JSON text, for its record.
final class BatchSummary {
  private BatchSummary() {}

  static String text(PlanCounts counts) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("rejections", counts.rejections());
    summary.put("linesRepeated", counts.linesRepeated());
    summary.put("customers", counts.customerActions());
    summary.put("orders", counts.orderActions());
    summary.put("interactions", counts.interactionActions());
    summary.put("purchases", counts.purchases());
    summary.put("cancellations", counts.cancellations());
    summary.put("items", counts.items());
    summary.put("products", counts.products());
    summary.put("purchased", counts.purchased().toString());
    summary.put("cancelled", counts.cancelled().toString());
    summary.put("refunded", counts.refunded().toString());
    summary.put("net", counts.net().toString());
    summary.put("tags", counts.tags());
    summary.put("newMembers", counts.newMembers());
    return RejectionText.write(summary);
  }
}
