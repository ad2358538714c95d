package org.siyu.core.exchange;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with, or worth pointing out about, the rows, columns and sheets of an import.
/// Arguments are given in the order named; `value` is always the cell as the file has it.
public enum ImportProblem implements ErrorCode {
  /// A cell that the row cannot do without is blank. Argument: the field's code.
  MISSING_VALUE,
  /// The row names nobody: no id, no phone, no account, no name.
  NO_CUSTOMER,
  /// An id of more than 15 digits in a number cell, or shortened to 1.23E+17. Argument: value.
  DAMAGED_ID,
  /// Not a key of its kind, for instance a WeCom id that starts with neither wo nor wm. Argument:
  /// value.
  INVALID_ID,
  /// Argument: value.
  INVALID_PHONE,
  /// Argument: value.
  INVALID_AMOUNT,
  /// Argument: value.
  INVALID_QUANTITY,
  /// Argument: value.
  INVALID_DATE,
  /// Day and month could be exchanged and nothing in the column tells. Argument: value.
  AMBIGUOUS_DATE,
  /// Neither yes nor no. Argument: value.
  INVALID_BOOLEAN,
  /// A status, gender or kind that no value mapping knows. Arguments: value, the field's code.
  UNKNOWN_VALUE,
  /// `#N/A` and its kin. Argument: value.
  ERROR_CELL,
  /// A formula that was never computed.
  FORMULA_WITHOUT_VALUE,
  /// Arguments: the text's length, the greatest length.
  TOO_LONG,

  /// Notice: a sum row was passed over.
  TOTALS_ROW,
  /// Notice: the header stands once more among the rows and was passed over.
  REPEATED_HEADER,
  /// Notice: a row that explains the columns was passed over.
  DESCRIPTION_ROW,
  /// Notice: the template's example row was passed over.
  EXAMPLE_ROW,
  /// Notice, once a sheet: hidden rows were read. Arguments: how many, the first one's number.
  HIDDEN_ROWS_READ,
  /// Notice, once a sheet: hidden rows were left out. Arguments: how many, the first one's number.
  HIDDEN_ROWS_SKIPPED,
  /// Notice: a long id in text that ends in zeros, as a spreadsheet leaves it. Argument: value.
  POSSIBLY_DAMAGED_ID,
  /// Notice: a cancellation with a positive amount. Argument: the amount.
  UNEXPECTED_SIGN,

  /// A sheet is hidden: it is read only when asked for.
  HIDDEN_SHEET,
  /// A statistic sheet that the workbench knows but cannot take yet. Argument: the layout's id.
  NOT_IMPORTABLE_YET,
  /// No row of the sheet looks like the headers of anything known.
  UNKNOWN_LAYOUT,
  EMPTY_SHEET,
  /// The sheet is of another kind than the import. Argument: the kind's code.
  OTHER_KIND,
  /// No column for something an import cannot do without. Arguments: the codes of the fields of
  /// which one is needed.
  MISSING_COLUMN;

  @Override
  public String key() {
    return "exchange.import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
