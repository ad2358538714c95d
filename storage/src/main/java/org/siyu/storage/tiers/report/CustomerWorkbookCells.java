package org.siyu.storage.tiers.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.PersonalData;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierReport;
import org.siyu.storage.workbook.CellWriter;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;

/// Writes customers cell by cell.
final class CustomerWorkbookCells {
  private static final int ROWS_A_CHECK = 500;

  private final WorkbookReport book;
  private final Monitor monitor;
  private final Map<UUID, String> reasons = new HashMap<>();
  private final Map<String, Integer> tierStyles = new HashMap<>();
  private final int text;
  private final int guarded;
  private final int reason;
  private final int count;
  private final int money;
  private long done;

  CustomerWorkbookCells(WorkbookReport book, Monitor monitor) {
    this.book = book;
    this.monitor = monitor;
    WorkbookStyles styles = book.styles.house();
    this.text = styles.of(WorkbookLook.TEXT).getIndex();
    this.guarded = styles.of(WorkbookLook.GUARDED_TEXT).getIndex();
    this.reason = book.styles.of(WorkbookReportStyles.Look.CONDITION).getIndex();
    this.count = styles.of(WorkbookLook.COUNT).getIndex();
    this.money = styles.of(WorkbookLook.MONEY).getIndex();
    for (Tier tier : book.tiers()) {
      tierStyles.put(tier.code(), (int) styles.tier(tier.code()).getIndex());
    }
  }

  void write(List<TierReport.Row> rows, CellWriter writer) {
    for (TierReport.Row row : rows) {
      if (done++ % ROWS_A_CHECK == 0) {
        monitor.check();
        // Each customer is written twice: with the tier and with all.
        monitor.progress("export", done, 2L * book.report.rows().size());
      }
      writer.nextRow(
          WorkbookRules.height(reason(row.assignment()), CustomerWorkbookColumn.REASON_LETTERS));
      for (CustomerWorkbookColumn column : CustomerWorkbookColumn.values()) {
        write(writer, row, column);
      }
    }
  }

  private void write(CellWriter writer, TierReport.Row row, CustomerWorkbookColumn column) {
    CustomerRow.Names names = row.names();
    TierAssignment assignment = row.assignment();
    Disclosure shown = book.report.disclosure();
    switch (column) {
      case NICKNAME -> text(writer, names.nickname());
      case NAME -> text(writer, shown.show(PersonalData.NAME, names.realName()));
      case MEMBERSHIP_NO -> text(writer, shown.show(PersonalData.ID, names.membershipNo()));
      case WECOM_ID -> text(writer, shown.show(PersonalData.ID, names.wecomId()));
      case PHONE -> text(writer, shown.show(PersonalData.PHONE, names.phone()));
      case TIER ->
          writer.text(
              tierStyles.getOrDefault(assignment.tier(), text), book.tierName(assignment.tier()));
      case SEGMENT -> text(writer, book.words.segment(assignment.segment()));
      case MAP_SEGMENT -> text(writer, row.mapSegment().map(book.words::mapSegment).orElse(""));
      case R -> number(writer, score(assignment.recencyScore()));
      case F -> number(writer, score(assignment.frequencyScore()));
      case M -> number(writer, score(assignment.monetaryScore()));
      case RECENCY_DAYS -> number(writer, assignment.recencyDays());
      case ORDERS -> writer.number(count, assignment.orders());
      case SPEND -> writer.hundredths(money, assignment.spend().cents());
      case REASON -> writer.text(reason, reason(assignment));
    }
  }

  private String reason(TierAssignment assignment) {
    return reasons.computeIfAbsent(
        assignment.customer(), customer -> book.words.reason(assignment));
  }

  private static OptionalInt score(int score) {
    return score == 0 ? OptionalInt.empty() : OptionalInt.of(score);
  }

  private void number(CellWriter writer, OptionalInt number) {
    if (number.isPresent()) {
      writer.number(count, number.getAsInt());
    } else {
      writer.blank(count);
    }
  }

  private void text(CellWriter writer, String value) {
    if (value.isEmpty()) {
      writer.blank(text);
    } else {
      writer.text(WorkbookText.looksLikeFormula(value) ? guarded : text, value);
    }
  }
}
