package org.siyu.bench.peer;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.event.AnalysisEventListener;
import java.util.Map;
import java.util.function.Consumer;
import org.siyu.bench.Said;

/// Reads every cell with EasyExcel's successor, as its guide shows it for a file without a class of
/// its own: a map of texts a row. Argument: the file.
public final class EasyExcelRead {
  private EasyExcelRead() {}

  public static void main(String[] arguments) {
    long[] counts = new long[2];
    read(
        arguments[0],
        row -> {
          counts[0]++;
          counts[1] += row.size();
        });
    Said.figure("rows", counts[0]);
    Said.figure("cells", counts[1]);
  }

  static void read(String file, Consumer<Map<Integer, String>> rows) {
    FastExcel.read(file, new Listener(rows)).sheet().doRead();
  }

  private static final class Listener extends AnalysisEventListener<Map<Integer, String>> {
    private final Consumer<Map<Integer, String>> rows;

    Listener(Consumer<Map<Integer, String>> rows) {
      this.rows = rows;
    }

    @Override
    public void invoke(Map<Integer, String> row, AnalysisContext context) {
      rows.accept(row);
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {
      // Nothing is held back.
    }
  }
}
