package org.siyu.core.exchange.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.siyu.core.exchange.mapping.ColumnTarget.Ignored;
import org.siyu.core.exchange.mapping.ColumnTarget.ToAttribute;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.ColumnTarget.ToTagGroup;
import org.siyu.core.exchange.mapping.ColumnTarget.Unmapped;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.Provenance;

/// Makes a profile of a mapping that a person has settled, so that the same headers are found
/// again.
public final class SavedMapping {
  private SavedMapping() {}

  /// @param id of the new profile; that of a shipped one replaces it in the workspace
  /// @param names by language tag
  /// @param learned what the person said about values that were unknown
  public static Profile profile(
      String id,
      Map<String, String> names,
      SheetSelection settled,
      Map<ImportField, Map<String, String>> learned) {
    Profile base = settled.profile();
    Map<ImportField, List<String>> headers = new EnumMap<>(ImportField.class);
    base.headers().forEach((field, spellings) -> headers.put(field, new ArrayList<>(spellings)));
    List<String> attributes = new ArrayList<>(base.attributes());
    List<String> ignored = new ArrayList<>(base.ignored());
    for (MappedColumn column : settled.columns().columns()) {
      String header = column.header();
      if (column.target() instanceof Unmapped || column.target() instanceof ToTagGroup) {
        continue;
      }
      headers.values().forEach(spellings -> remove(spellings, header));
      remove(attributes, header);
      remove(ignored, header);
      switch (column.target()) {
        case ToField(ImportField field) ->
            insert(headers.computeIfAbsent(field, absent -> new ArrayList<>()), column);
        case ToAttribute attribute -> attributes.add(header);
        case Ignored() -> ignored.add(header);
        case ToTagGroup group -> {}
        case Unmapped() -> {}
      }
    }
    Set<String> fingerprints = new HashSet<>(base.fingerprints());
    fingerprints.add(HeaderText.fingerprint(settled.header().headers()));
    return new Profile(
            id,
            base.shape(),
            names,
            base.source(),
            Provenance.U,
            true,
            base.recognition(),
            headers,
            attributes,
            ignored,
            base.tagGroupHeader(),
            base.values(),
            base.tagSeparators(),
            settled.dateOrder(),
            base.rows(),
            fingerprints,
            Map.of())
        .withValues(learned);
  }

  private static void insert(List<String> spellings, MappedColumn column) {
    spellings.add(Math.clamp(column.rank(), 0, spellings.size()), column.header());
  }

  private static void remove(List<String> spellings, String header) {
    String key = HeaderText.normalise(header);
    spellings.removeIf(spelling -> HeaderText.normalise(spelling).equals(key));
  }
}
