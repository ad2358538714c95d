package org.siyu.core.exchange.recognition;

import java.util.List;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.shared.Percent;

/// How well a profile fits a sheet, and why.
///
/// @param isByFingerprint the profile was saved for exactly these headers
/// @param isComplete the profile's tell-tale headers and all needed columns are there
/// @param known headers that the profile knows, as the file has them
/// @param share of all headers that the profile knows
public record ProfileMatch(
    Profile profile,
    boolean isByFingerprint,
    boolean isComplete,
    List<String> known,
    Percent share) {
  public ProfileMatch {
    known = List.copyOf(known);
  }
}
