package org.siyu.storage.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerQuery.SpendRange;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.SavedView;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;

/// A view as JSON text. What a newer program has added, and columns that are gone, are passed over.
public final class SavedViewJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SavedViewJson() {}

  public static String write(CustomerQuery query, List<SavedView.Column> columns) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("search", query.search());
    put(json, "tiers", query.tiers(), Function.identity());
    put(json, "segments", query.segments(), Function.identity());
    put(json, "tags", query.tags(), SavedViewJson::text);
    put(json, "channels", query.channels(), Function.identity());
    put(json, "owners", query.owners(), SavedViewJson::text);
    put(json, "consents", query.consents(), Code::code);
    put(json, "joined", query.joined());
    put(json, "lastOrder", query.lastOrder());
    query
        .spend()
        .ifPresent(
            spend -> {
              ObjectNode range = json.putObject("spend");
              spend.least().ifPresent(least -> range.put("least", least.cents()));
              spend.most().ifPresent(most -> range.put("most", most.cents()));
            });
    for (CustomerSort key : query.sort()) {
      json.withArray("sort")
          .addObject()
          .put("column", key.column().code())
          .put("descending", key.isDescending());
    }
    for (SavedView.Column column : columns) {
      json.withArray("columns")
          .addObject()
          .put("column", column.column().code())
          .put("width", column.width());
    }
    return json.toString();
  }

  private static <T> void put(
      ObjectNode json, String name, Collection<T> values, Function<T, String> text) {
    if (!values.isEmpty()) {
      values.stream().map(text).sorted().forEach(json.putArray(name)::add);
    }
  }

  private static void put(ObjectNode json, String name, Optional<DateRange> range) {
    range.ifPresent(
        days ->
            json.putObject(name)
                .put("first", days.first().toString())
                .put("last", days.last().toString()));
  }

  private static String text(Optional<UUID> id) {
    return id.map(UUID::toString).orElse("");
  }

  private static Optional<UUID> id(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
  }

  public static SavedView read(UUID id, String name, String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return new SavedView(id, name, query(json), columns(json));
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a saved view is damaged", damaged);
    }
  }

  private static CustomerQuery query(JsonNode json) {
    return new CustomerQuery(
        json.path("search").asText(),
        texts(json, "tiers", Function.identity()),
        texts(json, "segments", Function.identity()),
        texts(json, "tags", SavedViewJson::id),
        texts(json, "channels", Function.identity()),
        texts(json, "owners", SavedViewJson::id),
        texts(json, "consents", ConsentState::of),
        range(json.path("joined")),
        range(json.path("lastOrder")),
        spend(json.path("spend")),
        sort(json));
  }

  private static <T> Set<T> texts(JsonNode json, String name, Function<String, T> value) {
    return json.path(name)
        .valueStream()
        .map(JsonNode::asText)
        .map(value)
        .collect(Collectors.toSet());
  }

  private static Optional<DateRange> range(JsonNode json) {
    return json.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new DateRange(
                LocalDate.parse(json.path("first").asText()),
                LocalDate.parse(json.path("last").asText())));
  }

  private static Optional<SpendRange> spend(JsonNode json) {
    return json.isMissingNode()
        ? Optional.empty()
        : Optional.of(new SpendRange(cents(json.path("least")), cents(json.path("most"))));
  }

  private static Optional<Money> cents(JsonNode json) {
    return json.isMissingNode() ? Optional.empty() : Optional.of(new Money(json.asLong()));
  }

  private static List<CustomerSort> sort(JsonNode json) {
    List<CustomerSort> sort = new ArrayList<>();
    for (JsonNode key : json.path("sort")) {
      column(key)
          .ifPresent(
              column -> sort.add(new CustomerSort(column, key.path("descending").asBoolean())));
    }
    return sort;
  }

  private static List<SavedView.Column> columns(JsonNode json) {
    List<SavedView.Column> columns = new ArrayList<>();
    for (JsonNode one : json.path("columns")) {
      column(one)
          .ifPresent(
              column -> columns.add(new SavedView.Column(column, one.path("width").asInt())));
    }
    return columns;
  }

  private static Optional<CustomerColumn> column(JsonNode json) {
    String code = json.path("column").asText();
    for (CustomerColumn column : CustomerColumn.values()) {
      if (column.code().equals(code)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
