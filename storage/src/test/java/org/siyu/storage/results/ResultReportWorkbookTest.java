package org.siyu.storage.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.results.ResultAdvice;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.results.ResultReport;
import org.siyu.core.results.ResultReportText;
import org.siyu.core.results.ResultReportWords;
import org.siyu.core.results.ResultTrait;
import org.siyu.core.shared.DateRange;

class ResultReportWorkbookTest {
  @TempDir Path folder;

  /// Says codes.
  private static final class Codes implements ResultReportWords {
    @Override
    public String text(ResultReportText text, Object... arguments) {
      return text.key();
    }

    @Override
    public String rate(ResultRate rate) {
      return rate.code();
    }

    @Override
    public String formula(ResultRate rate) {
      return rate.part() + " / " + rate.whole();
    }

    @Override
    public String measure(ResultMeasure measure) {
      return measure.code();
    }

    @Override
    public String trait(ResultTrait trait) {
      return trait.code();
    }

    @Override
    public String code(ResultTrait trait, String code) {
      return code.isEmpty() ? "none" : code;
    }

    @Override
    public String advice(Set<ResultAdvice> advice) {
      return advice.toString();
    }

    @Override
    public String weekday(DayOfWeek day) {
      return day.toString();
    }

    @Override
    public String value(ResultRate rate, double value) {
      return Double.toString(value);
    }
  }

  @Test
  void everyFormulaComesToWhatTheProgramComputed() throws IOException {
    Path file = folder.resolve("report.xlsx");
    try (ResultStore store = new ResultStore(folder)) {
      for (int index = 0; index < 12; index++) {
        ContentItem item =
            store.item(
                index == 0 ? "=HYPERLINK(1)" : "Item " + index,
                index % 3 == 0 ? "group" : "moments",
                ResultStore.NOON.plusDays(index).plusHours(index % 2));
        long reach = 1_000 + 100L * index;
        store.results.keep(
            Map.of(
                item.id(),
                Map.of(
                    ResultMeasure.REACH, OptionalLong.of(reach),
                    ResultMeasure.OPENS, OptionalLong.of(reach / 5 + index),
                    ResultMeasure.CLICKS,
                        index % 4 == 0 ? OptionalLong.empty() : OptionalLong.of(20 + index),
                    ResultMeasure.ORDERS, OptionalLong.of(index),
                    ResultMeasure.AMOUNT_CENTS, OptionalLong.of(1_999L * index))));
      }
      store.item("without", "group", ResultStore.NOON);
      ResultAnalysis analysis = ResultAnalysis.of(store.results.published());
      LocalDate first = ResultStore.NOON.toLocalDate();
      new ResultReportWorkbook()
          .stage(
              new ResultReport(
                  "Spring",
                  ResultStore.NOON,
                  new DateRange(first, first.plusDays(12)),
                  analysis,
                  OrderCredits.NONE),
              new Codes(),
              file)
          .publish();
      assertEquals(12, analysis.items().size());
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      assertEquals(5, workbook.getNumberOfSheets());
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      List<String> different = new ArrayList<>();
      int formulas = 0;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              if (!isSame(cell, evaluator.evaluate(cell))) {
                different.add(sheet.getSheetName() + "!" + cell.getAddress() + cell);
              }
            }
          }
        }
      }
      assertEquals(List.of(), different);
      assertTrue(formulas > 150, Integer.toString(formulas));
    } catch (InvalidFormatException broken) {
      throw new AssertionError(broken);
    }
  }

  private static boolean isSame(Cell cell, CellValue computed) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? computed.getCellType() == CellType.NUMERIC
            && Math.abs(cell.getNumericCellValue() - computed.getNumberValue()) < 1e-9
        : computed.getCellType() == CellType.STRING && computed.getStringValue().isEmpty();
  }
}
