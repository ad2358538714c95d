package org.siyu.core.campaign;

import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopStage;

/// The words of the review workbook, in the reader's language.
public interface CampaignReportWords {
  String text(CampaignReportText text, Object... arguments);

  String measure(SopMeasure measure);

  String stage(SopStage stage);

  String state(StepState state);

  String state(CampaignState state);

  String kind(SopBudgetLine.Kind kind);
}
