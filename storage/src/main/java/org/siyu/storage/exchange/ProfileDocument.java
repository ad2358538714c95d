package org.siyu.storage.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A profile as its YAML file has it. Whatever is missing comes from the profile that it extends.
///
/// @param values the values of each field by the code that they stand for
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileDocument(
    @Nullable String id,
    @JsonProperty("extends") @Nullable String parent,
    @JsonProperty("specific") @Nullable Boolean isSpecific,
    @Nullable String rows,
    @Nullable Map<String, String> names,
    @Nullable String source,
    @Nullable String provenance,
    @Nullable Recognise recognise,
    @Nullable Map<String, List<String>> columns,
    @Nullable List<String> attributes,
    @Nullable List<String> ignored,
    @JsonProperty("tag-groups") @Nullable String tagGroups,
    @Nullable Map<String, Map<String, List<String>>> values,
    @JsonProperty("tag-separators") @Nullable String tagSeparators,
    @Nullable String dates,
    @JsonProperty("description-row") @Nullable Boolean hasDescriptionRow,
    @JsonProperty("carries-order-fields") @Nullable Boolean carriesOrderFields,
    @JsonProperty("cancellation-prefix") @Nullable String cancellationPrefix,
    @JsonProperty("example-markers") @Nullable List<String> exampleMarkers,
    @JsonProperty("international-phones") @Nullable Boolean hasInternationalPhones,
    @Nullable List<String> fingerprints,
    @Nullable List<Column> template) {

  record Recognise(@Nullable List<String> all, @Nullable List<String> none) {}

  /// A column of the template workbook, by language.
  record Column(@Nullable String field, @Nullable Words zh, @Nullable Words en) {}

  record Words(
      @Nullable String header,
      @Nullable String note,
      @Nullable String example,
      @Nullable List<String> choices) {}
}
