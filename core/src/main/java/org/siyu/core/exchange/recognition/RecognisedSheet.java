package org.siyu.core.exchange.recognition;

import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.mapping.ColumnMapping;
import org.siyu.core.exchange.mapping.HeaderBlock;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.shared.Problem;

/// What was found out about a sheet. Header, match and mapping are there whenever a header row
/// could be guessed, so that a person can correct them.
///
/// @param index in the file
/// @param matches the best first
/// @param sample the first rows, for a preview
public record RecognisedSheet(
    int index,
    String name,
    SheetState state,
    Optional<HeaderBlock> header,
    List<ProfileMatch> matches,
    Optional<ColumnMapping> columns,
    DateOrder dateOrder,
    List<SampleRow> sample,
    List<Problem> problems) {
  public RecognisedSheet {
    matches = List.copyOf(matches);
    sample = List.copyOf(sample);
    problems = List.copyOf(problems);
  }

  public Optional<ProfileMatch> best() {
    return matches.stream().findFirst();
  }

  RecognisedSheet with(SheetState newState, List<Problem> newProblems) {
    return new RecognisedSheet(
        index, name, newState, header, matches, columns, dateOrder, sample, newProblems);
  }
}
