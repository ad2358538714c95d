package org.siyu.app.dialog;

import java.util.List;

/// What sort of file is asked for.
///
/// @param nameKey message key of its name, for instance "Excel and csv files"
/// @param patterns for instance `*.xlsx`
public record FileKind(String nameKey, List<String> patterns) {
  public static final FileKind TABLES =
      new FileKind(
          "dialog.files.tables", List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.tsv", "*.txt"));
  public static final FileKind WORKBOOK = new FileKind("dialog.files.workbook", List.of("*.xlsx"));
  public static final FileKind PICTURE = new FileKind("dialog.files.picture", List.of("*.png"));
  public static final FileKind CSV = new FileKind("dialog.files.csv", List.of("*.csv"));
  public static final FileKind ANY = new FileKind("dialog.files.any", List.of("*.*"));
  public static final FileKind BACKUP =
      new FileKind("dialog.files.backup", List.of("*.siyu-backup"));

  public FileKind {
    patterns = List.copyOf(patterns);
  }
}
