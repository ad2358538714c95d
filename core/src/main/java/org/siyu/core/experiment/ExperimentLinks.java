package org.siyu.core.experiment;

import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentId;
import org.siyu.core.sop.SopId;

/// What an experiment belongs to.
///
/// @param content an item whose text is tried out
/// @param campaign a campaign that it runs in
/// @param step a step of a template, whose script is tried out: [SopId#step]
public record ExperimentLinks(
    Optional<ContentId> content, Optional<UUID> campaign, Optional<UUID> step) {
  public static final ExperimentLinks NONE =
      new ExperimentLinks(Optional.empty(), Optional.empty(), Optional.empty());

  public ExperimentLinks withContent(Optional<ContentId> wanted) {
    return new ExperimentLinks(wanted, campaign, step);
  }

  public ExperimentLinks withCampaign(UUID wanted) {
    return new ExperimentLinks(content, Optional.of(wanted), step);
  }

  public ExperimentLinks withStep(UUID wanted) {
    return new ExperimentLinks(content, campaign, Optional.of(wanted));
  }
}
