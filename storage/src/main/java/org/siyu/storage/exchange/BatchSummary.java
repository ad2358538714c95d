package org.siyu.storage.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ImportBatchDetails;
import org.siyu.core.exchange.planning.NoticeCount;
import org.siyu.core.exchange.planning.PlanCounts;
import org.siyu.core.exchange.planning.RejectionCount;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// A batch's counts and notices as JSON text, for its record. What an older version did not write
/// reads as nothing.
final class BatchSummary {
  private final JsonNode summary;

  /// @param text as [#text] made it, or empty
  BatchSummary(String text) {
    this.summary =
        RejectionText.read(text.isEmpty() ? "{}" : text, new TypeReference<JsonNode>() {});
  }

  static String text(PlanCounts counts, List<NoticeCount> notices) {
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
    summary.put("firstOrder", counts.firstOrder().map(LocalDateTime::toString).orElse(""));
    summary.put("lastOrder", counts.lastOrder().map(LocalDateTime::toString).orElse(""));
    summary.put("tags", counts.tags());
    summary.put("newMembers", counts.newMembers());
    summary.put("notices", notices.stream().map(BatchSummary::values).toList());
    return RejectionText.write(summary);
  }

  private static Map<String, Object> values(NoticeCount notice) {
    Place place = notice.first().place();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("count", notice.count());
    values.put("file", place.file() == null ? "" : place.file());
    values.put("sheet", place.sheet() == null ? "" : place.sheet());
    values.put("row", place.row());
    values.put("first", RejectionText.problems(List.of(notice.first())));
    return values;
  }

  ActionCounts actions(String subject) {
    JsonNode counts = summary.path(subject);
    return new ActionCounts(
        counts.path("created").asLong(),
        counts.path("updated").asLong(),
        counts.path("unchanged").asLong(),
        counts.path("conflicts").asLong());
  }

  ImportBatchDetails.Sums sums() {
    return new ImportBatchDetails.Sums(
        money("purchased"), money("cancelled"), money("refunded"), money("net"));
  }

  PlanCounts counts(long linesRead, long linesRejected) {
    ActionCounts customers = actions("customers");
    ActionCounts orders = actions("orders");
    ActionCounts interactions = actions("interactions");
    ImportBatchDetails.Sums sums = sums();
    return new PlanCounts(
        linesRead,
        linesRejected,
        rejections(),
        number("linesRepeated"),
        customers.total(),
        orders.total(),
        number("purchases"),
        number("cancellations"),
        number("items"),
        number("products"),
        interactions.total(),
        sums.purchased(),
        sums.cancelled(),
        sums.refunded(),
        sums.net(),
        customers,
        orders,
        interactions,
        number("tags"),
        number("newMembers"),
        time("firstOrder"),
        time("lastOrder"));
  }

  private long number(String name) {
    return summary.path(name).asLong();
  }

  private Optional<LocalDateTime> time(String name) {
    String text = summary.path(name).asText();
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
  }

  private Money money(String name) {
    return Money.of(summary.path(name).asText("0"));
  }

  List<RejectionCount> rejections() {
    List<RejectionCount> counts = new ArrayList<>();
    for (JsonNode count : summary.path("rejections")) {
      counts.add(
          new RejectionCount(
              count.path("reason").asText(),
              count.path("lines").asLong(),
              count.path("orders").asLong()));
    }
    return counts;
  }

  List<NoticeCount> notices() {
    List<NoticeCount> notices = new ArrayList<>();
    for (JsonNode notice : summary.path("notices")) {
      String file = notice.path("file").asText();
      String sheet = notice.path("sheet").asText();
      Place place =
          new Place(
              file.isEmpty() ? null : file,
              sheet.isEmpty() ? null : sheet,
              notice.path("row").asInt(),
              null);
      for (Problem first : RejectionText.problems(notice.path("first").asText(), place)) {
        notices.add(new NoticeCount(first, notice.path("count").asLong()));
      }
    }
    return notices;
  }
}
