package org.siyu.app.journey;

import java.util.Optional;
import org.siyu.core.shared.Code;

/// Something that was done.
///
/// @param name of the journey
/// @param count of customers, where that matters
/// @param undo takes it back; empty where that cannot be
public record JourneyNews(What what, String name, int count, Optional<Runnable> undo) {
  public enum What implements Code {
    BEGUN,
    PAUSED,
    RESUMED,
    STOPPED,
    CHANGED,
    LET_IN,
    TAKEN_OUT
  }
}
