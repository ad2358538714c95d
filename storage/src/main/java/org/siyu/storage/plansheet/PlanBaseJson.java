package org.siyu.storage.plansheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.siyu.core.content.ContentId;
import org.siyu.core.plansheet.PlanBase;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanValues;
import org.siyu.core.shared.Code;

/// What a list said, as JSON text. Empty fields are left out.
final class PlanBaseJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlanBaseJson() {}

  static String write(PlanBase base) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode items = json.putObject("items");
    base.items()
        .forEach(
            (id, values) -> {
              ObjectNode item = items.putObject(id.toString());
              for (PlanColumn column : PlanColumn.fields()) {
                if (!values.get(column).isEmpty()) {
                  item.put(column.code(), values.get(column));
                }
              }
            });
    ObjectNode names = json.putObject("names");
    base.names()
        .forEach(
            (column, written) -> {
              ObjectNode list = names.putObject(column.code());
              written.forEach(list::put);
            });
    return json.toString();
  }

  static PlanBase read(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      Map<ContentId, PlanValues> items = new LinkedHashMap<>();
      json.path("items")
          .properties()
          .forEach(
              item ->
                  items.put(
                      new ContentId(UUID.fromString(item.getKey())), values(item.getValue())));
      Map<PlanColumn, Map<String, String>> names = new EnumMap<>(PlanColumn.class);
      json.path("names")
          .properties()
          .forEach(
              list -> {
                Map<String, String> written = new LinkedHashMap<>();
                list.getValue()
                    .properties()
                    .forEach(name -> written.put(name.getKey(), name.getValue().asText()));
                names.put(Code.parse(PlanColumn.class, list.getKey()), written);
              });
      return new PlanBase(items, names);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("what a list said is damaged", damaged);
    }
  }

  /// What is not written is known to be empty.
  private static PlanValues values(JsonNode json) {
    Map<PlanColumn, String> values = new EnumMap<>(PlanColumn.class);
    for (PlanColumn column : PlanColumn.fields()) {
      values.put(column, json.path(column.code()).asText(""));
    }
    return new PlanValues(values);
  }
}
