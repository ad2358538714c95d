package org.siyu.core.kpisheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Source;

/// How a system writes what it counted day by day. Data, so that it can follow the system.
///
/// @param id lower-case and dashed
/// @param names by language, `zh` and `en`
/// @param days how the column of days may be called
/// @param members how the column of members may be called; a file without it is about the team
/// @param columns how the column of each indicator may be called, by code
/// @param required codes without which a sheet is not of this layout, unless it names two others
/// @param ignored columns that say nothing about an indicator
public record DailyLayout(
    String id,
    Map<String, String> names,
    List<String> days,
    List<String> members,
    Map<String, List<String>> columns,
    Set<String> required,
    List<String> ignored) {
  /// The id of [#own(Catalogue)].
  public static final String OWN = "own";

  public DailyLayout {
    names = Map.copyOf(names);
    days = List.copyOf(days);
    members = List.copyOf(members);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    required = Set.copyOf(required);
    ignored = List.copyOf(ignored);
  }

  /// The workbench's own: every indicator that is typed in or gathered, under its name or code.
  static DailyLayout own(Catalogue catalogue) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Indicator indicator : catalogue.all()) {
      if (isStated(indicator)) {
        List<String> written = new ArrayList<>(indicator.names().values());
        written.add(indicator.code());
        columns.put(indicator.code(), written);
      }
    }
    return new DailyLayout(
        OWN,
        Map.of(),
        List.of("日期", "统计日期", "date", "day"),
        List.of("成员", "姓名", "member", "name"),
        columns,
        Set.of(),
        List.of("部门", "所属部门", "department"));
  }

  /// Whether its value comes from people or files and may be that of a single day.
  static boolean isStated(Indicator indicator) {
    return switch (indicator.source()) {
      case Source.Typed(), Source.Gathered() -> indicator.overPeriods() != Aggregation.NONE;
      case Source.Counted _, Source.Computed _ -> false;
    };
  }

  /// @param language `zh` or `en`
  public String name(String language) {
    return names.getOrDefault(language, id);
  }
}
