package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import org.siyu.core.workspace.WorkspaceLanguage;

/// What a sample depends on, and nothing else: the same values give the same sample, bit for bit.
///
/// @param end when it ends; nothing in it but due dates is later
/// @param owner the name of the first of the 8 members
public record SampleSpec(long seed, LocalDateTime end, WorkspaceLanguage language, String owner) {
  public static final int CUSTOMERS = 5_000;
  public static final int INTERACTIONS = 60_000;

  /// The length of the history: 18 months.
  public static final int DAYS = 548;

  /// The sample that a user gets.
  public static SampleSpec upTo(LocalDateTime end, WorkspaceLanguage language, String owner) {
    return new SampleSpec(618_1111, end, language, owner);
  }
}
