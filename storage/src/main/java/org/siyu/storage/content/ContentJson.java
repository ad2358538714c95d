package org.siyu.storage.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.content.Asset;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;

/// Content as JSON text, for revisions.
final class ContentJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContentJson() {}

  static String write(Content content) {
    return node(content).toString();
  }

  static ObjectNode node(Content content) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("title", content.title()).put("body", content.body());
    content
        .general()
        .ifPresent(
            general ->
                json.putObject("general")
                    .put("title", general.title())
                    .put("body", general.body()));
    json.put("channel", content.channel());
    content.audience().tiers().forEach(json.putArray("tiers")::add);
    content.audience().tags().forEach(tag -> json.withArray("tags").add(tag.toString()));
    for (Asset asset : content.assets()) {
      json.withArray("assets")
          .addObject()
          .put("hash", asset.hash())
          .put("name", asset.fileName())
          .put("type", asset.mediaType())
          .put("bytes", asset.bytes());
    }
    return json;
  }

  static Content read(String text) {
    try {
      return content(MAPPER.readTree(text));
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a content revision is damaged", damaged);
    }
  }

  static Content content(JsonNode json) {
    JsonNode general = json.path("general");
    return new Content(
        json.path("title").asText(),
        json.path("body").asText(),
        general.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new Content.General(general.path("title").asText(), general.path("body").asText())),
        json.path("channel").asText(),
        new Audience(
            json.path("tiers").valueStream().map(JsonNode::asText).collect(Collectors.toSet()),
            json.path("tags")
                .valueStream()
                .map(JsonNode::asText)
                .map(UUID::fromString)
                .collect(Collectors.toSet())),
        json.path("assets").valueStream().map(ContentJson::asset).toList());
  }

  private static Asset asset(JsonNode json) {
    return new Asset(
        json.path("hash").asText(),
        json.path("name").asText(),
        json.path("type").asText(),
        json.path("bytes").asLong());
  }
}
