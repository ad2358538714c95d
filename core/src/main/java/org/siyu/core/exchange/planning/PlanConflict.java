package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.RowOrigin;

/// A contradiction that the plan has settled by the user's choice or, without one, by the default.
///
/// @param key names the conflict in [ImportOptions#choices()]; the same when planned again
/// @param subject what it is about, for a person to read: an order number or a name; personal data
/// @param origin the row of the file
/// @param differences what the store has and what the file says
/// @param choice how the plan settles it
public record PlanConflict(
    String key,
    ConflictKind kind,
    String subject,
    RowOrigin origin,
    List<FieldChange> differences,
    ConflictChoice choice) {
  public PlanConflict {
    differences = List.copyOf(differences);
  }
}
