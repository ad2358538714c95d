package org.siyu.core.plansheet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.PlanChange;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.MemberRepository;

/// Sends the plan out as workbooks and calendar files and takes lists back in.
///
/// What a list said when it went out is kept in the workspace under the list's id, so that a list
/// that went to three people comes back three times and each return is held against the same state.
public final class PlanSheetService {
  /// What a spreadsheet program still handles smoothly.
  public static final int MOST_ITEMS = 50_000;

  private final ContentService content;
  private final CadenceService cadence;
  private final CalendarService days;
  private final Supplier<PlanNames> names;
  private final MemberRepository members;
  private final PlanBases bases;
  private final PlanSheetFiles files;
  private final PlanCalendarFiles calendars;
  private final Supplier<String> team;
  private final Ids ids;
  private final Clock clock;

  /// @param names what items refer to, as of now
  /// @param team the workspace's name
  public PlanSheetService(
      ContentService content,
      CadenceService cadence,
      CalendarService days,
      Supplier<PlanNames> names,
      MemberRepository members,
      PlanBases bases,
      PlanSheetFiles files,
      PlanCalendarFiles calendars,
      Supplier<String> team,
      Ids ids,
      Clock clock) {
    this.content = content;
    this.cadence = cadence;
    this.days = days;
    this.names = names;
    this.members = members;
    this.bases = bases;
    this.files = files;
    this.calendars = calendars;
    this.team = team;
    this.ids = ids;
    this.clock = clock;
  }

  /// Writes a plan as a workbook.
  ///
  /// @param wanted with its days
  /// @return how many items went out
  /// @throws ProblemException [PlanSheetProblem#TOO_MANY_ITEMS], or why it cannot be written
  public int export(ContentQuery wanted, PlanSheetWords words, Path target, Monitor monitor) {
    PlanSheet sheet = sheet(wanted);
    if (sheet.items().size() > MOST_ITEMS) {
      throw new ProblemException(Problem.of(PlanSheetProblem.TOO_MANY_ITEMS, MOST_ITEMS));
    }
    try (StagedFile staged = files.stage(sheet, words, target, monitor)) {
      Map<ContentId, PlanValues> items = new LinkedHashMap<>();
      sheet.items().forEach(item -> items.put(item.id(), PlanValues.of(item)));
      bases.keep(
          sheet.export(),
          PlanBase.of(items, sheet.names(), words.isChinese()),
          sheet.days(),
          sheet.madeAt(),
          sheet.madeBy());
      staged.publish();
    }
    return sheet.items().size();
  }

  /// Writes a plan as an iCalendar file.
  ///
  /// @param alarm how many minutes before its start an item is reminded of
  /// @return how many items went out
  /// @throws ProblemException [PlanSheetProblem#NOTHING_PLANNED], or why it cannot be written
  public int exportCalendar(
      ContentQuery wanted, PlanSheetWords words, OptionalInt alarm, Path target) {
    PlanSheet sheet = sheet(wanted);
    if (sheet.items().isEmpty()) {
      throw new ProblemException(Problem.of(PlanSheetProblem.NOTHING_PLANNED));
    }
    try (StagedFile staged = calendars.stage(sheet, words, clock.getZone(), alarm, target)) {
      staged.publish();
    }
    return sheet.items().size();
  }

  private PlanSheet sheet(ContentQuery wanted) {
    DateRange span = wanted.days().orElseThrow();
    List<ContentItem> items =
        content.items(wanted).stream().filter(item -> span.contains(item.plan().day())).toList();
    LocalDate today = LocalDate.now(clock);
    DateRange weeks =
        new DateRange(
            span.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            span.last().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    return new PlanSheet(
        ids.next(),
        team.get(),
        span,
        items,
        days.facts().of(weeks),
        cadence.check(weeks).stream()
            .filter(finding -> !finding.days().last().isBefore(today))
            .toList(),
        names.get(),
        wanted.isFiltering(),
        LocalDateTime.now(clock),
        members.acting().name());
  }

  /// Whether a file is a list that went out from here.
  public boolean isOwn(Path file) {
    return files.isOwn(file);
  }

  /// Reads a list, with what its review needs.
  ///
  /// @throws ProblemException as [PlanSheetFiles#read]
  public PlanDraft read(Path file, Monitor monitor) {
    return draft(files.read(file, monitor));
  }

  /// The same list against the plan as it is now.
  public PlanDraft renewed(PlanDraft draft) {
    return draft(draft.list());
  }

  private PlanDraft draft(PlanList list) {
    Optional<PlanBase> base = list.export().flatMap(bases::find);
    PlanNames known = names.get();
    PlanRowReader reader =
        new PlanRowReader(known, base.orElse(PlanBase.NONE), LocalDate.now(clock));
    List<PlanEntry> entries =
        list.rows().stream().map(reader::read).flatMap(Optional::stream).toList();
    Map<ContentId, ContentItem> current = new HashMap<>();
    List<ContentId> wanted = new ArrayList<>();
    entries.forEach(entry -> entry.id().ifPresent(wanted::add));
    base.ifPresent(found -> wanted.addAll(found.items().keySet()));
    content.find(wanted.stream().distinct().toList()).forEach(item -> current.put(item.id(), item));
    boolean isExportUnknown = list.export().isPresent() && base.isEmpty();
    return new PlanDraft(
        list,
        base.orElse(PlanBase.NONE),
        entries,
        current,
        nearby(entries),
        known,
        isExportUnknown);
  }

  /// What is planned on the days of rows that may be new or copies.
  private List<ContentItem> nearby(List<PlanEntry> entries) {
    List<LocalDate> found =
        entries.stream()
            .map(entry -> entry.values().get(PlanColumn.DATE))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .sorted()
            .toList();
    return found.isEmpty()
        ? List.of()
        : content.items(ContentQuery.of(new DateRange(found.getFirst(), found.getLast())));
  }

  /// What a list would do to the plan.
  ///
  /// @param decisions which side counts in a conflict; ours where nothing is decided
  public PlanReview review(PlanDraft draft, Map<PlanConflict.Key, PlanConflict.Take> decisions) {
    UUID author = members.acting().id();
    LocalDateTime now = LocalDateTime.now(clock);
    return new PlanReviewer(
            draft,
            decisions,
            now,
            () ->
                ContentDraft.of(
                        Content.of("", "", ""), now.toLocalDate().atStartOfDay(), Optional.empty())
                    .item(new ContentId(ids.next()), author))
        .review();
  }

  /// Does what a review says, all of it or nothing; [ContentService#undo] takes it back.
  ///
  /// @throws ProblemException when an item was changed since the list was read, or cannot be kept
  public PlanChange apply(PlanReview review) {
    List<ContentItem> created = new ArrayList<>();
    List<ContentItem> edited = new ArrayList<>();
    for (PlanLine line : review.lines()) {
      switch (line.action()) {
        case CREATED -> created.add(line.item());
        case CHANGED, MOVED -> edited.add(line.item());
        case DELETED -> {}
      }
    }
    return review.changesAnything()
        ? content.keep(created, edited, review.deleted())
        : PlanChange.NONE;
  }
}
