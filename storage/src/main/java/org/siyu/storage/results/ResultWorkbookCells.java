package org.siyu.storage.results;

import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.results.ResultRate;
import org.siyu.storage.workbook.WorkbookCells;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookStyles;

/// The cells of one sheet of the report, which knows rates too.
final class ResultWorkbookCells extends WorkbookCells {
  ResultWorkbookCells(XSSFSheet sheet, WorkbookStyles styles) {
    super(sheet, styles);
  }

  /// A rate: amounts in units of the currency and not in cents.
  void rate(int row, int column, ResultRate rate, String formula, OptionalDouble result) {
    OptionalDouble shown =
        result.isPresent() && !rate.isShare()
            ? OptionalDouble.of(result.getAsDouble() / 100)
            : result;
    formula(row, column, look(rate), formula, shown);
  }

  private static WorkbookLook look(ResultRate rate) {
    return rate.isShare() ? WorkbookLook.PERCENT : WorkbookLook.MONEY;
  }
}
