package org.siyu.core.exchange.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFile.SheetInfo;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.ProfileRepository;
import org.siyu.core.exchange.profile.StatisticsLayout;
import org.siyu.core.exchange.recognition.SheetRecognition.Found;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// Finds out what an opened file is: of each sheet the header row, the kind, the profile and the
/// mapping of its columns, and which sheets belong together.
public final class Recognition {
  private static final int SAMPLE_ROWS = 60;

  private final ProfileRepository profiles;

  public Recognition(ProfileRepository profiles) {
    this.profiles = profiles;
  }

  public RecognisedFile recognise(TabularFile file, Hints hints, Monitor monitor) {
    List<Profile> all = profiles.all();
    ProfileScorer wanted =
        new ProfileScorer(all.stream().filter(profile -> isWanted(profile, hints)).toList());
    ProfileScorer others =
        new ProfileScorer(all.stream().filter(profile -> !isWanted(profile, hints)).toList());
    List<RecognisedSheet> sheets = new ArrayList<>();
    for (int i = 0; i < file.sheets().size(); i++) {
      monitor.check();
      sheets.add(sheet(file, i, wanted, others, hints, monitor));
    }
    return new RecognisedFile(
        file.path(), file.format(), file.textFormat(), SheetChoice.choose(sheets));
  }

  /// A sheet again, with the profile and the header row that a person has named.
  ///
  /// @return empty when the row is not among the first ones
  public Optional<RecognisedSheet> remap(
      TabularFile file, RecognisedSheet sheet, Profile profile, int headerRow, Monitor monitor) {
    SheetInfo info = file.sheets().get(sheet.index());
    return new SheetRecognition(sheet.sample(), info.mergedRegions())
        .at(headerRow, profile)
        .map(
            found ->
                recognised(
                    file,
                    sheet.index(),
                    sheet.sample(),
                    found,
                    SheetState.CHOSEN,
                    missing(place(file, info), found),
                    monitor));
  }

  private RecognisedSheet sheet(
      TabularFile file,
      int index,
      ProfileScorer wanted,
      ProfileScorer others,
      Hints hints,
      Monitor monitor) {
    SheetInfo info = file.sheets().get(index);
    Place place = place(file, info);
    List<SampleRow> sample = sample(file, index, monitor);
    if (sample.isEmpty()) {
      return unread(
          index, info, sample, SheetState.EMPTY, Problem.at(place, ImportProblem.EMPTY_SHEET));
    }
    SheetRecognition recognition = new SheetRecognition(sample, info.mergedRegions());
    Optional<Found> found = recognition.best(wanted);
    boolean isForced = hints.profile().isPresent();
    if (found.isPresent() && (isForced || isComplete(found.get()))) {
      List<Problem> problems = new ArrayList<>(missing(place, found.get()));
      SheetState state = problems.isEmpty() ? SheetState.CHOSEN : SheetState.UNKNOWN_LAYOUT;
      if (info.isHidden()) {
        problems.add(Problem.at(place, ImportProblem.HIDDEN_SHEET));
        state = SheetState.HIDDEN;
      } else if (isWithoutRows(sample, found.get())) {
        problems.add(Problem.at(place, ImportProblem.EMPTY_SHEET));
        state = SheetState.EMPTY;
      }
      return recognised(file, index, sample, found.get(), state, problems, monitor);
    }
    Optional<StatisticsLayout> statistics = statistics(recognition);
    if (statistics.isPresent()) {
      return unread(
          index,
          info,
          sample,
          SheetState.NOT_IMPORTABLE_YET,
          Problem.at(place, ImportProblem.NOT_IMPORTABLE_YET, statistics.get().id()));
    }
    Optional<ImportKind> other =
        recognition
            .best(others)
            .filter(Recognition::isComplete)
            .map(match -> match.matches().getFirst().profile().kind());
    if (other.isPresent()) {
      Problem problem = Problem.at(place, ImportProblem.OTHER_KIND, other.get().code());
      return unread(index, info, sample, SheetState.OTHER_KIND, problem);
    }
    return unknown(file, index, sample, found, place, monitor);
  }

  /// No profile fits; the nearest one is given as a start for a mapping by hand.
  private RecognisedSheet unknown(
      TabularFile file,
      int index,
      List<SampleRow> sample,
      Optional<Found> nearest,
      Place place,
      Monitor monitor) {
    List<Problem> problems = new ArrayList<>();
    problems.add(Problem.at(place, ImportProblem.UNKNOWN_LAYOUT));
    if (nearest.isEmpty()) {
      SheetInfo info = file.sheets().get(index);
      return unread(index, info, sample, SheetState.UNKNOWN_LAYOUT, problems.getFirst());
    }
    problems.addAll(missing(place, nearest.get()));
    return recognised(
        file, index, sample, nearest.get(), SheetState.UNKNOWN_LAYOUT, problems, monitor);
  }

  private Optional<StatisticsLayout> statistics(SheetRecognition recognition) {
    return profiles.statistics().stream()
        .filter(
            layout ->
                recognition.candidates().stream()
                    .anyMatch(row -> ProfileScorer.matches(layout, row.headers())))
        .findFirst();
  }

  private static RecognisedSheet recognised(
      TabularFile file,
      int index,
      List<SampleRow> sample,
      Found found,
      SheetState state,
      List<Problem> problems,
      Monitor monitor) {
    DateOrder stated = found.matches().getFirst().profile().dateOrder();
    DateOrder order =
        stated != DateOrder.UNKNOWN
            ? stated
            : DateOrders.find(file, index, found.header(), found.columns(), sample, monitor);
    return new RecognisedSheet(
        index,
        file.sheets().get(index).name(),
        state,
        Optional.of(found.header()),
        found.matches(),
        Optional.of(found.columns()),
        order,
        sample,
        problems);
  }

  private static RecognisedSheet unread(
      int index, SheetInfo info, List<SampleRow> sample, SheetState state, Problem problem) {
    return new RecognisedSheet(
        index,
        info.name(),
        state,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        DateOrder.UNKNOWN,
        sample,
        List.of(problem));
  }

  private static List<Problem> missing(Place place, Found found) {
    return found.columns().missing(found.matches().getFirst().profile().shape()).stream()
        .map(
            fields ->
                Problem.at(
                    place,
                    ImportProblem.MISSING_COLUMN,
                    fields.stream().map(field -> (Object) field.code()).toArray()))
        .toList();
  }

  private static List<SampleRow> sample(TabularFile file, int sheet, Monitor monitor) {
    List<SampleRow> sample = new ArrayList<>();
    file.read(
        sheet,
        row -> {
          SampleRow kept = SampleRow.of(row);
          if (!kept.isBlank()) {
            sample.add(kept);
          }
          return sample.size() < SAMPLE_ROWS;
        },
        monitor);
    return sample;
  }

  private static boolean isWithoutRows(List<SampleRow> sample, Found found) {
    int last = sample.getLast().number();
    return last <= found.header().lastRow() || last == found.header().descriptionRow().orElse(0);
  }

  private static boolean isComplete(Found found) {
    return found.matches().getFirst().isComplete();
  }

  private static boolean isWanted(Profile profile, Hints hints) {
    return hints.profile().map(id -> id.equals(profile.id())).orElse(true)
        && hints.kind().map(kind -> kind == profile.kind()).orElse(true);
  }

  private static Place place(TabularFile file, SheetInfo info) {
    String name = String.valueOf(file.path().getFileName());
    return new Place(name, info.name().isEmpty() ? null : info.name(), 0, null);
  }
}
