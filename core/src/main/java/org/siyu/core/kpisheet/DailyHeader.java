package org.siyu.core.kpisheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.shared.Place;

/// The row of a sheet that names the columns of statistics. Columns count from 0.
///
/// @param columns by code of an indicator
/// @param named how many of them the layout itself names
/// @param known columns that a layout knows, whether they are read or not
/// @param written the row as the file has it
record DailyHeader(
    DailyLayout layout,
    int day,
    OptionalInt member,
    Map<String, Integer> columns,
    int named,
    List<Integer> known,
    List<String> written) {
  /// So many columns say which layout it is where one that it should have is called otherwise.
  private static final int ENOUGH = 2;

  /// The layout that names most columns of the row, of equals one of which nothing is missing. What
  /// a person has said of a column goes first, and what the layout does not know may be called as
  /// in the own template.
  static Optional<DailyHeader> in(SourceRow row, KpiNames names) {
    List<String> written = new ArrayList<>();
    for (int column = 0; column < row.width(); column++) {
      written.add(row.text(column).strip());
    }
    List<String> plain = written.stream().map(HeaderText::normalise).toList();
    return names.layouts().stream()
        .flatMap(layout -> of(layout, plain, written, names).stream())
        // max takes the last of equals; the first layout is meant
        .reduce((best, next) -> order().compare(next, best) > 0 ? next : best);
  }

  private static Comparator<DailyHeader> order() {
    return Comparator.comparing(DailyHeader::named).thenComparing(DailyHeader::isWhole);
  }

  private boolean isWhole() {
    return columns.keySet().containsAll(layout.required());
  }

  private static Optional<DailyHeader> of(
      DailyLayout layout, List<String> plain, List<String> written, KpiNames names) {
    OptionalInt day = find(plain, layout.days());
    List<String> members = new ArrayList<>(layout.members());
    names.layouts().forEach(other -> members.addAll(other.members()));
    OptionalInt member =
        members.stream()
            .mapToInt(name -> find(plain, List.of(name)).orElse(-1))
            .filter(column -> column >= 0)
            .findFirst();
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Integer> known = new ArrayList<>();
    day.ifPresent(known::add);
    member.ifPresent(known::add);
    layout.ignored().forEach(header -> find(plain, List.of(header)).ifPresent(known::add));
    for (int column = 0; column < plain.size(); column++) {
      if (names.columns().get(plain.get(column)) instanceof KpiColumn.Meaning.Of(String code)
          && names.catalogue().find(code).filter(DailyLayout::isStated).isPresent()) {
        columns.putIfAbsent(code, column);
      }
    }
    take(layout.columns(), plain, names, known, columns);
    int named = (int) columns.keySet().stream().filter(layout.columns()::containsKey).count();
    names.layouts().forEach(other -> take(other.columns(), plain, names, known, columns));
    Map<String, Integer> inOrder = new LinkedHashMap<>();
    columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> inOrder.put(each.getKey(), each.getValue()));
    known.addAll(inOrder.values());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    DailyHeader header =
        new DailyHeader(layout, day.getAsInt(), member, inOrder, named, known, written);
    return named > 0 && (header.isWhole() || named >= ENOUGH)
        ? Optional.of(header)
        : Optional.empty();
  }

  /// Takes the columns that are called so and are not taken yet.
  private static void take(
      Map<String, List<String>> called,
      List<String> plain,
      KpiNames names,
      List<Integer> known,
      Map<String, Integer> columns) {
    called.forEach(
        (code, headers) ->
            find(plain, headers)
                .ifPresent(
                    column -> {
                      boolean isFree = !columns.containsValue(column) && !known.contains(column);
                      if (isFree && !names.columns().containsKey(plain.get(column))) {
                        columns.putIfAbsent(code, column);
                      }
                    }));
  }

  private static OptionalInt find(List<String> plain, List<String> names) {
    List<String> wanted = names.stream().map(HeaderText::normalise).toList();
    for (int column = 0; column < plain.size(); column++) {
      if (wanted.contains(plain.get(column))) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  String text(int column) {
    return written.get(column);
  }

  /// The columns that no layout knows, with what was said of them.
  ///
  /// @param row where the headers are
  List<KpiColumn> unknown(Place row, Map<String, KpiColumn.Meaning> said) {
    List<KpiColumn> unknown = new ArrayList<>();
    for (int column = 0; column < written.size(); column++) {
      String header = written.get(column);
      KpiColumn.Meaning meaning =
          said.getOrDefault(HeaderText.normalise(header), new KpiColumn.Meaning.Unknown());
      boolean isSaid = !(meaning instanceof KpiColumn.Meaning.Unknown);
      if (!header.isEmpty() && !HeaderText.isOwn(header) && (isSaid || !known.contains(column))) {
        unknown.add(new KpiColumn(row.inColumn(header), header, meaning));
      }
    }
    return unknown;
  }

  /// Whether the row names the same columns once more.
  boolean isRepeatedIn(SourceRow row) {
    return HeaderText.normalise(row.text(day)).equals(HeaderText.normalise(written.get(day)));
  }
}
