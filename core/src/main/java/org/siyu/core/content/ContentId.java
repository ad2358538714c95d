package org.siyu.core.content;

import java.util.UUID;

/// Tells one content item from all others, for good.
public record ContentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
