package org.siyu.storage.campaign;

import org.siyu.core.campaign.CampaignReportText;
import org.siyu.core.campaign.CampaignReportWords;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.StepState;
import org.siyu.core.sop.SopBudgetLine;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.sop.SopStage;

/// Codes in the place of words.
final class PlainReportWords implements CampaignReportWords {
  @Override
  public String text(CampaignReportText text, Object... arguments) {
    return text.code();
  }

  @Override
  public String measure(SopMeasure measure) {
    return measure.code();
  }

  @Override
  public String stage(SopStage stage) {
    return stage.code();
  }

  @Override
  public String state(StepState state) {
    return state.code();
  }

  @Override
  public String state(CampaignState state) {
    return state.code();
  }

  @Override
  public String kind(SopBudgetLine.Kind kind) {
    return kind.code();
  }
}
