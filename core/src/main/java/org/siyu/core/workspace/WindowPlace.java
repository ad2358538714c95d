package org.siyu.core.workspace;

/// Where the window stood when it was closed, in the screen's units.
///
/// @param isMaximised whether it filled the screen; the rest then says where it goes back to
public record WindowPlace(double x, double y, double width, double height, boolean isMaximised) {
  public WindowPlace {
    if (!(width > 0 && height > 0 && Double.isFinite(x) && Double.isFinite(y))) {
      throw new IllegalArgumentException("a window has a place and a size");
    }
  }
}
