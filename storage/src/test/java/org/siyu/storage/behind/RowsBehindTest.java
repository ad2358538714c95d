package org.siyu.storage.behind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.behind.BehindPage;
import org.siyu.core.behind.BehindProblem;
import org.siyu.core.behind.BehindQuery;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindService;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.BehindTable;
import org.siyu.core.behind.Origin;
import org.siyu.core.behind.RowFamily;
import org.siyu.core.behind.RowKind;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.kpi.KpiStore;

/// Every number that is counted in the store opens to rows that make it.
class RowsBehindTest {
  @TempDir Path folder;
  private BehindRig rig;

  @BeforeEach
  void open() {
    rig = new BehindRig(folder);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private static List<Span> spans() {
    return List.of(
        BehindRig.JUNE,
        Span.whole(Period.parse("2026-W20").orElseThrow()),
        Span.upTo(Period.parse("2026-Q2").orElseThrow(), LocalDate.of(2026, 5, 20)),
        Span.upTo(Period.parse("2026").orElseThrow(), LocalDate.of(2026, 7, 11)));
  }

  @Test
  void theRowsOfEveryCountMakeTheCountForEverybodyAndAnyDays() {
    rig.fill(60);
    rig.work(40);
    rig.audit.record(
        "Lin", AuditAction.CUSTOMERS_EXPORTED, "a.xlsx", Map.of("personal-data", "masked"));
    rig.store.execute("update audit_entry set happened_at = ?", KpiStore.at("2026-06-10"));
    IndicatorValues values = rig.values();
    Set<StoreMeasure> seen = new HashSet<>();
    for (StoreMeasure measure : StoreMeasure.values()) {
      for (Span span : spans()) {
        for (Scope scope :
            List.of(
                Scope.TEAM,
                new Scope.OfRole(MemberRole.CONTENT),
                new Scope.OfMember(rig.store.operator.id()))) {
          if (BehindService.hasRows(measure)) {
            double number = values.numbers().count(measure, span, scope).orElse(-1);
            check(values, measure, span, scope, number);
            if (number > 0) {
              seen.add(measure);
            }
          }
        }
      }
    }
    Set<StoreMeasure> never =
        Set.of(
            StoreMeasure.CONTENT_INTERACTIONS,
            StoreMeasure.CONTENT_LEAVES,
            StoreMeasure.EXPERIMENTS);
    for (StoreMeasure measure : StoreMeasure.values()) {
      assertEquals(
          BehindService.hasRows(measure) && !never.contains(measure),
          seen.contains(measure),
          measure.word());
    }
  }

  @Test
  void whatACampaignBroughtOpensToItsOrdersByDayBesideWhatSomebodyCounted() {
    rig.fill(60);
    rig.work(4);
    List<BehindRow> rows =
        rig.all(
            rig.open(
                rig.values(),
                StoreMeasure.CAMPAIGN_REVENUE.word(),
                BehindRig.JUNE,
                new Scope.OfMember(rig.store.writer.id())),
            5);
    Map<RowKind, Set<UUID>> campaigns =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    BehindRow::kind,
                    Collectors.mapping(row -> row.item().orElseThrow(), Collectors.toSet())));
    assertEquals(Set.of(RowKind.CAMPAIGN_COUNT, RowKind.CAMPAIGN_ORDERS), campaigns.keySet());
    assertEquals(
        Set.of(rig.store.reached.getFirst().campaign()), campaigns.get(RowKind.CAMPAIGN_ORDERS));
    assertTrue(
        rows.stream()
            .filter(row -> row.kind() == RowKind.CAMPAIGN_ORDERS)
            .allMatch(
                row -> row.title().equals("618") && row.at().isBefore(KpiStore.at("2026-06-22"))));
  }

  private void check(
      IndicatorValues values, StoreMeasure measure, Span span, Scope scope, double number) {
    String what = measure.word() + " " + span.period().text() + " " + scope.text();
    BehindService.Opened opened = rig.open(values, measure.word(), span, scope);
    List<BehindRow> rows = rig.all(opened, 7);
    assertEquals(opened.total().rows(), rows.size(), what);
    assertEquals(number, opened.total().number(), 1e-9, what);
    assertTrue(opened.page(0, 5).isEven(), what);
    double made =
        switch (opened.total().makes()) {
          case SUM -> rows.stream().mapToDouble(BehindRow::counts).sum();
          case CUSTOMERS -> rows.stream().map(RowsBehindTest::who).distinct().count();
          case CUSTOMER_DAYS ->
              rows.stream().map(row -> who(row) + " " + row.at().toLocalDate()).distinct().count();
          case MEMBERS -> rows.stream().flatMap(row -> row.member().stream()).distinct().count();
          case LAST, MEAN -> -1;
        };
    assertEquals(number, made, 1e-9, what);
    assertEquals(
        rows.stream().map(row -> row.at().toLocalDate()).sorted(Comparator.reverseOrder()).toList(),
        rows.stream().map(row -> row.at().toLocalDate()).toList(),
        what + ": the latest first");
    Set<UUID> items =
        rows.stream()
            .filter(row -> opened.page(0, 1).family() == RowFamily.ORDERS)
            .flatMap(row -> row.item().stream())
            .collect(Collectors.toSet());
    assertTrue(items.isEmpty() || items.size() == rows.size(), what + ": no order twice");
  }

  private static UUID who(BehindRow row) {
    return row.customer().orElseThrow().id();
  }

  @Test
  void anOrderSaysAmountRefundStateShopCustomerAndTheLineOfItsFile() {
    UUID customer = rig.store.customer("2026-01-05", "直播", rig.store.operator);
    rig.fill(0);
    UUID order = rig.store.order(customer, "2026-06-10", 30_000);
    rig.store.order(customer, "2026-05-10", 7_000);
    rig.store.execute("update customer set real_name = '王小明' where id = ?", customer);
    rig.store.execute(
        "update sales_order set refund_cents = 5000, status = 'partly-refunded', shop = '旗舰店',"
            + " order_no = 'A-1', batch_no = 1, sheet_no = 0, row_no = 14 where id = ?",
        order);
    BehindPage page = rig.june("revenue");
    assertEquals(RowFamily.ORDERS, page.family());
    BehindRow row = page.rows().getFirst();
    assertEquals(1, page.rows().size());
    assertEquals(250, row.counts());
    assertEquals("A-1", row.title());
    assertEquals("partly-refunded", row.state());
    assertEquals(
        new BehindRow.Paper(new Money(30_000), new Money(5_000), "旗舰店"), row.paper().orElseThrow());
    assertEquals("王**", row.customer().orElseThrow().name(Disclosure.MASKED));
    Origin origin = row.origin().orElseThrow();
    assertEquals("订单.xlsx 六月 14", origin.file() + " " + origin.sheet() + " " + origin.row());
    assertEquals("Lin", origin.importedBy());
  }

  @Test
  void theLargestStandFirstWhereThatIsAskedAndPagesFollowEachOther() {
    rig.fill(30);
    IndicatorValues values = rig.values();
    BehindService.Opened opened =
        rig.service.open(
            values,
            new BehindQuery(
                "revenue", Span.whole(Period.parse("2026-Q2").orElseThrow()), Scope.TEAM),
            new BehindSort(BehindSort.By.AMOUNT, true),
            Monitor.NONE);
    List<Double> amounts = rig.all(opened, 11).stream().map(BehindRow::counts).toList();
    assertTrue(amounts.size() > 30, amounts.size() + " orders");
    assertEquals(amounts.stream().sorted(Comparator.reverseOrder()).toList(), amounts);
    BehindPage page = opened.page(11, 11);
    assertEquals(amounts.subList(11, 22), page.rows().stream().map(BehindRow::counts).toList());
    assertTrue(page.hasBefore() && page.hasMore());
    assertFalse(
        opened.page(opened.page(0, 1).total().rows() > 11 ? amounts.size() - 3 : 0, 11).hasMore());
  }

  @Test
  void whoIsACustomerOrUnknownOpensToNoRows() {
    IndicatorValues values = rig.values();
    for (String code : List.of("customers", "cohort_7", "nothing_known")) {
      assertEquals(
          BehindProblem.NO_ROWS,
          assertThrows(
                  ProblemException.class, () -> rig.open(values, code, BehindRig.JUNE, Scope.TEAM))
              .problem()
              .code());
    }
  }

  @Test
  void allRowsGoIntoAWorkbookMaskedUnlessForAPurposeAndTheAuditLogKnows() throws IOException {
    rig.fill(12);
    BehindService.Opened opened =
        rig.open(
            rig.values(), "revenue", Span.whole(Period.parse("2026-Q2").orElseThrow()), Scope.TEAM);
    Path masked = folder.resolve("masked.xlsx");
    Path plain = folder.resolve("plain.xlsx");
    rig.service.export(table(opened, Disclosure.MASKED), "revenue", masked, Monitor.NONE);
    rig.service.export(
        table(opened, new Disclosure.Unmasked("对账")), "revenue", plain, Monitor.NONE);
    assertEquals(opened.total().number(), sum(masked), 1e-6);
    assertTrue(texts(masked).contains("王**"));
    assertFalse(texts(masked).contains("王小明"));
    assertTrue(texts(plain).contains("王小明"));
    List<String> details =
        rig.store.database.read(
            sql ->
                sql.fetch(
                        "select details from audit_entry where action = 'number-exported'"
                            + " order by seq")
                    .map(row -> row.get(0, String.class)));
    assertTrue(details.get(0).contains("personal-data=masked"), details.get(0));
    assertTrue(details.get(1).contains("purpose=对账"), details.get(1));
  }

  private static BehindTable table(BehindService.Opened opened, Disclosure disclosure) {
    return new BehindTable(
        "GMV",
        "June",
        opened.page(0, 1).family().columns(),
        (int) opened.total().rows(),
        opened.pieces(),
        disclosure,
        new BehindRig.Codes());
  }

  private static double sum(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      double sum = 0;
      for (int row = 4; row <= sheet.getLastRowNum(); row++) {
        sum += sheet.getRow(row).getCell(5).getNumericCellValue();
      }
      return sum;
    }
  }

  private static Set<String> texts(Path file) throws IOException {
    Set<String> texts = new HashSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      for (int row = 4; row <= sheet.getLastRowNum(); row++) {
        texts.add(sheet.getRow(row).getCell(2).toString());
      }
    }
    return texts;
  }
}
