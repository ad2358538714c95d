package org.siyu.storage.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ContentView;

/// A query of the calendar as JSON text. What a newer program has added is passed over.
final class ContentViewJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContentViewJson() {}

  static String write(ContentView view) {
    ContentQuery query = view.query();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("layout", view.layout());
    put(json, "channels", query.channels(), Function.identity());
    put(json, "tiers", query.tiers(), Function.identity());
    put(json, "owners", query.owners(), owner -> owner.map(UUID::toString).orElse(""));
    put(json, "statuses", query.statuses(), ContentStatus::code);
    put(json, "campaigns", query.campaigns(), Function.identity());
    put(json, "kinds", query.kinds(), Function.identity());
    put(json, "forms", query.forms(), Function.identity());
    put(json, "depths", query.depths(), Function.identity());
    return json.toString();
  }

  private static <T> void put(
      ObjectNode json, String name, Collection<T> values, Function<T, String> text) {
    if (!values.isEmpty()) {
      values.stream().map(text).sorted().forEach(json.putArray(name)::add);
    }
  }

  static ContentView read(UUID id, String name, String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return new ContentView(
          id,
          name,
          json.path("layout").asText(),
          new ContentQuery(
              Optional.empty(),
              texts(json, "channels").collect(Collectors.toSet()),
              texts(json, "tiers").collect(Collectors.toSet()),
              texts(json, "owners").map(ContentViewJson::id).collect(Collectors.toSet()),
              texts(json, "statuses").flatMap(ContentViewJson::status).collect(Collectors.toSet()),
              texts(json, "campaigns").collect(Collectors.toSet()),
              texts(json, "kinds").collect(Collectors.toSet()),
              texts(json, "forms").collect(Collectors.toSet()),
              texts(json, "depths").collect(Collectors.toSet()),
              ""));
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a saved view is damaged", damaged);
    }
  }

  private static Stream<String> texts(JsonNode json, String name) {
    return json.path(name).valueStream().map(JsonNode::asText);
  }

  private static Optional<UUID> id(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
  }

  private static Stream<ContentStatus> status(String code) {
    return Arrays.stream(ContentStatus.values()).filter(status -> status.code().equals(code));
  }
}
