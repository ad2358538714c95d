package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.exchange.CustomerTable;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;

class CustomerListCsvTest {
  @TempDir Path folder;

  @Test
  void theFileBeginsWithTheMarkThatExcelNeeds() throws IOException {
    byte[] bytes = written(Tables.masked(List.of(Tables.row("小云"))));
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
    assertTrue(new String(bytes, StandardCharsets.UTF_8).endsWith("\r\n"));
  }

  @Test
  void fieldsAreQuotedWhereTheyMustBe() throws IOException {
    CsvRecord row = row(Tables.masked(List.of(Tables.row("a,\"b\"\nc"))));
    assertEquals("a,\"b\"\nc", field(row, CustomerColumn.NICKNAME));
    assertEquals("138****1234", field(row, CustomerColumn.PHONE));
    assertEquals("-123.45", field(row, CustomerColumn.NET_SPEND));
    assertEquals("2026-06-18", field(row, CustomerColumn.LAST_ORDER));
    assertEquals("", field(row, CustomerColumn.LAST_INTERACTION));
  }

  @Test
  void textThatLooksLikeAFormulaIsGuarded() throws IOException {
    for (String name : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx", "＝1")) {
      CsvRecord row = row(Tables.masked(List.of(Tables.row(name))));
      assertEquals("'" + name, field(row, CustomerColumn.NICKNAME));
    }
  }

  @Test
  void longNumbersKeepTheirDigits() throws IOException {
    CsvRecord row =
        row(Tables.of(List.of(Tables.row("a")), new Disclosure.Unmasked("birthday gifts")));
    assertEquals("13800001234", field(row, CustomerColumn.PHONE));
    assertEquals("\t008812345678901234", field(row, CustomerColumn.MEMBERSHIP_NO));
  }

  private CsvRecord row(CustomerTable table) throws IOException {
    String text = new String(written(table), StandardCharsets.UTF_8).substring(1);
    return CsvReader.builder().ofCsvRecord(text).stream().skip(1).findFirst().orElseThrow();
  }

  private byte[] written(CustomerTable table) throws IOException {
    Path target = folder.resolve("customers.csv");
    try (StagedFile staged = new CustomerListCsv().stage(table, target, Monitor.NONE)) {
      staged.publish();
    }
    return Files.readAllBytes(target);
  }

  private static String field(CsvRecord row, CustomerColumn column) {
    return row.getField(List.of(CustomerColumn.values()).indexOf(column));
  }
}
