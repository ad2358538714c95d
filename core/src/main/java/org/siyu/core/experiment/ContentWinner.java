package org.siyu.core.experiment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.LibraryService;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Carries a winner into the content calendar: a new draft of the item with the winner's text, for
/// the next day at the item's time of day, which goes through review as any other; and a copy of it
/// in the library, so that it is found again.
public final class ContentWinner implements WinnerTarget {
  private static final int LONGEST_NOTE = 2_000;

  private final ContentService items;
  private final LibraryService library;
  private final Clock clock;

  public ContentWinner(ContentService items, LibraryService library, Clock clock) {
    this.items = items;
    this.library = library;
    this.clock = clock;
  }

  @Override
  public boolean takes(ExperimentLinks links) {
    return links.content().isPresent();
  }

  @Override
  public Carried carry(Experiment experiment, Variant winner, String note) {
    ContentItem original =
        experiment
            .links()
            .content()
            .flatMap(items::find)
            .orElseThrow(() -> new ProblemException(Problem.of(ExperimentProblem.NO_TARGET)));
    Content content =
        winner.text().isBlank() ? original.content() : original.content().withBody(winner.text());
    LocalDateTime start =
        LocalDate.now(clock).plusDays(1).atTime(original.plan().start().toLocalTime());
    ContentItem draft =
        items.create(
            ContentDraft.of(content, start, original.people().owner())
                .with(original.traits())
                .with(new ContentItem.Plan(start, original.plan().minutes()))
                .with(original.campaign()));
    library.keep(
        draft.id(), false, note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
    return new Carried.Item(draft.content().title(), draft.id());
  }
}
