package org.siyu.app.journey;

import org.siyu.core.shared.Code;

/// The questions before a journey begins, in their order.
public enum WizardStep implements Code {
  TEMPLATE,
  AUDIENCE,
  RULES,
  CHECK
}
