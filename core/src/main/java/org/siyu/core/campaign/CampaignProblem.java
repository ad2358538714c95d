package org.siyu.core.campaign;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can go wrong with a campaign.
public enum CampaignProblem implements ErrorCode {
  /// The campaign or the step is not there. Argument: what it was called.
  NOT_FOUND,
  /// Somebody else changed it meanwhile. Argument: name.
  CHANGED_MEANWHILE,
  BLANK_NAME,
  /// Argument: the most characters.
  TOO_LONG,
  /// The template is for journeys only. Argument: name.
  NOT_FOR_CAMPAIGNS,
  /// It is over, so that it cannot be changed that way. Argument: name.
  OVER,
  /// Not what its state allows. Argument: name.
  WRONG_STATE,
  /// A step cannot come before one it waits for. Arguments: title, title of the other one, when
  /// that ends.
  BEFORE_ITS_STEP,
  /// A step that is done stays where it is. Argument: title.
  STEP_OVER,
  /// What was published stays where it is. Argument: title.
  PUBLISHED,
  /// A step cannot be left out without a reason.
  REASON_NEEDED,
  /// Below the gate it goes on with a reason only.
  GATE_REASON_NEEDED,
  /// It fell below the gate since it was approved. Argument: name of the campaign.
  APPROVAL_NEEDED,
  /// Whoever asks to go on below the gate cannot approve it. Argument: name of the member.
  SECOND_PERSON_NEEDED,
  /// Not a number of days that orders can be counted for. Argument: the most.
  INVALID_ATTRIBUTION,
  /// Not from 1 to 100.
  INVALID_MARGIN,
  /// Amounts and counts are above 0.
  INVALID_AMOUNT,
  /// The day lies before 2000 or after 2100.
  INVALID_DAY,
  /// Two targets of one measure.
  TARGET_TWICE,
  /// A target is a number from 0 with at most two decimals.
  INVALID_TARGET,
  /// A budget line has no name.
  LINE_BLANK,
  /// Two budget lines of one name. Argument: the name.
  LINE_TWICE,
  /// Argument: how many targets, or budget lines, there can be.
  TOO_MANY,
  /// Nobody was named to take a lead over.
  RECEIVER_NEEDED,
  /// A lead was to be taken over by a time that has passed.
  DEADLINE_PASSED,
  /// A lead waits with somebody already. Argument: who.
  HANDED_OVER_ALREADY,
  /// Nobody was named whom a lead is about.
  CUSTOMER_NEEDED;

  @Override
  public String key() {
    return "campaign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
