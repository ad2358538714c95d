package org.siyu.core.campaign;

import java.nio.file.Path;

/// Writes the review of a campaign as a workbook. The port that storage fills.
public interface CampaignReportWriter {
  void write(CampaignReview review, CampaignReportWords words, Path target);
}
