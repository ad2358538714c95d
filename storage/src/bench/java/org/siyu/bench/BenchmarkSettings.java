package org.siyu.bench;

import java.nio.file.Path;
import java.util.Set;

/// How much is measured; each value is a system property.
///
/// @param pairs how often each row is measured, `bench.pairs`
/// @param lines lines of the usual workbook, `bench.lines`
/// @param mostLines lines of the longest workbook, `bench.most`
/// @param customers customers of the large store, `bench.customers`
/// @param listed customers of the table and of the export, `bench.listed`
/// @param rows which rows of the table, `bench.rows`, parted by commas; all when empty
/// @param folder where data and results go
public record BenchmarkSettings(
    int pairs,
    int lines,
    int mostLines,
    int customers,
    int listed,
    Set<String> rows,
    Path folder,
    Path image) {

  static BenchmarkSettings ofProperties() {
    return new BenchmarkSettings(
        Integer.getInteger("bench.pairs", 5),
        Integer.getInteger("bench.lines", 541_909),
        Integer.getInteger("bench.most", 1_048_575),
        Integer.getInteger("bench.customers", 500_000),
        Integer.getInteger("bench.listed", 100_000),
        Set.of(System.getProperty("bench.rows", "").split(",")),
        Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath(),
        Path.of(System.getProperty("bench.image", "../installer/target/image/siyu"))
            .toAbsolutePath()
            .normalize());
  }

  boolean wants(String row) {
    return rows.contains("") || rows.contains(row);
  }
}
