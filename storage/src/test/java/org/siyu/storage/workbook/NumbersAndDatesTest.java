package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndDatesTest {
  private static double parse(String text) {
    return NumberParser.parse(("##" + text).toCharArray(), 2, text.length());
  }

  @Test
  void numbersAreParsedToTheSameDoubleAsJavas() {
    Random random = new Random(20);
    for (int i = 0; i < 300_000; i++) {
      String text =
          switch (i % 6) {
            case 0 -> Double.toString(random.nextDouble() * 1e5);
            case 1 -> Long.toString(random.nextLong() >> random.nextInt(60));
            case 2 ->
                BigDecimal.valueOf(random.nextLong() >> 20, random.nextInt(25)).toPlainString();
            case 3 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
            case 4 -> nearlyBetweenTwoDoubles(random);
            default -> new BigDecimal(random.nextDouble() * 1000).toPlainString();
          };
      double expected = Double.parseDouble(text);
      if (Double.isFinite(expected)) {
        assertEquals(
            Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(parse(text)), text);
      }
    }
  }

  private static String nearlyBetweenTwoDoubles(Random random) {
    double number = (random.nextInt() >>> 8) / Math.pow(2, random.nextInt(30));
    return new BigDecimal(number)
        .add(new BigDecimal(Math.nextUp(number)))
        .divide(BigDecimal.TWO)
        .round(new MathContext(16 + random.nextInt(3)))
        .toPlainString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "1,5", "0x1p3", "1d", "Infinity", "１２"})
  void whatIsNoNumberIsNone(String text) {
    assertTrue(Double.isNaN(parse(text)));
  }

  @Test
  void oddWaysToWriteANumberAreRead() {
    assertEquals(
        List.of(5.0, 0.5, 7.0, 1e10, 0.0),
        List.of(parse("5."), parse(".5"), parse(" 7 "), parse("+1E10"), parse("000")));
  }

  @Test
  void plainTextIsTheShortestThatIsTheSameNumber() {
    Random random = new Random(21);
    for (int i = 0; i < 100_000; i++) {
      double number =
          i % 2 == 0 ? random.nextInt() / 100.0 : Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        String text = PlainNumbers.text(number);
        assertEquals(number, Double.parseDouble(text), 0.0);
        assertFalse(text.contains("E") || text.endsWith(".0"), text);
      }
    }
    assertEquals("0", PlainNumbers.text(-0.0));
    assertEquals("9007199254740993000", PlainNumbers.text(9007199254740993000.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy\"年\"m\"月\"d\"日\"",
        "yyyy-mm-dd hh:mm:ss",
        "[$-804]yyyy\"年\"m\"月\"d\"日\"dddd;@",
        "m/d/yy h:mm",
        "[h]:mm:ss",
        "mm:ss.0",
        "[ss].00",
        "h:mm AM/PM",
        "上午/下午h\"时\"mm\"分\"",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"",
        "yyyy年mm月dd日",
        "[$-804]aaaa;@",
        "e\"年\"m\"月\"d\"日\"",
        "yyyy\\-mm\\-dd",
        "d\\.m\\.yyyy",
        "[Red]yyyy/m/d",
        "YYYY/MM/DD",
        "mmm-yy"
      })
  void formatsOfDatesAreRecognised(String format) {
    assertTrue(DateFormats.isDate(format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "General;[Red]-General",
        "G/通用格式",
        "0",
        "0.00",
        "#,##0.00",
        "0.00E+00",
        "##0.0E+0",
        "0%",
        "@",
        "\"¥\"#,##0.00",
        "[$¥-804]#,##0.00",
        "#,##0.00\"元\"",
        "0\"天\"",
        "0\" days\"",
        "[Red]0.00",
        "[DBNum2][$-804]General",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        "# ?/?",
        "000000",
        "[>=10000]0!.0,\"万\";0",
        "\\d0",
        "",
        ";;;",
        "0;yyyy"
      })
  void formatsOfNumbersAreNotTakenForDates(String format) {
    assertFalse(DateFormats.isDate(format));
  }

  @Test
  void theBuiltInFormatsOfEastAsiaAreDates() {
    for (int id : List.of(14, 22, 27, 31, 36, 45, 47, 50, 57, 58)) {
      assertTrue(DateFormats.isBuiltIn(id));
    }
    for (int id : List.of(0, 1, 4, 9, 13, 23, 37, 44, 48, 49, 59, 164)) {
      assertFalse(DateFormats.isBuiltIn(id));
    }
  }

  @Test
  void serialNumbersAreDaysAroundTheLeapDayThatNeverWas() {
    SerialDates dates = new SerialDates(false);
    assertEquals(LocalDateTime.of(1900, 1, 1, 0, 0), dates.dateTime(1));
    assertEquals(LocalDateTime.of(1900, 2, 28, 0, 0), dates.dateTime(59));
    assertEquals(LocalDateTime.of(1900, 3, 1, 0, 0), dates.dateTime(60));
    assertEquals(LocalDateTime.of(1900, 3, 1, 0, 0), dates.dateTime(61));
    assertEquals(LocalDateTime.of(9999, 12, 31, 0, 0), dates.dateTime(SerialDates.LAST));
    assertEquals(LocalDateTime.of(1904, 1, 2, 0, 0), new SerialDates(true).dateTime(1));
  }

  @Test
  void timesAreRoundedToTheNearestSecond() {
    SerialDates dates = new SerialDates(false);
    assertEquals(LocalDateTime.of(2009, 12, 1, 9, 28, 0), dates.dateTime(40148.39444444444));
    assertEquals("2010-01-01", dates.text(40178.99999999));
    assertEquals("10:30:00", dates.text(0.4375));
  }

  @Test
  void isoDatesBecomeTheirSerialNumbers() {
    for (boolean startIn1904 : List.of(true, false)) {
      SerialDates dates = new SerialDates(startIn1904);
      for (String iso : List.of("2024-02-29", "1904-01-02", "2024-11-11T23:59:59")) {
        assertEquals(iso, dates.text(dates.serial(iso)));
      }
    }
    assertEquals(
        "1900-02-28", new SerialDates(false).text(new SerialDates(false).serial("1900-02-28")));
    assertEquals(
        "1900-03-01", new SerialDates(false).text(new SerialDates(false).serial("1900-03-01")));
    assertEquals(0.25, new SerialDates(false).serial("06:00:00"));
    assertTrue(Double.isNaN(new SerialDates(false).serial("11/11")));
  }
}
