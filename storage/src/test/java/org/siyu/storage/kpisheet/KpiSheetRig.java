package org.siyu.storage.kpisheet;

import java.nio.file.Path;
import java.util.List;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Span;
import org.siyu.core.kpisheet.FillColumn;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiSheetService;
import org.siyu.core.kpisheet.KpiSheetText;
import org.siyu.core.kpisheet.KpiSheetWords;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.kpi.KpiStore;
import org.siyu.storage.workbook.WorkbookFiles;

/// A store with a team of two, and the service of statistics and sheets on it.
final class KpiSheetRig implements AutoCloseable {
  final KpiStore store;
  final KpiSheetService sheets;

  KpiSheetRig(Path folder) {
    store = new KpiStore(folder);
    sheets =
        new KpiSheetService(
            store.service,
            new KpiSheetService.Files(
                new WorkbookFiles(),
                new KpiSheetWorkbook(),
                new JooqDayFigures(store.database),
                new JooqColumnMemory(store.database),
                ShippedDailyLayouts.read()),
            store.members,
            new JooqAuditLog(store.database, store.clock),
            () -> "test",
            () -> "Lin",
            store.clock);
  }

  KpiImportReview read(Path... files) {
    return sheets.read(List.of(files), Monitor.NONE);
  }

  double june(String code, Scope scope) {
    return store
        .service
        .values(Monitor.NONE)
        .raw(code, Span.whole(KpiStore.JUNE), scope)
        .number()
        .orElseThrow();
  }

  boolean hasJune(String code, Scope scope) {
    return store.service.values(Monitor.NONE).raw(code, Span.whole(KpiStore.JUNE), scope).isKnown();
  }

  @Override
  public void close() {
    store.close();
  }

  /// Codes for words; headers as sheets have them in English.
  static final class Codes implements KpiSheetWords {
    @Override
    public String text(KpiSheetText text, Object... arguments) {
      return text.code();
    }

    @Override
    public String header(FillColumn column) {
      return switch (column) {
        case ID -> "siyu-kpi";
        case BASE -> "siyu-base";
        case BEFORE -> "Period before";
        case NOT_APPLICABLE -> "Does not apply";
        case INDICATOR, UNIT, TARGET, VALUE, NOTE -> column.code();
      };
    }

    @Override
    public String note(FillColumn column) {
      return column.code();
    }

    @Override
    public String name(Indicator indicator) {
      return indicator.name("zh");
    }

    @Override
    public String unit(IndicatorUnit unit) {
      return unit.code();
    }

    @Override
    public String period(Period period) {
      return period.text();
    }
  }
}
