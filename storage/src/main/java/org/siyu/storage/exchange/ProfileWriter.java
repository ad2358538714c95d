package org.siyu.storage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.TemplateColumn;

/// Makes the document of a profile; it stands alone and extends nothing.
final class ProfileWriter {
  private ProfileWriter() {}

  static ProfileDocument document(Profile profile) {
    return new ProfileDocument(
        profile.id(),
        null,
        profile.isSpecific(),
        profile.shape().code(),
        new TreeMap<>(profile.names()),
        profile.source(),
        profile.provenance().name(),
        new ProfileDocument.Recognise(profile.recognition().all(), profile.recognition().none()),
        byCode(profile.headers()),
        profile.attributes(),
        profile.ignored(),
        profile.tagGroupHeader().map(Pattern::pattern).orElse(null),
        values(profile.values()),
        profile.tagSeparators(),
        profile.dateOrder().code(),
        profile.rows().hasDescriptionRow(),
        profile.rows().carriesOrderFields(),
        profile.rows().cancellationPrefix().orElse(null),
        profile.rows().exampleMarkers(),
        profile.rows().hasInternationalPhones(),
        profile.fingerprints().stream().sorted().toList(),
        template(profile));
  }

  private static <V> Map<String, V> byCode(Map<ImportField, V> map) {
    Map<String, V> codes = new LinkedHashMap<>();
    map.forEach((field, value) -> codes.put(field.code(), value));
    return codes;
  }

  private static Map<String, Map<String, List<String>>> values(
      Map<ImportField, Map<String, String>> values) {
    Map<String, Map<String, List<String>>> byCode = new LinkedHashMap<>();
    values.forEach(
        (field, codes) -> {
          Map<String, List<String>> grouped = new TreeMap<>();
          new TreeMap<>(codes)
              .forEach(
                  (value, code) ->
                      grouped.computeIfAbsent(code, absent -> new ArrayList<>()).add(value));
          byCode.put(field.code(), grouped);
        });
    return byCode;
  }

  private static List<ProfileDocument.Column> template(Profile profile) {
    List<TemplateColumn> zh = profile.templates().getOrDefault("zh", List.of());
    List<TemplateColumn> en = profile.templates().getOrDefault("en", List.of());
    List<ProfileDocument.Column> columns = new ArrayList<>();
    for (int i = 0; i < Math.min(zh.size(), en.size()); i++) {
      columns.add(
          new ProfileDocument.Column(zh.get(i).field().code(), words(zh.get(i)), words(en.get(i))));
    }
    return columns;
  }

  private static ProfileDocument.Words words(TemplateColumn column) {
    return new ProfileDocument.Words(
        column.header(), column.note(), column.example(), column.choices());
  }
}
