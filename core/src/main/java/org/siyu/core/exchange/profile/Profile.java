package org.siyu.core.exchange.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.siyu.core.exchange.ImportKind;

/// The layout of one kind of file as data: which header means what, which value means what, how
/// rows hang together. Shipped ones can be copied, edited and saved by a user.
///
/// @param id lower-case words and dashes; a user's profile replaces a shipped one of the same id
/// @param names by language tag, `zh` and `en`
/// @param source the platform that numbers orders and names accounts, for instance `taobao`
/// @param isSpecific whether the layout of one exporting system is meant; a generic profile is
///   taken only when no specific one fits
/// @param headers the spellings of each field's header, the preferred first. Several columns of a
///   field are read in this order until one has a value
/// @param attributes headers whose columns become free attributes
/// @param ignored headers that are known and left out
/// @param tagGroupHeader finds the group's name (group 1) in the header of a tag group's column
/// @param values the code that each value of a field stands for
/// @param tagSeparators the characters that part several tags in a cell
/// @param fingerprints of the headers for which this profile was saved
/// @param templates the columns of the profile's own template workbook, by language; empty if it
///   has none
public record Profile(
    String id,
    RowShape shape,
    Map<String, String> names,
    String source,
    Provenance provenance,
    boolean isSpecific,
    RecognitionRule recognition,
    Map<ImportField, List<String>> headers,
    List<String> attributes,
    List<String> ignored,
    Optional<Pattern> tagGroupHeader,
    Map<ImportField, Map<String, String>> values,
    String tagSeparators,
    DateOrder dateOrder,
    RowRules rows,
    Set<String> fingerprints,
    Map<String, List<TemplateColumn>> templates) {
  public static final String TAG_SEPARATORS = "、,，;；|｜\n";

  public Profile {
    names = Map.copyOf(names);
    headers = copy(headers);
    attributes = List.copyOf(attributes);
    ignored = List.copyOf(ignored);
    values = copy(values);
    fingerprints = Set.copyOf(fingerprints);
    templates = Map.copyOf(templates);
  }

  public ImportKind kind() {
    return shape.kind();
  }

  /// The name in the language, or in any, or the id.
  public String name(Locale language) {
    String name = names.get(language.getLanguage());
    return name != null ? name : names.values().stream().findFirst().orElse(id);
  }

  /// A copy that has learned what values mean, for the wizard to save.
  public Profile withValues(Map<ImportField, Map<String, String>> learned) {
    Map<ImportField, Map<String, String>> all = new EnumMap<>(ImportField.class);
    all.putAll(values);
    learned.forEach(
        (field, codes) -> {
          Map<String, String> merged = new LinkedHashMap<>(all.getOrDefault(field, Map.of()));
          merged.putAll(codes);
          all.put(field, merged);
        });
    return new Profile(
        id,
        shape,
        names,
        source,
        provenance,
        isSpecific,
        recognition,
        headers,
        attributes,
        ignored,
        tagGroupHeader,
        all,
        tagSeparators,
        dateOrder,
        rows,
        fingerprints,
        templates);
  }

  private static <V> Map<ImportField, V> copy(Map<ImportField, V> map) {
    EnumMap<ImportField, V> copy = new EnumMap<>(ImportField.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
