package org.siyu.storage.kpisheet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.siyu.core.kpisheet.DailyLayout;

/// Reads the layouts of statistics that ship with the workbench. A broken file is a mistake of
/// ours, which a test finds.
public final class ShippedDailyLayouts {
  private record Document(
      String id,
      Map<String, String> names,
      List<String> days,
      List<String> members,
      Map<String, List<String>> columns,
      Set<String> required,
      List<String> ignored) {
    DailyLayout layout() {
      return new DailyLayout(id, names, days, members, columns, required, ignored);
    }
  }

  private ShippedDailyLayouts() {}

  public static List<DailyLayout> read() {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream bytes =
        ShippedDailyLayouts.class.getResourceAsStream("/kpi/statistics.yaml")) {
      if (bytes == null) {
        throw new IllegalStateException("no layouts of statistics");
      }
      return yaml.readValue(bytes, new TypeReference<List<Document>>() {}).stream()
          .map(Document::layout)
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
