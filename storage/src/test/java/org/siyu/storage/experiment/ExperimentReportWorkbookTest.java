package org.siyu.storage.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.experiment.Analysis;
import org.siyu.core.experiment.Caution;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Milestone;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.VariantFigures;

class ExperimentReportWorkbookTest {
  private static final double NEAR = 1e-6;

  @TempDir Path folder;

  private record PlainWords() implements ExperimentReport.Words {
    @Override
    public String text(ExperimentReport.Text text, Object... arguments) {
      return text.code();
    }

    @Override
    public String measure(Measure measure) {
      return measure.kind().code();
    }

    @Override
    public String verdict(Experiment experiment, Reading reading) {
      return "verdict";
    }

    @Override
    public String cautions(Set<Caution> cautions) {
      return cautions.toString();
    }

    @Override
    public String participants(Participants participants) {
      return participants.text();
    }

    @Override
    public String milestone(Optional<Milestone> step) {
      return step.map(Milestone::by).orElse("");
    }

    @Override
    public String status(ExperimentStatus status) {
      return status.code();
    }
  }

  private Path written(Measure.Kind kind, List<VariantFigures> figures) {
    try (ExperimentStore store = new ExperimentStore(folder)) {
      Experiment experiment =
          store.service.create(store.draft("=Greeting", Participants.everybody(), kind));
      Reading reading =
          new Analysis(new CommonsStatistics())
              .read(experiment, Analysis.Outcomes.of(figures), experiment.plan().end().plusDays(1));
      Path file = folder.resolve("experiment.xlsx");
      new ExperimentReportWorkbook()
          .write(
              new ExperimentReport(
                  "Spring",
                  LocalDateTime.of(2026, 3, 20, 9, 0),
                  experiment,
                  reading,
                  Map.of("New", new long[] {20, 21})),
              new PlainWords(),
              file);
      return file;
    }
  }

  private static Cell below(Sheet sheet, String header, int rows) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(header)) {
          return sheet.getRow(row.getRowNum() + rows).getCell(cell.getColumnIndex());
        }
      }
    }
    throw new AssertionError("no " + header);
  }

  private static double computed(XSSFWorkbook workbook, Cell cell) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    return evaluator.evaluate(cell).getNumberValue();
  }

  @Test
  void ratesAndTestsAreFormulasThatGiveTheSameFigures() throws Exception {
    Path file =
        written(
            Measure.Kind.ORDERED,
            List.of(new VariantFigures(80, 80, 48, 0, 0), new VariantFigures(70, 70, 56, 0, 0)));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertEquals("=Greeting", sheet.getRow(0).getCell(0).getStringCellValue());
      for (String header :
          List.of("rate", "low", "high", "difference", "error", "statistic", "probability")) {
        Cell cell = below(sheet, header, header.equals("rate") ? 2 : 1);
        if (cell.getCellType() == CellType.FORMULA) {
          assertEquals(cell.getNumericCellValue(), computed(workbook, cell), NEAR, header);
        }
      }
      assertEquals(0.8, computed(workbook, below(sheet, "rate", 2)), NEAR);
      assertEquals(0.2, computed(workbook, below(sheet, "difference", 1)), NEAR);
      assertEquals(CellType.FORMULA, below(sheet, "probability", 1).getCellType());
      assertEquals(4, workbook.getNumberOfSheets());
      assertEquals(21, workbook.getSheetAt(2).getRow(1).getCell(2).getNumericCellValue());
    }
  }

  @Test
  void amountsAreInTheCurrencyAndNotInCents() throws Exception {
    Path file =
        written(
            Measure.Kind.AMOUNT,
            List.of(
                new VariantFigures(4, 4, 4, 10_000, 30_000_000),
                new VariantFigures(4, 4, 4, 20_000, 120_000_000)));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertEquals(50, computed(workbook, below(sheet, "mean", 2)), NEAR);
      assertEquals(25, computed(workbook, below(sheet, "difference", 1)), NEAR);
      assertTrue(computed(workbook, below(sheet, "probability", 1)) < 0.2);
      Cell t = below(sheet, "statistic", 1);
      assertEquals(t.getNumericCellValue(), computed(workbook, t), NEAR);
    }
  }
}
