package org.siyu.storage.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.formula.Expression;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.CostLine;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiReport;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;

class RoiReportWorkbookTest {
  private static final double TOLERANCE = 1e-9;

  private static final RoiReportWords PLAIN =
      new RoiReportWords() {
        @Override
        public String text(RoiReportText text, Object... arguments) {
          return text.code();
        }

        @Override
        public String kind(CalculatorKind kind) {
          return kind.code();
        }

        @Override
        public String input(RoiInput input) {
          return input.code();
        }

        @Override
        public String step(RoiStep step) {
          return step.code();
        }

        @Override
        public String value(RoiUnit unit, double value) {
          return Double.toString(value);
        }

        @Override
        public String unit(RoiUnit unit) {
          return unit.code();
        }

        @Override
        public String scenario(ScenarioKind kind) {
          return kind.code();
        }

        @Override
        public String cost(CostKind kind) {
          return kind.code();
        }

        @Override
        public String source(Calculation calculation, RoiInput input) {
          return calculation.found(input.code()).map(found -> found.source().code()).orElse("");
        }

        @Override
        public String formula(Calculator calculator, Expression formula) {
          return formula.text();
        }

        @Override
        public String period(Period period) {
          return period.text();
        }
      };

  @TempDir Path folder;

  private static Calculation begun(CalculatorKind kind, String name) {
    return Calculation.example(
            new UUID(0, kind.ordinal()), name, kind, Period.parse("2026-Q2").orElseThrow())
        .noted("What was assumed, and by whom.");
  }

  /// All calculators, with values typed, one missing, one without a result, and costs by month.
  private static List<Calculation> all() {
    List<Calculation> all = new ArrayList<>();
    for (CalculatorKind kind : CalculatorKind.values()) {
      all.add(begun(kind, "Plan of " + kind.code()));
    }
    Calculation cost = all.getFirst();
    all.set(
        0,
        cost.with(
                cost.costs()
                    .plus(new CostLine(CostKind.PAY, "Team", List.of(30_000.0, 30_000.0, 33_000.5)))
                    .plus(new CostLine(CostKind.OPERATION, "Gifts", List.of(1_000.0, 0.0, 5_000.0)))
                    .plus(CostLine.blank(CostKind.TECHNOLOGY, "SCRM", 3)))
            .typing(ScenarioKind.BASE, "bonus_share", 0.3)
            .typing(ScenarioKind.OWN, "pay", 120_000));
    all.add(
        begun(CalculatorKind.PAYBACK, "Never paid back")
            .typing(ScenarioKind.BASE, "buyers_monthly", 100)
            .asking(
                begun(CalculatorKind.PAYBACK, "x").question().aimingAt(OptionalDouble.empty())));
    Calculation cac = begun(CalculatorKind.ACQUISITION_COST, "Nobody came");
    all.add(
        new Calculation(
                cac.id(),
                cac.name(),
                cac.kind(),
                cac.period(),
                cac.found().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("people"))
                    .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue())),
                cac.scenarios(),
                cac.costs(),
                cac.question(),
                "",
                cac.revision())
            .typing(ScenarioKind.OPTIMISTIC, "people", 600_000)
            .typing(ScenarioKind.CAUTIOUS, "new_customers", 0));
    return all;
  }

  private Path written() {
    Path file = folder.resolve("roi.xlsx");
    new RoiReportWorkbook()
        .write(new RoiReport("test", all(), LocalDateTime.of(2026, 7, 12, 9, 0)), PLAIN, file);
    return file;
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static Stream<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas.stream();
  }

  private static String place(Cell cell) {
    return cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula();
  }

  private static void same(Cell stated, CellType type, double number, String where) {
    assertEquals(stated.getCachedFormulaResultType(), type, where);
    if (type == CellType.NUMERIC) {
      double expected = stated.getNumericCellValue();
      assertEquals(expected, number, TOLERANCE * Math.max(1, Math.abs(expected)), where);
    }
  }

  @Test
  void everyFormulaComesToTheProgramsValue() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      List<Cell> formulas = formulas(workbook).toList();
      for (Cell cell : formulas) {
        CellValue computed = evaluator.evaluate(cell);
        same(cell, computed.getCellType(), computed.getNumberValue(), place(cell));
      }
      assertTrue(formulas.size() > 1_000, formulas.size() + " formulas");
    }
  }

  @Test
  void everyFormulaComesToTheSameInLibreOffice() throws Exception {
    Path office = Path.of("/usr/bin/libreoffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed here");
    Path file = written();
    Path out = folder.resolve("out");
    Process convert =
        new ProcessBuilder(
                office.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assumeTrue(convert.waitFor(100, TimeUnit.SECONDS), "LibreOffice is too slow here");
    try (XSSFWorkbook workbook = read(file);
        XSSFWorkbook other = read(out.resolve("roi.xlsx"))) {
      for (Cell cell : formulas(workbook).toList()) {
        Cell there =
            other
                .getSheet(cell.getSheet().getSheetName())
                .getRow(cell.getRowIndex())
                .getCell(cell.getColumnIndex());
        CellType type = there.getCachedFormulaResultType();
        same(cell, type, type == CellType.NUMERIC ? there.getNumericCellValue() : 0, place(cell));
      }
    }
  }

  @Test
  void whoChangesAnInputSeesAllScenariosAndSensitivitiesFollow() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      Cell cac = named(workbook, "acquisition_cost_2_cac");
      assertEquals(10, cac.getNumericCellValue(), TOLERANCE);
      named(workbook, "acquisition_cost_2_new_customers").setCellValue(50_000);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertEquals(20, evaluator.evaluate(cac).getNumberValue(), TOLERANCE);
      Cell cautious = cac.getRow().getCell(cac.getColumnIndex() + 2);
      assertEquals(
          1_100_000 / 45_000.0, evaluator.evaluate(cautious).getNumberValue(), TOLERANCE * 100);
      Cell cover = workbook.getSheetAt(0).getRow(5).getCell(4);
      assertEquals(20, evaluator.evaluate(cover).getNumberValue(), TOLERANCE);
    }
  }

  private static Cell named(XSSFWorkbook workbook, String wanted) {
    Name name = workbook.getName(wanted);
    assertNotNull(name, wanted);
    CellReference reference = new CellReference(name.getRefersToFormula());
    return workbook
        .getSheet(reference.getSheetName())
        .getRow(reference.getRow())
        .getCell(reference.getCol());
  }

  @Test
  void eachCalculationHasChartsValidationAndAPageToPrint() throws IOException {
    try (XSSFWorkbook workbook = read(written())) {
      for (Calculation calculation : all()) {
        XSSFSheet sheet = workbook.getSheet(calculation.name());
        assertNotNull(sheet, calculation.name());
        assertTrue(!sheet.getDrawingPatriarch().getCharts().isEmpty(), calculation.name());
        assertEquals(
            calculation.calculator().inputs().size() + 1, sheet.getDataValidations().size());
        assertTrue(sheet.getFitToPage());
      }
      assertTrue(workbook.getNumberOfSheets() > 2 * all().size());
    }
  }
}
