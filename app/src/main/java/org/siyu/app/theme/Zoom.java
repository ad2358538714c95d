package org.siyu.app.theme;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How large everything is drawn, in percent, from 80 to 200.
public final class Zoom {
  public static final int SMALLEST = 80;
  public static final int LARGEST = 200;
  private static final int STEP = 10;

  private final IntegerProperty percent = new SimpleIntegerProperty(this, "percent", 100);

  public IntegerProperty percentProperty() {
    return percent;
  }

  public void larger() {
    set(percent.get() + STEP);
  }

  public void smaller() {
    set(percent.get() - STEP);
  }

  public void reset() {
    set(100);
  }

  public void set(int wanted) {
    percent.set(Math.clamp(wanted, SMALLEST, LARGEST));
  }
}
