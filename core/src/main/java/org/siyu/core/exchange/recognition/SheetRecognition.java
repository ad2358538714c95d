package org.siyu.core.exchange.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.TabularFile.MergedRegion;
import org.siyu.core.exchange.mapping.ColumnMapping;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.HeaderBlock;
import org.siyu.core.exchange.mapping.HeaderMapper;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.ValueType;
import org.siyu.core.exchange.recognition.HeaderCandidates.Candidate;

/// Finds the header row of a sheet together with the profile that fits it best.
final class SheetRecognition {
  private static final int SAMPLES = 3;
  private static final Set<ValueType> DIGIT_TYPES =
      Set.of(
          ValueType.ID,
          ValueType.PHONE,
          ValueType.MONEY,
          ValueType.QUANTITY,
          ValueType.DATE,
          ValueType.DATE_TIME);

  /// @param header where the headers are, for the best match
  record Found(HeaderBlock header, List<ProfileMatch> matches, ColumnMapping columns) {}

  private record Pair(Candidate candidate, HeaderMapper mapper, ProfileMatch match) {}

  private final List<SampleRow> sample;
  private final List<Candidate> candidates;

  SheetRecognition(List<SampleRow> sample, List<MergedRegion> merged) {
    this.sample = sample;
    this.candidates = new HeaderCandidates(sample, merged).all();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /// The best header row and profile; empty when no row has a header that any profile knows.
  Optional<Found> best(ProfileScorer scorer) {
    List<Pair> pairs = new ArrayList<>();
    for (HeaderMapper mapper : scorer.mappers()) {
      candidates.stream()
          .map(candidate -> pair(candidate, mapper))
          .filter(pair -> !pair.match().known().isEmpty())
          .min(Comparator.comparing(Pair::match, ProfileScorer.BEST_FIRST))
          .ifPresent(pairs::add);
    }
    pairs.sort(Comparator.comparing(Pair::match, ProfileScorer.BEST_FIRST));
    return pairs.stream()
        .findFirst()
        .map(best -> found(best.candidate(), best.mapper(), matches(pairs)));
  }

  /// The mapping by one profile at the row that a person has named.
  Optional<Found> at(int headerRow, Profile profile) {
    HeaderMapper mapper = new HeaderMapper(profile);
    return candidates.stream()
        .filter(candidate -> candidate.lastRow() == headerRow)
        .map(candidate -> pair(candidate, mapper))
        .min(Comparator.comparing(Pair::match, ProfileScorer.BEST_FIRST))
        .map(pair -> found(pair.candidate(), mapper, List.of(pair.match())));
  }

  private static Pair pair(Candidate candidate, HeaderMapper mapper) {
    return new Pair(candidate, mapper, ProfileScorer.match(mapper, candidate.headers()));
  }

  private static List<ProfileMatch> matches(List<Pair> pairs) {
    return pairs.stream().map(Pair::match).toList();
  }

  private Found found(Candidate candidate, HeaderMapper mapper, List<ProfileMatch> matches) {
    ColumnMapping bare = mapper.map(candidate.headers(), List.of());
    OptionalInt description = descriptionRow(candidate, bare, mapper.profile());
    List<SampleRow> data =
        sample.subList(Math.min(sample.size(), candidate.sampleIndex() + 1), sample.size()).stream()
            .filter(row -> row.number() != description.orElse(0))
            .toList();
    HeaderBlock header =
        new HeaderBlock(
            candidate.firstRow(), candidate.lastRow(), candidate.headers(), description);
    return new Found(header, matches, mapper.map(candidate.headers(), samples(data, header)));
  }

  private static List<List<String>> samples(List<SampleRow> data, HeaderBlock header) {
    List<List<String>> samples = new ArrayList<>();
    for (int column = 0; column < header.headers().size(); column++) {
      Set<String> values = new LinkedHashSet<>();
      for (SampleRow row : data) {
        if (values.size() < SAMPLES && !row.cell(column).isEmpty()) {
          values.add(row.cell(column));
        }
      }
      samples.add(List.copyOf(values));
    }
    return samples;
  }

  /// A row below the headers in which no column of keys, numbers or dates has a single digit.
  private OptionalInt descriptionRow(Candidate candidate, ColumnMapping columns, Profile profile) {
    int next = candidate.sampleIndex() + 1;
    if (next >= sample.size()) {
      return OptionalInt.empty();
    }
    SampleRow row = sample.get(next);
    int words = 0;
    for (MappedColumn column : columns.columns()) {
      if (!(column.target() instanceof ToField(ImportField field))
          || !DIGIT_TYPES.contains(field.type())
          || row.cell(column.column()).isEmpty()) {
        continue;
      }
      boolean isWords =
          row.kind(column.column()) == CellKind.TEXT
              && row.cell(column.column()).chars().noneMatch(Character::isDigit)
              && row.cell(column.column()).length() > 1;
      if (isWords) {
        words++;
      } else if (field == ImportField.ORDER_NO || !profile.rows().hasDescriptionRow()) {
        return OptionalInt.empty();
      }
    }
    int needed = profile.rows().hasDescriptionRow() ? 1 : 2;
    return words >= needed ? OptionalInt.of(row.number()) : OptionalInt.empty();
  }
}
