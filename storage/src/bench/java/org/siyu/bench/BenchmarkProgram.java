package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.siyu.bench.data.RetailWorkbook;

/// Measures the hot path beside its peers and writes the table: see storage/README.md.
public final class BenchmarkProgram {
  private BenchmarkProgram() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BenchmarkSettings settings = BenchmarkSettings.ofProperties();
    Files.createDirectories(settings.folder());
    if (settings.wants("read") || settings.wants("import")) {
      RetailWorkbook.make(workbook(settings, settings.lines()), settings.lines());
    }
    ResultTable table = new ResultTable();
    if (settings.wants("read")) {
      new ReadRows(settings, table).measure();
    }
    if (settings.wants("import")) {
      new ImportRows(settings, table).measure();
    }
    if (settings.wants("tiers")) {
      new TierRows(settings, table).measure();
    }
    if (settings.wants("customers")) {
      new CustomerRows(settings, table).measure();
    }
    if (settings.wants("words")) {
      new WordRows(settings, table).measure();
    }
    if (settings.wants("contacts")) {
      new ContactRows(settings, table).measure();
    }
    if (settings.wants("journeys")) {
      new JourneyRows(settings, table).measure();
    }
    if (settings.wants("kpi")) {
      new KpiRows(settings, table).measure();
    }
    if (settings.wants("start")) {
      new StartRows(settings, table).measure();
    }
    table.writeTo(settings.folder().resolve("table.md"));
  }

  static Path workbook(BenchmarkSettings settings, int lines) {
    return settings.folder().resolve("retail-" + lines + ".xlsx");
  }
}
