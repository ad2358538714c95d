package org.siyu.core.plansheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.exchange.cell.SheetCell;
import org.siyu.core.exchange.cell.WrittenTimes;
import org.siyu.core.shared.Problem;

/// Understands the cells of rows. Pure.
final class PlanRowReader {
  private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/\\n]");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,5})(?:\\.0+)?\\s*(?:分钟|分|min|minutes)?");
  private static final Set<String> DELETES =
      Set.of("删除", "删", "是", "x", "×", "√", "✓", "yes", "y", "delete", "del", "1", "true");
  private static final Set<String> STAYS = Set.of("否", "不删", "保留", "no", "n", "keep", "0", "false");
  private static final Set<String> PUBLISHED =
      Set.of("已发布", "已发", "已推送", "已完成", "结果已录入", "published", "sent", "done", "results in");
  private static final LocalTime USUAL = LocalTime.of(10, 0);
  private static final int LONGEST_MINUTES = 7 * 24 * 60;
  private static final int LONGEST_CAMPAIGN = 200;
  private static final int LONGEST_SHOWN = 60;

  private final PlanNames names;
  private final PlanBase base;
  private final LocalDate today;

  PlanRowReader(PlanNames names, PlanBase base, LocalDate today) {
    this.names = names;
    this.base = base;
    this.today = today;
  }

  /// @return nothing for a row that was prepared and not filled in
  Optional<PlanEntry> read(PlanRow row) {
    Optional<ContentId> id = id(row);
    boolean isEmpty =
        PlanColumn.fields().stream().allMatch(column -> row.text(column).isEmpty())
            && row.text(PlanColumn.DELETE).isEmpty();
    return isEmpty && id.isEmpty() ? Optional.empty() : Optional.of(new Reading(row, id).entry());
  }

  private static Optional<ContentId> id(PlanRow row) {
    try {
      return Optional.of(row.text(PlanColumn.ID))
          .filter(text -> !text.isEmpty())
          .map(text -> new ContentId(UUID.fromString(text)));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  /// One row under way.
  private final class Reading {
    private final PlanRow row;
    private final Optional<ContentId> id;
    private final Map<PlanColumn, String> values = new EnumMap<>(PlanColumn.class);
    private final List<PlanTrouble> troubles = new ArrayList<>();
    private boolean isYearAssumed;
    private boolean isTimeAssumed;

    Reading(PlanRow row, Optional<ContentId> id) {
      this.row = row;
      this.id = id;
    }

    PlanEntry entry() {
      for (PlanColumn column : PlanColumn.fields()) {
        row.cell(column).ifPresent(cell -> read(column, cell));
      }
      boolean isDeleted = isDeleted();
      if (id.isEmpty()) {
        complete();
      }
      return new PlanEntry(
          row,
          id,
          version(),
          new PlanValues(values),
          isDeleted,
          PUBLISHED.contains(row.text(PlanColumn.STATUS).toLowerCase(Locale.ROOT)),
          isDeleted ? List.of() : troubles,
          isYearAssumed,
          isTimeAssumed);
    }

    private OptionalInt version() {
      String text = row.text(PlanColumn.VERSION);
      return text.matches("\\d{1,9}")
          ? OptionalInt.of(Integer.parseInt(text))
          : OptionalInt.empty();
    }

    private boolean isDeleted() {
      String text = row.text(PlanColumn.DELETE).toLowerCase(Locale.ROOT);
      boolean isMeant = DELETES.contains(text);
      if (!isMeant && !text.isEmpty() && !STAYS.contains(text)) {
        refuse(PlanColumn.DELETE, PlanSheetProblem.INVALID_DELETE, shown(text));
      }
      return isMeant;
    }

    private void read(PlanColumn column, SheetCell cell) {
      if (cell.isError()) {
        refuse(column, PlanSheetProblem.ERROR_CELL, shown(cell.text()));
        return;
      }
      String text = column.isText() ? cell.text() : cell.text().strip();
      Optional<String> meant = base.meant(column, text);
      if (meant.isPresent()) {
        values.put(column, meant.get());
      } else if (text.isBlank()) {
        blank(column);
      } else {
        filled(column, cell, text);
      }
    }

    private void blank(PlanColumn column) {
      if (column == PlanColumn.MINUTES) {
        values.put(column, "0");
      } else if (!column.isNeeded()) {
        values.put(column, "");
      } else if (id.isPresent()) {
        refuse(column, PlanSheetProblem.CELL_NEEDED);
      }
    }

    private void filled(PlanColumn column, SheetCell cell, String text) {
      switch (column) {
        case DATE -> day(cell, text);
        case TIME ->
            put(
                column,
                WrittenTimes.time(cell).map(PlanValues::time),
                PlanSheetProblem.INVALID_TIME,
                text);
        case MINUTES ->
            put(
                column,
                Optional.of(MINUTES.matcher(text))
                    .filter(found -> found.matches())
                    .map(found -> Integer.parseInt(found.group(1)))
                    .filter(minutes -> minutes <= LONGEST_MINUTES)
                    .map(minutes -> Integer.toString(minutes)),
                PlanSheetProblem.INVALID_MINUTES,
                text);
        case CHANNEL, KIND, FORM, DEPTH, SLOT ->
            put(
                column,
                names.choices().named(column.list().orElseThrow(), text).map(Choice::code),
                PlanSheetProblem.UNKNOWN_NAME,
                text);
        case OWNER, CROSS_REVIEWER, LEGAL_REVIEWER ->
            put(column, names.memberNamed(text), PlanSheetProblem.UNKNOWN_NAME, text);
        case TIERS, TAGS -> several(column, text);
        case TITLE, GENERAL_TITLE -> text(column, text, Content.LONGEST_TITLE);
        case BODY, GENERAL_BODY -> text(column, text, Content.LONGEST_BODY);
        case CAMPAIGN -> text(column, text, LONGEST_CAMPAIGN);
        case DAY, STATUS, DELETE, ID, VERSION -> {}
      }
    }

    private void put(
        PlanColumn column, Optional<String> value, PlanSheetProblem problem, String text) {
      value.ifPresentOrElse(
          found -> values.put(column, found), () -> refuse(column, problem, shown(text)));
    }

    private void day(SheetCell cell, String text) {
      Optional<WrittenTimes.Day> found = WrittenTimes.day(cell, today);
      put(
          PlanColumn.DATE,
          found.map(day -> day.moment().toLocalDate().toString()),
          PlanSheetProblem.INVALID_DATE,
          text);
      found.ifPresent(
          day -> {
            isYearAssumed = day.isYearAssumed();
            boolean hasTime = !day.moment().toLocalTime().equals(LocalTime.MIDNIGHT);
            if (hasTime && row.text(PlanColumn.TIME).isEmpty()) {
              values.put(PlanColumn.TIME, PlanValues.time(day.moment().toLocalTime()));
            }
          });
    }

    private void text(PlanColumn column, String text, int most) {
      if (text.length() > most) {
        refuse(column, PlanSheetProblem.TOO_LONG, most);
      } else {
        values.put(column, text);
      }
    }

    private void several(PlanColumn column, String text) {
      List<String> found = new ArrayList<>();
      for (String name : SEPARATORS.split(text)) {
        String wanted = name.strip();
        if (!wanted.isEmpty()) {
          (column == PlanColumn.TIERS ? names.tierNamed(wanted) : names.tagNamed(wanted))
              .ifPresentOrElse(
                  found::add, () -> refuse(column, PlanSheetProblem.UNKNOWN_NAME, shown(wanted)));
        }
      }
      values.put(column, PlanValues.joined(found));
    }

    /// What a new item needs and the row leaves open.
    private void complete() {
      if (!values.containsKey(PlanColumn.TIME) && row.text(PlanColumn.TIME).isEmpty()) {
        Optional<LocalTime> ofSlot =
            names
                .choices()
                .find(ChoiceList.SLOT, values.getOrDefault(PlanColumn.SLOT, ""))
                .flatMap(Choice::hours)
                .map(Choice.Hours::from);
        isTimeAssumed = ofSlot.isEmpty();
        values.put(PlanColumn.TIME, PlanValues.time(ofSlot.orElse(USUAL)));
      }
      values.putIfAbsent(PlanColumn.MINUTES, "0");
      for (PlanColumn column : List.of(PlanColumn.DATE, PlanColumn.CHANNEL, PlanColumn.TITLE)) {
        if (row.text(column).isEmpty()) {
          refuse(column, PlanSheetProblem.CELL_NEEDED);
        }
      }
    }

    private void refuse(PlanColumn column, PlanSheetProblem problem, Object... arguments) {
      troubles.add(
          new PlanTrouble(row.reference(column), Problem.at(row.at(column), problem, arguments)));
    }
  }
}
