package org.siyu.core.plansheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.content.ContentId;

/// What a list said when it went out: what its return is held against.
///
/// @param items by id
/// @param names what stood in the cells for codes, by column; names may change meanwhile
public record PlanBase(
    Map<ContentId, PlanValues> items, Map<PlanColumn, Map<String, String>> names) {
  static final PlanBase NONE = new PlanBase(Map.of(), Map.of());

  /// @param isChinese the language of the names
  static PlanBase of(Map<ContentId, PlanValues> items, PlanNames names, boolean isChinese) {
    Map<PlanColumn, Map<String, String>> written = new EnumMap<>(PlanColumn.class);
    Map<PlanColumn, Map<String, String>> seen = new EnumMap<>(PlanColumn.class);
    for (PlanValues values : items.values()) {
      for (PlanColumn column : PlanColumn.fields()) {
        boolean isNamed =
            column.list().isPresent()
                || column.isMember()
                || column == PlanColumn.TIERS
                || column == PlanColumn.TAGS;
        String value = values.get(column);
        if (isNamed && !value.isEmpty()) {
          seen.computeIfAbsent(column, _ -> new HashMap<>())
              .computeIfAbsent(
                  value,
                  code -> {
                    String name = names.worded(column, code, isChinese);
                    written
                        .computeIfAbsent(column, _ -> new LinkedHashMap<>())
                        .putIfAbsent(name.strip(), code);
                    return name;
                  });
        }
      }
    }
    return new PlanBase(items, written);
  }

  Optional<String> meant(PlanColumn column, String written) {
    return Optional.ofNullable(names.getOrDefault(column, Map.of()).get(written));
  }
}
