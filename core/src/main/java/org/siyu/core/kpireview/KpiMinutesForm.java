package org.siyu.core.kpireview;

import org.siyu.core.shared.Code;

/// As what minutes are written.
public enum KpiMinutesForm implements Code {
  WORKBOOK,
  PDF
}
