package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.storage.exchange.ImportKit.fill;
import static org.siyu.storage.exchange.ImportKit.header;
import static org.siyu.storage.exchange.ImportKit.row;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.storage.exchange.ImportKit.Read;

/// Values as files really have them go in right, or their row is listed with place and reason.
class ValueHazardsTest {
  private static final Object[] HEADER = header("订单编号, 会员号, 手机号, 下单时间, 实付金额, 数量, 订单状态, 商品名称");
  private static final LocalDateTime TIME = LocalDateTime.parse("2024-05-06T07:08:09");

  @TempDir Path folder;
  private ImportKit kit;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
  }

  private static Object[] order(Object no, Object phone, Object time, Object amount) {
    return row(no, "1001", phone, time, amount, "1", "已完成", "茶");
  }

  @Test
  void aLongOrderNumberStoredAsANumberHasLostDigitsAndIsRejected() throws Exception {
    Path file = kit.xlsx(HEADER, order(1.234567890123456E18, "", TIME, 10));
    Read read = kit.read(file);

    Problem problem = read.rejected().getFirst().problems().getFirst();
    assertEquals(ImportProblem.DAMAGED_ID, problem.code());
    assertEquals(
        new Place(String.valueOf(file.getFileName()), "Sheet1", 2, "订单编号"), problem.place());
    assertEquals(1, read.lines());
    assertEquals(0, read.drafts().size());
  }

  @Test
  void anOrderNumberOfFifteenDigitsStoredAsANumberIsWhole() throws Exception {
    Read read = kit.read(kit.xlsx(HEADER, order(123456789012345.0, 13800138000.0, TIME, 10)));

    assertEquals("123456789012345", read.orders().getFirst().orderNo());
    assertEquals(
        List.of("1001", "13800138000"),
        read.orders().getFirst().person().identities().stream().map(id -> id.value()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23457E+17", "1.38E+10", "2E+18"})
  void aNumberShortenedInACsvIsDamaged(String no) throws Exception {
    assertEquals(
        List.of("damaged-id"),
        kit.read(kit.csv("UTF-8", ',', HEADER, order(no, "", "2024-05-06", "1"))).reasons());
  }

  @Test
  void aLongNumberEndingInZerosIsPointedOut() throws Exception {
    Read read =
        kit.read(kit.csv("UTF-8", ',', HEADER, order("123456789012345000", "", "2024-05-06", "1")));

    assertEquals(List.of("possibly-damaged-id"), read.noticed());
    assertEquals(1, read.drafts().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=\"20240001\"",
        "'20240001",
        "\t20240001",
        "20240001  ",
        "\uFEFF20240001",
        "２０２４０００１",
        "20240001\u200B"
      })
  void wrappingAroundAKeyComesOff(String no) throws Exception {
    Read read = kit.read(kit.csv("UTF-8", ',', HEADER, order(no, "", "2024-05-06", "1")));

    assertEquals("20240001", read.orders().getFirst().orderNo());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-06 07:08:09", "2024/5/6 7:08:09", "2024年5月6日 07:08:09", "2024年05月06日 7时8分9秒",
        "20240506070809", "2024-05-06T07:08:09", "2024-05-05T23:08:09Z",
            "2024-05-06 00:08:09 +0100",
        "2024.05.06 07:08:09", "2024/5/6 上午7:08:09", "5/06/2024 7:08:09 AM", "２０２４-05-06 07：08：09",
        "2024-05-06 07:08:09.000", "星期一 2024-05-06 07:08:09"
      })
  void datesInTextAreRead(String time) throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8", ',', HEADER, order("1", "", time, "1"), order("2", "", "5/31/2024", "1")));

    assertEquals(Optional.of(TIME), read.orders().getFirst().orderedAt());
  }

  @Test
  void datesAsDatesAsSerialsAndAsDigitsAreRead() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                HEADER,
                order("1", "", TIME, 1),
                order("2", "", 45418.297326388885, 1),
                order("3", "", 20240506, 1),
                order("4", "", "45418.297326388885", 1),
                order("5", "", 2024, 1)));

    assertEquals(Optional.of(TIME), read.orders().getFirst().orderedAt());
    assertEquals(Optional.of(TIME), read.orders().get(1).orderedAt());
    assertEquals(Optional.of(TIME.toLocalDate().atStartOfDay()), read.orders().get(2).orderedAt());
    assertEquals(Optional.of(TIME), read.orders().get(3).orderedAt());
    assertEquals(List.of("invalid-date"), read.reasons());
  }

  @Test
  void datesOfThe1904SystemAreRead() throws Exception {
    Read read =
        kit.read(
            kit.workbook(
                workbook -> {
                  workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                  fill(workbook.createSheet(), HEADER, order("1", "", 43956.297326388885, 1));
                }));

    assertEquals(Optional.of(TIME), read.orders().getFirst().orderedAt());
  }

  @Test
  void aDateWhoseDayAndMonthCouldBeExchangedIsListed() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                HEADER,
                order("1", "", "03/04/2024", "1"),
                order("2", "", "05/05/2024", "1")));

    assertEquals(List.of("ambiguous-date"), read.reasons());
    assertEquals(1, read.drafts().size());
  }

  @Test
  void oneDayOver12TellsTheOrderOfAWholeColumn() throws Exception {
    Object[][] rows = new Object[200][];
    rows[0] = HEADER;
    for (int i = 1; i < rows.length; i++) {
      rows[i] = order(i, "", i == 199 ? "31/12/2024" : "03/04/2024", "1");
    }
    Read read = kit.read(kit.csv("UTF-8", ',', rows));

    assertEquals(List.of(), read.reasons());
    assertEquals(
        Optional.of(LocalDateTime.parse("2024-04-03T00:00")), read.orders().getFirst().orderedAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-30", "2024-13-01", "24-05-06", "明天", "2024-05-06 25:00", "0000-00-00"})
  void whatIsNoDateIsListed(String time) throws Exception {
    assertEquals(
        List.of("invalid-date"),
        kit.read(kit.csv("UTF-8", ',', HEADER, order("1", "", time, "1"))).reasons());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5元|12.50",
        "¥1,234.5|1234.50",
        "￥ 99|99",
        "１２３．４５|123.45",
        "(12.00)|-12",
        "（8）|-8",
        "12.00-|-12",
        "-¥5|-5",
        "¥-5|-5",
        "CNY 7|7",
        "$3.20|3.20",
        "£3|3",
        "1.2万|12000",
        "+6|6",
        "1 000.50|1000.50",
        "0|0",
        "RMB88|88",
        "1.5E+3|1500"
      })
  void amountsAreReadAsPeopleWriteThem(String amount, String expected) throws Exception {
    Read read = kit.read(kit.csv("UTF-8", ';', HEADER, order("1", "", "2024-05-06", amount)));

    assertEquals(List.of(), read.reasons());
    assertEquals(Money.of(expected), read.orders().getFirst().amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,50", "十元", "12%", "1.2.3", "--5", "9999999999999999", "1,23,4"})
  void whatIsNoAmountIsListed(String amount) throws Exception {
    assertEquals(
        List.of("invalid-amount"),
        kit.read(kit.csv("UTF-8", ';', HEADER, order("1", "", "2024-05-06", amount))).reasons());
  }

  @Test
  void floatNoiseIsNotAnAmount() throws Exception {
    Read read = kit.read(kit.xlsx(HEADER, order("1", "", TIME, 0.1 + 0.2)));

    assertEquals(Money.of("0.30"), read.orders().getFirst().amount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800138000", "138 0013 8000", "138-0013-8000", "+8613800138000", "8613800138000",
        "0086 13800138000", "(+86)138 0013 8000", "１３８００１３８０００", "'13800138000", "1.3800138E+10",
        "13800138000.0", "=\"13800138000\""
      })
  void phonesAreReadIntoOneForm(String phone) throws Exception {
    Read read = kit.read(kit.csv("UTF-8", ';', HEADER, order("1", phone, "2024-05-06", "1")));

    if (phone.contains("E")) {
      assertEquals(List.of("damaged-id"), read.reasons());
    } else {
      assertEquals("13800138000", read.orders().getFirst().person().identities().getLast().value());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1380013800", "12345", "138001380001", "微信同号", "1.38E+10"})
  void whatIsNoPhoneIsListed(String phone) throws Exception {
    assertEquals(
        1,
        kit.read(kit.csv("UTF-8", ';', HEADER, order("1", phone, "2024-05-06", "1")))
            .rejected()
            .size());
  }

  @Test
  void maskedPhonesAreEvidenceOnly() throws Exception {
    Read read =
        kit.read(kit.csv("UTF-8", ',', HEADER, order("1", "138****1234", "2024-05-06", "1")));

    assertEquals(Optional.of("138****1234"), read.orders().getFirst().person().maskedPhone());
    assertEquals(1, read.orders().getFirst().person().identities().size());
  }

  @Test
  void anErrorCellAndAFormulaWithoutValueAreListed() throws Exception {
    Read read =
        kit.read(
            kit.workbook(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet();
                  fill(
                      sheet,
                      HEADER,
                      order("1", "", TIME, ""),
                      order("2", "", TIME, ""),
                      order("3", "", TIME, 5));
                  sheet.getRow(1).getCell(4).setCellErrorValue(FormulaError.NA.getCode());
                  sheet.getRow(2).getCell(4).setCellFormula("1+1");
                }));

    assertEquals(List.of("error-cell", "formula-without-value"), read.reasons());
    assertEquals(1, read.drafts().size());
  }

  @Test
  void emojiAndRareCharactersStayWhole() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header("会员号, 昵称, 真实姓名, 备注"),
                row("1", "👩‍👩‍👧‍👦小雨🌧️", "𠮷野家", "=1+1")));

    assertEquals(
        List.of("👩‍👩‍👧‍👦小雨🌧️", "𠮷野家", "=1+1"),
        read.customers().getFirst().person().values().values().stream().toList());
  }

  @Test
  void aNumberWithADateFormatIsNoKey() throws Exception {
    assertEquals(
        List.of("damaged-id"), kit.read(kit.xlsx(HEADER, order(TIME, "", TIME, 1))).reasons());
  }

  @Test
  void aValueThatIsTooLongIsListedAndNeverCut() throws Exception {
    Read read = kit.read(kit.csv("UTF-8", ',', header("会员号, 昵称"), row("1", "长".repeat(201))));

    assertEquals(List.of(201, 200), read.rejected().getFirst().problems().getFirst().arguments());
  }

  @Test
  void aWecomIdOfAnotherFormIsListed() throws Exception {
    assertEquals(
        List.of("invalid-id"),
        kit.read(kit.csv("UTF-8", ',', header("external_userid, 昵称"), row("zz123", "小雨")))
            .reasons());
  }

  @Test
  void allThatIsWrongWithARowIsListedAtOnce() throws Exception {
    Read read = kit.read(kit.csv("UTF-8", ',', HEADER, order("1", "12", "昨天", "几元")));

    assertEquals(3, read.rejected().getFirst().problems().size());
    assertEquals("昨天", read.rejected().getFirst().cells().get(3));
  }
}
