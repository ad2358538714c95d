package org.siyu.core.experiment;

import org.siyu.core.content.ContentId;
import org.siyu.core.sop.SopId;

/// Where a winner is carried into: an item, a step of a template. Wiring connects those there are.
public interface WinnerTarget {
  /// Whether this is what the experiment is linked with.
  boolean takes(ExperimentLinks links);

  /// Puts the winner's text where it belongs, as a draft that somebody looks at.
  ///
  /// @param note why it won, in the user's words
  /// @throws org.siyu.core.shared.ProblemException when it is not there any more
  Carried carry(Experiment experiment, Variant winner, String note);

  /// What was made of it.
  sealed interface Carried {
    /// A draft in the calendar.
    record Item(String title, ContentId item) implements Carried {}

    /// A version of a template.
    ///
    /// @param name the template's
    /// @param step the title of the step that was changed
    record Version(String name, SopId template, int number, String step) implements Carried {}
  }
}
