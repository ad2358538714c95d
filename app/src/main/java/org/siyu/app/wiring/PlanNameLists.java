package org.siyu.app.wiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.app.content.ContentServices;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.customers.Tag;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.tiers.Tier;

/// What a plan's lists call members, choices, tiers and tags. Tiers are known by their names in
/// every language, since a list may come back to somebody who works in another.
final class PlanNameLists {
  private final ContentServices services;
  private final Supplier<List<Tag>> tags;
  private final Messages messages;

  PlanNameLists(ContentServices services, Supplier<List<Tag>> tags, Messages messages) {
    this.services = services;
    this.tags = tags;
    this.messages = messages;
  }

  PlanNames read() {
    List<Messages> languages = new ArrayList<>(List.of(messages));
    Arrays.stream(Language.values())
        .filter(language -> language != messages.language())
        .map(Messages::new)
        .forEach(languages::add);
    Map<String, List<String>> tiers = new LinkedHashMap<>();
    for (Tier tier : services.tiers().get()) {
      tiers.put(tier.code(), names(tier, languages));
    }
    Map<UUID, String> named = new LinkedHashMap<>();
    tags.get().forEach(tag -> named.put(tag.id(), tag.name()));
    return new PlanNames(services.choices().all(), services.members().list(), tiers, named);
  }

  private static List<String> names(Tier tier, List<Messages> languages) {
    List<String> names = new ArrayList<>();
    tier.name().ifPresent(names::add);
    String key = "tiers.tier." + tier.code();
    languages.stream()
        .filter(each -> each.has(key))
        .map(each -> each.text(key))
        .forEach(names::add);
    names.add(tier.code());
    return names;
  }
}
