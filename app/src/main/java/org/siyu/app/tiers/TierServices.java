package org.siyu.app.tiers;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.core.tiers.TierService;

/// The use cases that the tiers screen stands on.
///
/// @param tags the tags that rules can ask for
/// @param actor the name of the member who works here now
public record TierServices(
    TierService tiers,
    Reports reports,
    TierPracticeService practice,
    SavedListService lists,
    Supplier<List<Tag>> tags,
    Supplier<String> actor) {
  /// Gives the report on a snapshot out as a file.
  @FunctionalInterface
  public interface Reports {
    /// Returns how many customers are in it.
    int write(
        UUID snapshot, Disclosure disclosure, TierReportWords words, Path target, Monitor monitor);
  }
}
