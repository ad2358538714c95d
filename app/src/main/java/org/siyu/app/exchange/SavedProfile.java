package org.siyu.app.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.siyu.core.exchange.mapping.ColumnMapping;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.Provenance;

/// Makes a profile of what a person has settled in the wizard.
final class SavedProfile {
  private SavedProfile() {}

  /// @param name as the person words it, in any language
  static Profile of(
      SheetItem item, String name, Map<ImportField, Map<String, String>> learnedValues) {
    Profile basis = item.profile().orElseThrow();
    ColumnMapping columns = item.columns().orElseThrow();
    Map<ImportField, List<String>> headers = new EnumMap<>(ImportField.class);
    List<String> attributes = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (MappedColumn column : columns.columns()) {
      switch (column.target()) {
        case ColumnTarget.ToField(ImportField field) ->
            headers.computeIfAbsent(field, absent -> new ArrayList<>()).add(column.header());
        case ColumnTarget.ToAttribute(String _) -> attributes.add(column.header());
        case ColumnTarget.Ignored() -> ignored.add(column.header());
        case ColumnTarget.ToTagGroup(String _), ColumnTarget.Unmapped() -> {}
      }
    }
    Set<String> fingerprints = new LinkedHashSet<>();
    fingerprints.add(HeaderText.fingerprint(item.headers()));
    return new Profile(
            id(name, basis),
            basis.shape(),
            Map.of("zh", name, "en", name),
            basis.source(),
            Provenance.U,
            true,
            basis.recognition(),
            headers,
            attributes,
            ignored,
            basis.tagGroupHeader(),
            basis.values(),
            basis.tagSeparators(),
            basis.dateOrder(),
            basis.rows(),
            fingerprints,
            Map.of())
        .withValues(learnedValues);
  }

  /// The name in the form of an id; one in Chinese gives the basis and a number instead.
  private static String id(String name, Profile basis) {
    String latin =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return latin.length() >= 3
        ? latin
        : basis.id() + "-" + Integer.toHexString(name.hashCode() & 0xffff);
  }
}
