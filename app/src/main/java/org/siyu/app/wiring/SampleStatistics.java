package org.siyu.app.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpisheet.KpiAmount;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiList;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.kpisheet.KpiStatement;
import org.siyu.core.kpisheet.KpiTime;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// Two exports of contact statistics of a month, as they are taken out of WeCom: they overlap by
/// some days, and of these the later one knows more.
final class SampleStatistics {
  private static final int OVERLAP_FIRST = 16;
  private static final int OVERLAP_LAST = 20;
  private static final int HEADER = 1;

  private final KpiSheetService sheets;
  private final List<Member> people;
  private final boolean isChinese;

  SampleStatistics(KpiSheetService sheets, List<Member> members, boolean isChinese) {
    this.sheets = sheets;
    this.people =
        members.stream().filter(member -> member.roles().contains(MemberRole.OPERATOR)).toList();
    this.isChinese = isChinese;
  }

  /// Brings a month in.
  void bring(Period month, Monitor monitor) {
    LocalDate first = month.first();
    sheets.apply(
        sheets.review(
            List.of(
                list(first, first.withDayOfMonth(OVERLAP_LAST), 0),
                list(first.withDayOfMonth(OVERLAP_FIRST), month.last(), 1)),
            monitor));
  }

  /// @param later what the file knows more of each day
  private KpiList list(LocalDate first, LocalDate last, int later) {
    String name = (isChinese ? "联系客户统计" : "Contacts ") + (later + 1) + ".xlsx";
    Place sheet = new Place(name, isChinese ? "按成员" : "By member", 0, null);
    List<KpiStatement> statements = new ArrayList<>();
    int row = HEADER;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      for (Member member : people) {
        row++;
        int turn = (day.getDayOfMonth() * 7 + member.name().length() * 3) % 11;
        Scope whose = new Scope.OfMember(member.id());
        statements.add(statement(sheet.atRow(row), "friend_requests", day, whose, 12 + 2 * turn));
        statements.add(statement(sheet.atRow(row), "contacts_added", day, whose, 6 + turn + later));
        statements.add(statement(sheet.atRow(row), "chats", day, whose, 20 + 3 * turn));
      }
    }
    return new KpiList(
        name,
        List.of("wecom-contact-statistics"),
        List.of(),
        statements,
        Set.of(),
        List.of(),
        List.of());
  }

  private static KpiStatement statement(
      Place place, String code, LocalDate day, Scope whose, double value) {
    return new KpiStatement(
        place,
        new KpiCell(code, new KpiTime.OfDay(day), whose),
        KpiAmount.of(value),
        "",
        Optional.empty());
  }
}
