package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.exchange.ImportKit.fill;
import static org.siyu.storage.exchange.ImportKit.header;
import static org.siyu.storage.exchange.ImportKit.row;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.mapping.ColumnTarget;
import org.siyu.core.exchange.mapping.SavedMapping;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.reading.ReadingChoices;
import org.siyu.core.exchange.reading.UnknownValue;
import org.siyu.core.exchange.reading.ValueScan;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.core.exchange.recognition.RecognisedFile;
import org.siyu.core.exchange.recognition.RecognisedSheet;
import org.siyu.core.exchange.recognition.SheetState;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.exchange.ImportKit.Read;

/// Headers, rows and sheets that are not a plain table are understood, or asked about.
class SheetHazardsTest {
  private static final Object[] HEADER = header("订单编号, 会员号, 下单时间, 实付金额, 商品名称");

  @TempDir Path folder;
  private ImportKit kit;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
  }

  private static Object[] order(String no, String amount) {
    return row(no, "1001", "2024-05-06 07:08", amount, "茶");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ','", "GBK, ','", "GB18030, ;", "UTF-8, ;", "GB18030, ','"})
  void csvInTheUsualEncodings(String encoding, char separator) throws Exception {
    Read read =
        kit.read(kit.csv(encoding, separator, HEADER, order("A1", "10"), order("A2", "20")));

    assertEquals(
        List.of("茶", "茶"), read.orders().stream().map(line -> line.productName()).toList());
  }

  @Test
  void csvWithAByteOrderMarkAndTabs() throws Exception {
    Read read =
        kit.read(kit.text("UTF-8", "\uFEFF订单编号\t会员号\t下单时间\t实付金额\r\nA1\t1\t2024-05-06\t10\r\n"));

    assertEquals("A1", read.orders().getFirst().orderNo());
  }

  @Test
  void titleAndNoteRowsStandAboveTheHeader() throws Exception {
    Read read =
        kit.read(
            kit.workbook(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet();
                  fill(
                      sheet,
                      row("五月订单导出"),
                      row("导出时间:2024-06-01", "", "共 2 条"),
                      row(),
                      HEADER,
                      order("A1", "10"),
                      order("A2", "10"));
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
                }));

    assertEquals(4, read.file().chosen().getFirst().header().orElseThrow().lastRow());
    assertEquals(2, read.drafts().size());
    assertEquals(5, read.orders().getFirst().origin().row());
  }

  @Test
  void mergedHeadersOnTwoRowsAreJoined() throws Exception {
    Read read =
        kit.read(
            kit.workbook(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet();
                  fill(
                      sheet,
                      row("订单编号", "客户", "", "金额", ""),
                      row("", "会员号", "手机号", "实付金额", "退款金额"),
                      row("A1", "1001", "13800138000", "10", "1"));
                  sheet.getRow(0).createCell(5).setCellValue("下单时间");
                  sheet.getRow(2).createCell(5).setCellValue("2024-05-06");
                  sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
                  sheet.addMergedRegion(new CellRangeAddress(0, 1, 5, 5));
                }));

    assertEquals(List.of(), read.reasons());
    assertEquals(2, read.orders().getFirst().person().identities().size());
    assertEquals("1.00", read.orders().getFirst().refund().orElseThrow().toString());
  }

  @Test
  void aDescriptionRowBelowTheHeaderIsPassedOver() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                HEADER,
                row("唯一的编号", "客户的编号", "下单的时间", "实际支付", "名称"),
                order("A1", "10"),
                order("A2", "10")));

    assertEquals(List.of("description-row"), read.noticed());
    assertEquals(2, read.lines());
  }

  @Test
  void blankColumnsAndBlankRowsDoNoHarm() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                header("订单编号, , 会员号, , 下单时间, 实付金额"),
                row("A1", "", "1001", "", "2024-05-06", "10"),
                row(),
                row(" ", "", "\u3000", "", "", ""),
                row("A2", "", "1001", "", "2024-05-06", "10")));

    assertEquals(2, read.lines());
    assertEquals(2, read.drafts().size());
    assertEquals(5, read.orders().get(1).origin().row());
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计", "总计：", "小计", "本页合计", "Total", "Grand Total", "合计(12笔)"})
  void totalsRowsArePassedOver(String word) throws Exception {
    Read read =
        kit.read(
            kit.xlsx(HEADER, order("A1", "10"), order("A2", "10"), row(word, "", "", "20", "")));

    assertEquals(List.of("totals-row"), read.noticed());
    assertEquals(2, read.lines());
    assertEquals(List.of(), read.reasons());
  }

  @Test
  void theHeaderOnceMoreAmongTheRowsIsPassedOver() throws Exception {
    Read read = kit.read(kit.csv("GBK", ',', HEADER, order("A1", "10"), HEADER, order("A2", "1")));

    assertEquals(List.of("repeated-header"), read.noticed());
    assertEquals(2, read.drafts().size());
  }

  @Test
  void hiddenSheetsAreAskedAbout() throws Exception {
    Read read =
        kit.read(
            kit.workbook(
                workbook -> {
                  fill(workbook.createSheet("订单"), HEADER, order("A1", "10"));
                  fill(workbook.createSheet("旧订单"), HEADER, order("A0", "10"));
                  fill(workbook.createSheet("空表"));
                  workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                }));

    assertEquals(
        List.of(SheetState.CHOSEN, SheetState.HIDDEN, SheetState.EMPTY),
        read.file().sheets().stream().map(RecognisedSheet::state).toList());
    assertEquals(1, read.drafts().size());
    SheetSelection hidden = read.file().selection(read.file().sheets().get(1)).orElseThrow();
    assertEquals(1, kit.read(read.file(), List.of(hidden), ImportKit.CHOICES).drafts().size());
  }

  @Test
  void hiddenRowsAreReadOrLeftOutAsChosenAndAlwaysPointedOut() throws Exception {
    Path file =
        kit.workbook(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              fill(sheet, HEADER, order("A1", "10"), order("A2", "10"), order("A3", "10"));
              sheet.getRow(2).setZeroHeight(true);
            });

    Read all = kit.read(file);
    assertEquals(3, all.drafts().size());
    assertEquals(List.of("hidden-rows-read"), all.noticed());
    assertEquals(List.of(1, 3), all.notices().getFirst().arguments());
    Read visible =
        kit.read(file, Hints.NONE, new ReadingChoices(false, ZoneId.of("Asia/Shanghai")));
    assertEquals(2, visible.drafts().size());
    assertEquals(List.of("hidden-rows-skipped"), visible.noticed());
  }

  @Test
  void headersAreKnownWhateverTheirWidthCaseSpacesAndBrackets() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                row("\uFEFF ＯＲＤＥＲ　ＩＤ ", "Customer_ID", "order date：", "订单金额【元】", "标签组１"),
                row("A1", "1001", "2024-05-06", "10", "x")));

    assertEquals("A1", read.orders().getFirst().orderNo());
    assertEquals(
        List.of("标签组１"),
        read.file().chosen().getFirst().columns().orElseThrow().unmapped().stream()
            .map(column -> column.header())
            .toList());
  }

  @Test
  void aStatisticSheetIsKnownAndNotTaken() throws Exception {
    RecognisedFile file =
        kit.recognise(
            kit.xlsx(header("日期, 成员, 发起申请数, 新增客户数, 聊天总数"), row("2024-05-06", "李雷", 1, 2, 3)),
            Hints.NONE);

    assertEquals(SheetState.NOT_IMPORTABLE_YET, file.sheets().getFirst().state());
    assertEquals(List.of("wecom-contact-statistics"), file.problems().getFirst().arguments());
  }

  @Test
  void aFileOfAnotherKindIsNotForcedIntoTheWantedOne() throws Exception {
    Path orders = kit.xlsx(HEADER, order("A1", "10"));

    assertEquals(
        SheetState.OTHER_KIND,
        kit.recognise(orders, Hints.of(ImportKind.INTERACTIONS)).sheets().getFirst().state());
  }

  @Test
  void anUnknownLayoutSaysWhatIsMissing() throws Exception {
    RecognisedFile file =
        kit.recognise(
            kit.xlsx(header("订单编号, 颜色, 味道"), row("A1", "红", "甜")), Hints.of(ImportKind.ORDERS));

    assertEquals(SheetState.UNKNOWN_LAYOUT, file.sheets().getFirst().state());
    assertTrue(
        file.problems().stream().anyMatch(problem -> problem.arguments().contains("ordered-at")));
  }

  @Test
  void negativeAndRefundedLinesGoInWithTheirSign() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header("订单编号, 会员号, 下单时间, 商品金额, 数量, 退款金额"),
                row("A1", "1001", "2024-05-06", "-10", "-1", ""),
                row("A2", "1001", "2024-05-06", "10", "1", "-4")));

    assertEquals("-10.00", read.orders().getFirst().amount().toString());
    assertEquals("4.00", read.orders().get(1).refund().orElseThrow().toString());
  }

  @Test
  void unknownStatusesAreCollectedOnceAndRememberedWithTheMapping() throws Exception {
    Path file =
        kit.csv(
            "UTF-8",
            ',',
            header("订单编号, 会员号, 下单时间, 实付金额, 订单状态, 口味"),
            row("A1", "1001", "2024-05-06", "10", "已妥投", "甜"),
            row("A2", "1001", "2024-05-06", "10", "已妥投", "咸"),
            row("A3", "1001", "2024-05-06", "10", "交易成功", ""));
    RecognisedFile found = kit.recognise(file, Hints.NONE);
    SheetSelection selection = found.selections().getFirst();

    assertEquals(
        List.of(new UnknownValue(ImportField.STATUS, "已妥投", 2)),
        ValueScan.unknownValues(kit.files, List.of(selection), Monitor.NONE));

    SheetSelection settled =
        new SheetSelection(
            selection.file(),
            selection.encoding(),
            selection.separator(),
            selection.sheet(),
            selection.sheetName(),
            selection.header(),
            selection.profile(),
            selection.columns().with(5, new ColumnTarget.ToField(ImportField.PRODUCT_NAME)),
            selection.values(),
            selection.dateOrder());
    new ProfileFiles(folder.resolve("profiles"))
        .save(
            SavedMapping.profile(
                "mine",
                Map.of("zh", "我的订单"),
                settled,
                Map.of(ImportField.STATUS, Map.of("已妥投", "completed"))));

    Read again = kit.read(file);
    assertEquals("mine", again.profile());
    assertEquals(List.of(), again.reasons());
    assertEquals("甜", again.orders().getFirst().productName());
  }
}
