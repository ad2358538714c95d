package org.siyu.storage.kpi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.AlertCheck;
import org.siyu.core.kpi.AlertRule;
import org.siyu.core.kpi.AlertScope;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.ShippedKpi;
import org.siyu.core.kpi.StagePreset;
import org.siyu.core.kpi.Thresholds;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.shared.Code;

/// Reads the indicators, stages and alert rules that ship with the workbench. A broken file is a
/// mistake of ours, which a test finds.
public final class ShippedKpiFiles {
  private record StageDocument(
      String code, Map<String, String> names, Map<String, String> source, List<RowDocument> rows) {
    StagePreset preset() {
      return new StagePreset(code, names, rows.stream().map(row -> row.row(source)).toList());
    }
  }

  private record RowDocument(
      String indicator, double weight, double example, @Nullable Double most) {
    StagePreset.Row row(Map<String, String> source) {
      return new StagePreset.Row(
          indicator,
          weight,
          new Goal(example, most == null ? OptionalDouble.empty() : OptionalDouble.of(most)),
          source);
    }
  }

  private record RuleDocument(
      String id,
      String check,
      double amber,
      double red,
      double limit,
      boolean reached,
      @Nullable String dimension,
      @Nullable Set<String> indicators,
      List<String> kinds,
      @Nullable String scope,
      String source) {
    AlertRule rule() {
      return new AlertRule(
          id,
          switch (check) {
            case "behind-target" -> new AlertCheck.BehindTarget(new Thresholds(amber, red));
            case "behind-before" -> new AlertCheck.BehindBefore(new Thresholds(amber, red));
            case "behind-twice" -> new AlertCheck.BehindTwice(red);
            case "over" -> new AlertCheck.Over(limit, reached);
            default -> throw new IllegalArgumentException("not a check: " + check);
          },
          indicators == null ? Set.of() : indicators,
          Optional.ofNullable(dimension).map(each -> Code.parse(Dimension.class, each)),
          kinds.stream()
              .map(each -> Code.parse(PeriodKind.class, each))
              .collect(Collectors.toSet()),
          true,
          scope == null ? AlertScope.TEAM : Code.parse(AlertScope.class, scope),
          source);
    }
  }

  private record ChannelDocument(Set<String> referral) {}

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private ShippedKpiFiles() {}

  public static ShippedKpi read() {
    List<IndicatorDocument> documents =
        read("indicators", new TypeReference<List<IndicatorDocument>>() {});
    FormulaNames names =
        Catalogue.names(documents.stream().map(each -> each.frame(false)).toList());
    List<Indicator> indicators =
        documents.stream().map(each -> each.indicator(names, false)).toList();
    return new ShippedKpi(
        indicators,
        read("stages", new TypeReference<List<StageDocument>>() {}).stream()
            .map(StageDocument::preset)
            .toList(),
        read("alerts", new TypeReference<List<RuleDocument>>() {}).stream()
            .map(RuleDocument::rule)
            .toList(),
        read("channels", new TypeReference<ChannelDocument>() {}).referral());
  }

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream bytes = ShippedKpiFiles.class.getResourceAsStream("/kpi/" + name + ".yaml")) {
      if (bytes == null) {
        throw new IllegalStateException("not shipped: " + name);
      }
      return YAML.readValue(bytes, type);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
