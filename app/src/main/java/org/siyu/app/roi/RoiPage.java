package org.siyu.app.roi;

/// What the screen of calculations shows.
public enum RoiPage {
  LIST,
  CALCULATION
}
