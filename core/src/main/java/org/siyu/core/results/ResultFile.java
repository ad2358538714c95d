package org.siyu.core.results;

import java.util.List;
import org.siyu.core.shared.Problem;

/// What a file of results says.
///
/// @param name without its folder
/// @param layouts those that were found in it
/// @param rejected lines that cannot be read, each with its place
/// @param notices what was passed over and why
public record ResultFile(
    String name,
    List<ResultLayout> layouts,
    List<ResultLine> lines,
    List<Problem> rejected,
    List<Problem> notices) {
  public ResultFile {
    layouts = List.copyOf(layouts);
    lines = List.copyOf(lines);
    rejected = List.copyOf(rejected);
    notices = List.copyOf(notices);
  }
}
