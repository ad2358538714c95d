package org.siyu.storage.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.journey.JourneyAudience;
import org.siyu.core.journey.JourneyBranch;
import org.siyu.core.journey.JourneyEntry;
import org.siyu.core.journey.JourneyEvent;
import org.siyu.core.journey.JourneyRules;
import org.siyu.core.journey.JourneyVariant;
import org.siyu.core.shared.Code;
import org.siyu.storage.customers.SavedViewJson;

/// The rules of a journey as JSON text.
final class JourneyJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JourneyJson() {}

  static String write(JourneyRules rules) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    write(rules.audience(), json.putObject("audience"));
    JourneyEntry entry = rules.entry();
    ObjectNode entering =
        json.putObject("entry")
            .put("present", entry.takesPresent())
            .put("automatic", entry.isAutomatic())
            .put("exclusive", entry.isExclusive())
            .put("priority", entry.priority());
    entry.againAfterDays().ifPresent(days -> entering.put("again", days));
    for (JourneyBranch branch : rules.branches()) {
      write(branch, json.withArray("branches").addObject());
    }
    for (JourneyVariant variant : rules.variants()) {
      ObjectNode one =
          json.withArray("variants")
              .addObject()
              .put("code", variant.code())
              .put("share", variant.share());
      ObjectNode scripts = one.putObject("scripts");
      variant.scripts().forEach(scripts::put);
    }
    json.put("window", rules.windowDays());
    json.put("patience", rules.patienceDays());
    json.put("limits", rules.obeysLimits());
    rules.owner().ifPresent(owner -> json.put("owner", owner.toString()));
    return json.toString();
  }

  private static void write(JourneyAudience audience, ObjectNode json) {
    switch (audience) {
      case JourneyAudience.InTier(String tier) -> json.put("tier", tier);
      case JourneyAudience.Tagged(UUID tag) -> json.put("tag", tag.toString());
      case JourneyAudience.Matching(String name, var query) ->
          json.put("view", name).put("query", SavedViewJson.write(query, List.of()));
      case JourneyAudience.Listed(String name, Set<UUID> customers) -> {
        json.put("list", name);
        customers.stream().sorted().forEach(id -> json.withArray("customers").add(id.toString()));
      }
      case JourneyAudience.Birthday(int ahead) -> json.put("birthday", ahead);
    }
  }

  private static void write(JourneyBranch branch, ObjectNode json) {
    json.put("step", branch.step()).put("event", branch.event().code());
    switch (branch.way()) {
      case JourneyBranch.Way.Skip() -> json.put("way", "skip");
      case JourneyBranch.Way.End() -> json.put("way", "end");
      case JourneyBranch.Way.JumpTo(String to) -> json.put("way", "jump").put("to", to);
    }
  }

  /// @throws IllegalStateException when the text is not from [#write]
  static JourneyRules read(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      List<JourneyBranch> branches = new ArrayList<>();
      json.path("branches").forEach(each -> branches.add(branch(each)));
      List<JourneyVariant> variants = new ArrayList<>();
      json.path("variants").forEach(each -> variants.add(variant(each)));
      JsonNode entry = json.path("entry");
      return new JourneyRules(
          audience(json.path("audience")),
          new JourneyEntry(
              entry.path("present").asBoolean(),
              entry.path("automatic").asBoolean(),
              entry.has("again") ? Optional.of(entry.path("again").asInt()) : Optional.empty(),
              entry.path("exclusive").asBoolean(),
              entry.path("priority").asInt()),
          branches,
          variants,
          json.path("window").asInt(),
          json.path("patience").asInt(),
          json.path("limits").asBoolean(),
          json.has("owner")
              ? Optional.of(UUID.fromString(json.path("owner").asText()))
              : Optional.empty());
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("the rules of a journey are damaged", damaged);
    }
  }

  private static JourneyAudience audience(JsonNode json) {
    if (json.has("tier")) {
      return new JourneyAudience.InTier(json.path("tier").asText());
    }
    if (json.has("tag")) {
      return new JourneyAudience.Tagged(UUID.fromString(json.path("tag").asText()));
    }
    if (json.has("view")) {
      String name = json.path("view").asText();
      return new JourneyAudience.Matching(
          name, SavedViewJson.read(new UUID(0, 0), name, json.path("query").asText()).query());
    }
    if (json.has("birthday")) {
      return new JourneyAudience.Birthday(json.path("birthday").asInt());
    }
    Set<UUID> customers = new HashSet<>();
    json.path("customers").forEach(id -> customers.add(UUID.fromString(id.asText())));
    return new JourneyAudience.Listed(json.path("list").asText(), customers);
  }

  private static JourneyBranch branch(JsonNode json) {
    JourneyBranch.Way way =
        switch (json.path("way").asText()) {
          case "skip" -> new JourneyBranch.Way.Skip();
          case "jump" -> new JourneyBranch.Way.JumpTo(json.path("to").asText());
          default -> new JourneyBranch.Way.End();
        };
    return new JourneyBranch(
        json.path("step").asText(),
        Code.parse(JourneyEvent.class, json.path("event").asText()),
        way);
  }

  private static JourneyVariant variant(JsonNode json) {
    Map<String, String> scripts = new HashMap<>();
    json.path("scripts")
        .properties()
        .forEach(each -> scripts.put(each.getKey(), each.getValue().asText()));
    return new JourneyVariant(json.path("code").asText(), json.path("share").asInt(), scripts);
  }
}
