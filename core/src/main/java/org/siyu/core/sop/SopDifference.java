package org.siyu.core.sop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.shared.Code;

/// What changed from one version of a template to another. Steps are told apart by their keys,
/// targets by measure, cost lines and risks by name; questions by their text.
///
/// @param changes in the order of the parts, within a part in the order of the later version, then
///   what is gone
public record SopDifference(List<Change> changes) {
  public SopDifference {
    changes = List.copyOf(changes);
  }

  public enum Kind implements Code {
    ADDED,
    REMOVED,
    /// A step on another day or at another time; other fields may differ too.
    MOVED,
    CHANGED
  }

  /// A row that differs.
  ///
  /// @param name of the step, target ... in the later version where it is there; for a target the
  ///   code of its measure
  /// @param fields what differs; empty for what was added or removed
  public record Change(SopPart part, Kind kind, String key, String name, List<Field> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /// A field that differs, in the texts of [SopCells].
  public record Field(SopColumn column, String before, String after) {}

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  public static SopDifference between(SopTemplate before, SopTemplate after) {
    List<Change> changes = new ArrayList<>();
    for (SopPart part : SopPart.values()) {
      Map<String, Map<SopColumn, String>> old = rows(before, part);
      Map<String, Map<SopColumn, String>> now = rows(after, part);
      now.forEach(
          (key, row) -> {
            Map<SopColumn, String> earlier = old.get(key);
            if (earlier == null) {
              changes.add(new Change(part, Kind.ADDED, key, name(part, row), List.of()));
            } else if (!earlier.equals(row)) {
              List<Field> fields = fields(part, earlier, row);
              changes.add(new Change(part, kind(fields), key, name(part, row), fields));
            }
          });
      old.forEach(
          (key, row) -> {
            if (!now.containsKey(key)) {
              changes.add(new Change(part, Kind.REMOVED, key, name(part, row), List.of()));
            }
          });
    }
    return new SopDifference(changes);
  }

  private static Map<String, Map<SopColumn, String>> rows(SopTemplate template, SopPart part) {
    Map<String, Map<SopColumn, String>> rows = new LinkedHashMap<>();
    for (Map<SopColumn, String> row : SopCells.of(template, part)) {
      String key = key(part, row);
      int again = 2;
      String free = key;
      while (rows.containsKey(free)) {
        free = key + " " + again++;
      }
      rows.put(free, row);
    }
    return rows;
  }

  private static String key(SopPart part, Map<SopColumn, String> row) {
    SopColumn column =
        switch (part) {
          case TEMPLATE -> SopColumn.LANGUAGE;
          case STEPS -> SopColumn.STEP_KEY;
          case TARGETS -> SopColumn.TARGET_MEASURE;
          case BUDGET -> SopColumn.BUDGET_NAME;
          case RISKS -> SopColumn.RISK_NAME;
          case QUESTIONS -> SopColumn.QUESTION_TEXT;
        };
    return part == SopPart.TEMPLATE ? part.code() : row.getOrDefault(column, "");
  }

  private static String name(SopPart part, Map<SopColumn, String> row) {
    SopColumn column =
        switch (part) {
          case TEMPLATE -> SopColumn.NAME;
          case STEPS -> SopColumn.STEP_TITLE;
          case TARGETS -> SopColumn.TARGET_MEASURE;
          case BUDGET -> SopColumn.BUDGET_NAME;
          case RISKS -> SopColumn.RISK_NAME;
          case QUESTIONS -> SopColumn.QUESTION_TEXT;
        };
    return row.getOrDefault(column, "");
  }

  private static List<Field> fields(
      SopPart part, Map<SopColumn, String> before, Map<SopColumn, String> after) {
    List<Field> fields = new ArrayList<>();
    for (SopColumn column : part.columns()) {
      String old = before.getOrDefault(column, "");
      String now = after.getOrDefault(column, "");
      if (!old.equals(now)) {
        fields.add(new Field(column, old, now));
      }
    }
    return fields;
  }

  private static Kind kind(List<Field> fields) {
    return fields.stream()
            .anyMatch(
                field ->
                    field.column() == SopColumn.STEP_DAY || field.column() == SopColumn.STEP_TIME)
        ? Kind.MOVED
        : Kind.CHANGED;
  }
}
