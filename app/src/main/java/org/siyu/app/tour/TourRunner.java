package org.siyu.app.tour;

import java.util.List;

/// Renders the tour; the command line is given one, because it knows no window.
@FunctionalInterface
public interface TourRunner {
  /// @return the pictures' file names in order
  List<String> run(TourRequest request);
}
