package org.siyu.core.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.siyu.core.exchange.mapping.ColumnTarget.Ignored;
import org.siyu.core.exchange.mapping.ColumnTarget.ToAttribute;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.ColumnTarget.ToTagGroup;
import org.siyu.core.exchange.mapping.ColumnTarget.Unmapped;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;

/// Looks headers up in a profile. Made once a profile, used for many rows.
public final class HeaderMapper {
  private static final List<String> UNITS = List.of("(元)", "(¥)", "(rmb)", "(cny)", "(件)");

  private record Known(ColumnTarget target, int rank) {}

  private final Profile profile;
  private final Map<String, Known> known = new HashMap<>();

  public HeaderMapper(Profile profile) {
    this.profile = profile;
    profile.ignored().forEach(header -> add(header, new Ignored(), 0));
    profile.attributes().forEach(header -> add(header, new ToAttribute(header), 0));
    for (Map.Entry<ImportField, List<String>> field : profile.headers().entrySet()) {
      for (int i = 0; i < field.getValue().size(); i++) {
        add(field.getValue().get(i), new ToField(field.getKey()), i);
      }
    }
  }

  /// The meaning of each header; the workbench's own columns and those without header are left out.
  ///
  /// @param samples values by column; may be shorter than the headers
  public ColumnMapping map(List<String> headers, List<List<String>> samples) {
    List<MappedColumn> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      if (header.isBlank() || HeaderText.isOwn(header)) {
        continue;
      }
      Known target = find(header).orElse(new Known(new Unmapped(), 0));
      List<String> values = i < samples.size() ? samples.get(i) : List.of();
      columns.add(new MappedColumn(i, header, target.target(), target.rank(), values));
    }
    return new ColumnMapping(columns);
  }

  public boolean isKnown(String header) {
    return !header.isBlank() && find(header).isPresent();
  }

  public Profile profile() {
    return profile;
  }

  private Optional<Known> find(String header) {
    String key = HeaderText.normalise(header);
    Known exact = known.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<Known> group = tagGroup(header);
    if (group.isPresent()) {
      return group;
    }
    for (String unit : UNITS) {
      if (key.endsWith(unit)) {
        return Optional.ofNullable(known.get(key.substring(0, key.length() - unit.length())));
      }
    }
    return Optional.empty();
  }

  private Optional<Known> tagGroup(String header) {
    return profile
        .tagGroupHeader()
        .map(pattern -> pattern.matcher(header.strip()))
        .filter(Matcher::matches)
        .map(matcher -> new Known(new ToTagGroup(matcher.group(1).strip()), 0));
  }

  private void add(String header, ColumnTarget target, int rank) {
    known.put(HeaderText.normalise(header), new Known(target, rank));
  }
}
