package org.siyu.app.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;

/// Which indicators. An empty set or option does not filter.
///
/// @param text words that must all occur in the code, a name or the formula
record CatalogueFilter(
    Set<Dimension> dimensions,
    Set<IndicatorClass> kinds,
    Set<SourceKind> sources,
    Optional<Boolean> isOwn,
    String text) {
  static final CatalogueFilter ALL =
      new CatalogueFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), "");

  CatalogueFilter {
    dimensions = Set.copyOf(dimensions);
    kinds = Set.copyOf(kinds);
    sources = Set.copyOf(sources);
  }

  CatalogueFilter withDimensions(Set<Dimension> wanted) {
    return new CatalogueFilter(wanted, kinds, sources, isOwn, text);
  }

  CatalogueFilter withKinds(Set<IndicatorClass> wanted) {
    return new CatalogueFilter(dimensions, wanted, sources, isOwn, text);
  }

  CatalogueFilter withSources(Set<SourceKind> wanted) {
    return new CatalogueFilter(dimensions, kinds, wanted, isOwn, text);
  }

  CatalogueFilter withOwn(Optional<Boolean> wanted) {
    return new CatalogueFilter(dimensions, kinds, sources, wanted, text);
  }

  CatalogueFilter searching(String wanted) {
    return new CatalogueFilter(dimensions, kinds, sources, isOwn, wanted);
  }

  boolean isFiltering() {
    return !equals(ALL);
  }

  /// @param formula in words
  boolean accepts(Indicator indicator, String formula) {
    return (dimensions.isEmpty() || dimensions.contains(indicator.dimension()))
        && (kinds.isEmpty() || kinds.contains(indicator.kind()))
        && (sources.isEmpty() || sources.contains(SourceKind.of(indicator)))
        && isOwn.map(wanted -> wanted == indicator.isOwn()).orElse(true)
        && hasWords(indicator, formula);
  }

  private boolean hasWords(Indicator indicator, String formula) {
    if (text.isBlank()) {
      return true;
    }
    String all =
        Stream.concat(Stream.of(indicator.code(), formula), indicator.names().values().stream())
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(all::contains);
  }
}
