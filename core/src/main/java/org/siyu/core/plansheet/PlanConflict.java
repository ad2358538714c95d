package org.siyu.core.plansheet;

import java.util.Optional;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Place;

/// A contradiction between the list and what has become of the item meanwhile.
///
/// @param column the field; empty when it is about the whole item
/// @param before as it went out; empty when that is not known
/// @param ours as it is here
/// @param theirs as the list has it
/// @param take which of them counts
public record PlanConflict(
    Key key,
    Kind kind,
    Place place,
    String title,
    Optional<PlanColumn> column,
    Optional<String> before,
    String ours,
    String theirs,
    Take take) {

  /// What it is about.
  ///
  /// @param column empty for the whole item
  public record Key(ContentId item, Optional<PlanColumn> column) {}

  public enum Kind implements Code {
    /// The same field was changed on both sides.
    FIELD,
    /// The list deletes what was changed here.
    DELETED_THERE,
    /// The list changes what was deleted here.
    DELETED_HERE
  }

  /// Which side counts.
  public enum Take implements Code {
    /// What is in the program.
    OURS,
    /// What is in the list.
    THEIRS
  }
}
