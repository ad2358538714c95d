package org.siyu.core.kpisheet;

import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.shared.Place;

/// A column of statistics that no layout knows.
///
/// @param place of its header, which is the column of the place
/// @param header as the file has it
public record KpiColumn(Place place, String header, Meaning meaning) {
  /// What a person says it is.
  public sealed interface Meaning {
    /// Nobody has said anything: the column is not read.
    record Unknown() implements Meaning {}

    /// It is to be left out.
    record LeftOut() implements Meaning {}

    /// @param code of an indicator
    record Of(String code) implements Meaning {}
  }

  /// Under which it is known again: case, width and blanks do not count.
  public String key() {
    return key(header);
  }

  /// Whether a header means this column.
  public boolean isCalled(String written) {
    return key().equals(key(written));
  }

  static String key(String header) {
    return HeaderText.normalise(header);
  }
}
