package org.siyu.app.experiment;

import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentId;
import org.siyu.core.experiment.ExperimentLinks;

/// Something that an experiment can be about.
///
/// @param name as it is chosen by, with the day or the template in front
/// @param text what it says now; may be empty
record Subject(Kind kind, UUID id, String name, String text) {
  enum Kind {
    NOTHING,
    ITEM,
    STEP,
    CAMPAIGN;

    static Kind of(ExperimentLinks links) {
      return links.content().isPresent()
          ? ITEM
          : links.step().isPresent() ? STEP : links.campaign().isPresent() ? CAMPAIGN : NOTHING;
    }
  }

  ExperimentLinks links() {
    return switch (kind) {
      case NOTHING -> ExperimentLinks.NONE;
      case ITEM -> ExperimentLinks.NONE.withContent(Optional.of(new ContentId(id)));
      case STEP -> ExperimentLinks.NONE.withStep(id);
      case CAMPAIGN -> ExperimentLinks.NONE.withCampaign(id);
    };
  }
}
