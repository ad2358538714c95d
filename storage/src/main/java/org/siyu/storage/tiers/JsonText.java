package org.siyu.storage.tiers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.tiers.Window;

/// Reads fields of a stored definition strictly; fields that are not asked for do not matter.
final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  /// @throws IllegalArgumentException when it is not JSON
  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException("not JSON", damaged);
    }
  }

  static JsonNode field(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("missing: " + name);
    }
    return value;
  }

  static String text(JsonNode json, String name) {
    JsonNode value = field(json, name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("not a text: " + name);
    }
    return value.asText();
  }

  static double number(JsonNode json, String name) {
    JsonNode value = field(json, name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("not a number: " + name);
    }
    return value.asDouble();
  }

  static long whole(JsonNode json, String name) {
    JsonNode value = field(json, name);
    if (!value.canConvertToExactIntegral()) {
      throw new IllegalArgumentException("not a whole number: " + name);
    }
    return value.asLong();
  }

  static int small(JsonNode json, String name) {
    return Math.toIntExact(whole(json, name));
  }

  static Window window(JsonNode json, String name) {
    return Window.parse(text(json, name))
        .orElseThrow(() -> new IllegalArgumentException("not a window: " + name));
  }

  static List<JsonNode> list(JsonNode json, String name) {
    JsonNode value = field(json, name);
    if (!value.isArray()) {
      throw new IllegalArgumentException("not a list: " + name);
    }
    List<JsonNode> items = new ArrayList<>();
    value.forEach(items::add);
    return items;
  }

  static List<Double> numbers(JsonNode json, String name) {
    return list(json, name).stream().map(JsonNode::asDouble).toList();
  }
}
