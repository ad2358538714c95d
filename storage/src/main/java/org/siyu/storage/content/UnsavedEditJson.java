package org.siyu.storage.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.UnsavedEdit;

/// An unsaved edit as JSON text: the fields that can be edited, as they were and as they are.
final class UnsavedEditJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private UnsavedEditJson() {}

  static String write(UnsavedEdit edit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("version", edit.saved().revision().version());
    json.set("saved", item(edit.saved()));
    json.set("mine", item(edit.mine()));
    edit.day().ifPresent(day -> json.put("day", day.toString()));
    json.put("time", edit.time()).put("minutes", edit.minutes());
    return json.toString();
  }

  private static ObjectNode item(ContentItem item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("content", ContentJson.node(item.content()));
    json.putObject("traits")
        .put("form", item.traits().form())
        .put("depth", item.traits().depth())
        .put("kind", item.traits().kind())
        .put("slot", item.traits().slot());
    json.put("start", item.plan().start().toString()).put("minutes", item.plan().minutes());
    ObjectNode people = json.putObject("people");
    put(people, "owner", item.people().owner());
    put(people, "cross", item.people().crossReviewer());
    put(people, "legal", item.people().legalReviewer());
    put(json, "campaignId", item.campaign().id());
    json.put("campaign", item.campaign().name());
    return json;
  }

  private static void put(ObjectNode json, String name, Optional<UUID> id) {
    id.ifPresent(value -> json.put(name, value.toString()));
  }

  /// @return empty when it cannot be read, as of another version of the program: an edit that was
  ///   never saved stops nobody from opening the item
  static Optional<UnsavedEdit> read(String text, ContentItem now, LocalDateTime at) {
    try {
      JsonNode json = MAPPER.readTree(text);
      int version = json.path("version").asInt();
      ContentItem.Revision current = now.revision();
      ContentItem.Revision base =
          version == current.version()
              ? current
              : new ContentItem.Revision(version, current.createdAt(), current.createdAt(), "");
      ContentItem over = revised(now, base);
      return Optional.of(
          new UnsavedEdit(
              item(json.path("saved"), over),
              item(json.path("mine"), over),
              json.has("day")
                  ? Optional.of(LocalDate.parse(json.path("day").asText()))
                  : Optional.empty(),
              json.path("time").asText(),
              json.path("minutes").asText(),
              at));
    } catch (JsonProcessingException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static ContentItem revised(ContentItem now, ContentItem.Revision revision) {
    return new ContentItem(
        now.id(),
        now.content(),
        now.traits(),
        now.plan(),
        now.people(),
        now.campaign(),
        now.status(),
        now.results(),
        now.occurrence(),
        now.lineage(),
        revision);
  }

  private static ContentItem item(JsonNode json, ContentItem over) {
    JsonNode traits = json.path("traits");
    JsonNode people = json.path("people");
    return over.with(ContentJson.content(json.path("content")))
        .with(
            new ContentItem.Traits(
                traits.path("form").asText(),
                traits.path("depth").asText(),
                traits.path("kind").asText(),
                traits.path("slot").asText()))
        .with(
            new ContentItem.Plan(
                LocalDateTime.parse(json.path("start").asText()), json.path("minutes").asInt()))
        .with(
            new ContentItem.People(
                over.people().author(),
                over.people().editor(),
                id(people, "owner"),
                id(people, "cross"),
                id(people, "legal")))
        .with(new ContentItem.Campaign(id(json, "campaignId"), json.path("campaign").asText()));
  }

  private static Optional<UUID> id(JsonNode json, String name) {
    return json.has(name)
        ? Optional.of(UUID.fromString(json.path(name).asText()))
        : Optional.empty();
  }
}
