package org.siyu.app.indicator;

import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Source;
import org.siyu.core.shared.Code;

/// Where an indicator's values come from, in a word.
enum SourceKind implements Code {
  COUNTED,
  COMPUTED,
  TYPED,
  GATHERED;

  static SourceKind of(Indicator indicator) {
    return switch (indicator.source()) {
      case Source.Counted _ -> COUNTED;
      case Source.Computed _ -> COMPUTED;
      case Source.Typed() -> TYPED;
      case Source.Gathered() -> GATHERED;
    };
  }
}
