package org.siyu.core.exchange.planning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.siyu.core.shared.Ids;

/// The team's members by name and by WeCom account; a name that nobody has becomes a new member.
final class Members {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, UUID> idsByName = new HashMap<>();
  private final Map<UUID, String> namesById = new HashMap<>();
  private final Map<String, UUID> created = new LinkedHashMap<>();
  private final Ids ids;

  Members(StoredRecords store, Ids ids) {
    this.ids = ids;
    store.members(
        member -> {
          if (!member.wecomAccount().isEmpty()) {
            names.put(member.wecomAccount(), member.name());
          }
          idsByName.put(member.name(), member.id());
          namesById.put(member.id(), member.name());
        });
  }

  /// The member's name, for a name or a WeCom account.
  String name(String nameOrAccount) {
    if (idsByName.containsKey(nameOrAccount)) {
      return nameOrAccount;
    }
    return names.getOrDefault(nameOrAccount, nameOrAccount);
  }

  /// The name of the member with this id; "" when there is none.
  String nameOf(UUID id) {
    return namesById.getOrDefault(id, "");
  }

  /// The id of the member with this name, a new member's where there was none.
  UUID require(String name) {
    return idsByName.computeIfAbsent(
        name,
        unknown -> {
          UUID id = ids.next();
          created.put(unknown, id);
          return id;
        });
  }

  Map<String, UUID> created() {
    return created;
  }
}
