package org.siyu.core.exchange.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.BooleanText;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.DateText;
import org.siyu.core.exchange.cell.DecimalText;
import org.siyu.core.exchange.cell.IdText;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.cell.PhoneText;
import org.siyu.core.exchange.cell.ProductText;
import org.siyu.core.exchange.cell.TagText;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.mapping.ValueMapping;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;

/// Reads a cell as its field wants it. Values are `String`, `BigDecimal`, `LocalDateTime`,
/// `Boolean`, [PhoneText], or a list of tags or products.
final class CellReader {
  /// 1920-01-01: a smaller number in a date column is hardly a date.
  private static final double FIRST_SERIAL = 7306;

  /// 2199-12-31.
  private static final double LAST_SERIAL = 109_574;

  private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
  private static final BigDecimal MOST_QUANTITY = new BigDecimal("10000000000");

  private final DateText dates;
  private final ValueMapping values;
  private final Profile profile;

  CellReader(SheetSelection selection, ReadingChoices choices) {
    this.dates = new DateText(selection.dateOrder(), choices.zone());
    this.values = selection.values();
    this.profile = selection.profile();
  }

  Parsed<?> read(ImportField field, CellCache cache, SourceRow row, int column) {
    CellKind kind = row.kind(column);
    return switch (kind) {
      case BLANK -> Parsed.blank();
      case ERROR -> Parsed.trouble(ImportProblem.ERROR_CELL);
      case FORMULA_WITHOUT_VALUE -> Parsed.trouble(ImportProblem.FORMULA_WITHOUT_VALUE);
      case NUMBER, DATE ->
          cache.number(kind, row.number(column), () -> number(field, kind, row, column));
      case TEXT, BOOLEAN ->
          cache.text(kind, row, column, () -> text(field, row.text(column), CellKind.TEXT));
    };
  }

  private Parsed<?> number(ImportField field, CellKind kind, SourceRow row, int column) {
    return switch (field.type()) {
      case DATE, DATE_TIME -> date(kind, row, column);
      case ID ->
          kind == CellKind.DATE
              ? Parsed.trouble(ImportProblem.DAMAGED_ID)
              : text(field, row.text(column), kind);
      case MONEY, QUANTITY ->
          kind == CellKind.DATE
              ? Parsed.trouble(invalidNumber(field))
              : text(field, row.text(column), kind);
      case TEXT, PHONE, BOOLEAN, CODE, TAGS, PRODUCTS -> text(field, row.text(column), kind);
    };
  }

  private Parsed<?> text(ImportField field, String raw, CellKind kind) {
    if (CellText.isError(raw)) {
      return Parsed.trouble(ImportProblem.ERROR_CELL);
    }
    return switch (field.type()) {
      case TEXT -> plain(field, raw);
      case ID -> id(field, raw, kind);
      case PHONE -> PhoneText.parse(raw, profile.rows().hasInternationalPhones());
      case MONEY -> decimal(field, raw, MOST_MONEY);
      case QUANTITY -> decimal(field, raw, MOST_QUANTITY);
      case DATE, DATE_TIME -> dates.parse(raw);
      case BOOLEAN -> BooleanText.parse(raw);
      case CODE -> code(field, raw);
      case TAGS -> list(TagText.split(raw, profile.tagSeparators()));
      case PRODUCTS -> list(ProductText.split(CellText.clean(raw)));
    };
  }

  private static Parsed<String> plain(ImportField field, String raw) {
    String text = field == ImportField.SHOP_ACCOUNT ? CellText.key(raw) : CellText.clean(raw);
    boolean isNothing =
        text.isEmpty() || (field == ImportField.SHOP_ACCOUNT && CellText.isNothing(text));
    return isNothing ? Parsed.blank() : fitting(field, text);
  }

  private static Parsed<String> id(ImportField field, String raw, CellKind kind) {
    Parsed<String> id = IdText.parse(raw, kind);
    return id instanceof Parsed.Value<String>(String key) ? fitting(field, key) : id;
  }

  private static Parsed<String> fitting(ImportField field, String text) {
    return text.length() > field.maxLength()
        ? Parsed.trouble(ImportProblem.TOO_LONG)
        : Parsed.of(text);
  }

  private static Parsed<BigDecimal> decimal(ImportField field, String raw, BigDecimal most) {
    String text = CellText.key(raw);
    if (CellText.isNothing(text)) {
      return Parsed.blank();
    }
    Optional<BigDecimal> number = DecimalText.parse(text);
    return number.isPresent() && number.get().abs().compareTo(most) < 0
        ? Parsed.of(number.get())
        : Parsed.trouble(invalidNumber(field));
  }

  private static ImportProblem invalidNumber(ImportField field) {
    return field == ImportField.QUANTITY
        ? ImportProblem.INVALID_QUANTITY
        : ImportProblem.INVALID_AMOUNT;
  }

  private Parsed<?> date(CellKind kind, SourceRow row, int column) {
    double serial = row.number(column);
    if (kind == CellKind.NUMBER && serial >= 19_000_101 && serial == Math.rint(serial)) {
      return dates.parse(row.text(column));
    }
    if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) {
      return Parsed.trouble(ImportProblem.INVALID_DATE);
    }
    LocalDateTime time = kind == CellKind.DATE ? row.dateTime(column) : row.serialDateTime(column);
    return Parsed.of(time);
  }

  private Parsed<String> code(ImportField field, String raw) {
    String text = CellText.clean(raw);
    Optional<String> code = text.isEmpty() ? Optional.empty() : values.code(field, text);
    if (code.isPresent()) {
      return Parsed.of(code.get());
    }
    if (CellText.isNothing(text)) {
      return Parsed.blank();
    }
    return field.isOpen() ? fitting(field, text) : Parsed.trouble(ImportProblem.UNKNOWN_VALUE);
  }

  private static Parsed<?> list(List<?> items) {
    return items.isEmpty() ? Parsed.blank() : Parsed.of(items);
  }
}
