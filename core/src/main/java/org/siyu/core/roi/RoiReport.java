package org.siyu.core.roi;

import java.time.LocalDateTime;
import java.util.List;

/// Calculations to be sent on.
///
/// @param workspace its name
/// @param calculations at least one
/// @param writtenAt in the workspace's local time
public record RoiReport(String workspace, List<Calculation> calculations, LocalDateTime writtenAt) {
  public RoiReport {
    calculations = List.copyOf(calculations);
  }
}
