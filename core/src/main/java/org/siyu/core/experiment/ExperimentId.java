package org.siyu.core.experiment;

import java.util.UUID;

public record ExperimentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
