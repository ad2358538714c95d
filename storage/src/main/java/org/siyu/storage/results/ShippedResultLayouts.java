package org.siyu.storage.results;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.core.results.ResultColumn;
import org.siyu.core.results.ResultLayout;
import org.siyu.core.shared.Code;

/// Reads the layouts that ship with the workbench. A broken file is a mistake of ours, which a test
/// finds.
public final class ShippedResultLayouts {
  private record Document(
      String id,
      Map<String, String> names,
      Map<String, List<String>> headers,
      List<String> required,
      List<String> channels,
      boolean summed) {

    ResultLayout layout() {
      Map<ResultColumn, List<String>> columns = new EnumMap<>(ResultColumn.class);
      headers.forEach((code, written) -> columns.put(column(code), List.copyOf(written)));
      return new ResultLayout(
          id,
          names,
          columns,
          required.stream().map(Document::column).collect(Collectors.toSet()),
          Set.copyOf(channels),
          summed);
    }

    private static ResultColumn column(String code) {
      return Code.parse(ResultColumn.class, code);
    }
  }

  private ShippedResultLayouts() {}

  public static List<ResultLayout> read() {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream bytes =
        ShippedResultLayouts.class.getResourceAsStream("/results/layouts.yaml")) {
      if (bytes == null) {
        throw new IllegalStateException("no layouts of results");
      }
      return yaml.readValue(bytes, new TypeReference<List<Document>>() {}).stream()
          .map(Document::layout)
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
