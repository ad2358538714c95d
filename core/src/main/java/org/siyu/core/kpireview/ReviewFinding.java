package org.siyu.core.kpireview;

import java.util.Optional;
import org.siyu.core.campaign.Finding;

/// What a review found: a number and what it means.
///
/// @param indicator the code of the indicator whose number shows it; empty where other figures do,
///   which are then written
/// @param text further figures, and what they mean
public record ReviewFinding(Optional<String> indicator, Finding text) {
  public static final ReviewFinding NOTHING =
      new ReviewFinding(Optional.empty(), new Finding("", ""));

  public boolean isBlank() {
    return indicator.isEmpty() && text.data().isEmpty() && text.insight().isEmpty();
  }
}
