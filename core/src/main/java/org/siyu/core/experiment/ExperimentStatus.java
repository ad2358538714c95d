package org.siyu.core.experiment;

import org.siyu.core.shared.Code;

/// How far an experiment is.
public enum ExperimentStatus implements Code {
  /// Everything can be changed; nobody has a variant yet.
  DRAFT,
  /// Customers and variants are frozen.
  RUNNING,
  /// The figures and the decision are frozen too.
  FINISHED
}
