package org.siyu.storage.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/// Draws native charts whose figures are cells of a sheet.
///
/// Each series carries its figures along, since programs that only show a file do not look them up,
/// and POI would evaluate the formulas before the sheets that they count are filled.
public final class WorkbookCharts {
  private static final double ROOM = 0.15;

  /// Between two charts beside each other, in English Metric Units.
  private static final int GAP = 90_000;

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final XSSFDrawing drawing;

  public WorkbookCharts(XSSFSheet sheet) {
    this.drawing = sheet.createDrawingPatriarch();
  }

  /// Where a chart stands, in cells.
  public record Place(int fromColumn, int fromRow, int toColumn, int toRow) {}

  /// A row of figures under one name.
  public record Series(
      String name, List<Double> values, CellRangeAddress cells, List<String> colours) {}

  /// What the figures stand for, and where all of it lies.
  public record Categories(XSSFSheet sheet, List<String> names, CellRangeAddress cells) {}

  /// How bars stand.
  private enum Bars {
    COLUMNS,
    BARS,
    /// One above the other.
    STACKED,
    /// To both sides of nought.
    TORNADO
  }

  public void columns(
      Place place, String title, Categories categories, List<Series> series, String format) {
    bars(place, title, categories, series, format, Bars.COLUMNS);
  }

  public void bars(
      Place place, String title, Categories categories, List<Series> series, String format) {
    bars(place, title, categories, series, format, Bars.BARS);
  }

  /// Columns whose parts add up; the parts are named by the legend.
  public void stacked(
      Place place, String title, Categories categories, List<Series> series, String format) {
    bars(place, title, categories, series, format, Bars.STACKED);
  }

  /// Bars to the left and right of nought.
  public void tornado(
      Place place, String title, Categories categories, List<Series> series, String format) {
    bars(place, title, categories, series, format, Bars.TORNADO);
  }

  private void bars(
      Place place,
      String title,
      Categories categories,
      List<Series> series,
      String format,
      Bars shape) {
    XSSFChart chart = chart(place, title);
    boolean liesDown = shape == Bars.BARS || shape == Bars.TORNADO;
    boolean isNegative =
        series.stream().flatMap(one -> one.values().stream()).anyMatch(value -> value < 0);
    XDDFCategoryAxis names =
        chart.createCategoryAxis(liesDown ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis figures =
        chart.createValueAxis(liesDown ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    names.setMajorTickMark(AxisTickMark.NONE);
    figures.setVisible(false);
    figures.setCrosses(AxisCrosses.AUTO_ZERO);
    if (isNegative || shape == Bars.TORNADO) {
      names.setTickLabelPosition(AxisTickLabelPosition.LOW);
      if (liesDown) {
        margins(figures, series);
      }
    } else {
      figures.setMinimum(0);
    }
    if (liesDown) {
      names.setOrientation(AxisOrientation.MAX_MIN);
    }
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figures);
    data.setBarDirection(liesDown ? BarDirection.BAR : BarDirection.COL);
    data.setGapWidth(series.size() > 1 ? 60 : 45);
    if (shape == Bars.STACKED) {
      data.setBarGrouping(BarGrouping.STACKED);
    }
    data.setVaryColors(false);
    for (Series one : series) {
      var drawn = (XDDFBarChartData.Series) add(data, categories, one);
      drawn.setFillProperties(fill(one.colours().getFirst()));
      if (one.colours().size() > 1) {
        paint(drawn, one.colours());
      }
      if (shape != Bars.STACKED) {
        label(
            drawn.getCTBarSer().isSetDLbls()
                ? drawn.getCTBarSer().getDLbls()
                : drawn.getCTBarSer().addNewDLbls(),
            format,
            false);
      }
    }
    chart.plot(data);
    if (shape == Bars.STACKED || shape == Bars.TORNADO) {
      overlap(chart);
    }
    if (series.size() > 1) {
      legend(chart, LegendPosition.TOP);
    }
  }

  /// Room for the labels of the longest bars beside the names.
  private static void margins(XDDFValueAxis figures, List<Series> series) {
    double least =
        series.stream()
            .flatMap(one -> one.values().stream())
            .mapToDouble(value -> value)
            .min()
            .orElse(0);
    double most =
        series.stream()
            .flatMap(one -> one.values().stream())
            .mapToDouble(value -> value)
            .max()
            .orElse(0);
    double room = (Math.max(0, most) - Math.min(0, least)) * ROOM;
    if (room > 0) {
      figures.setMinimum(Math.min(0, least) - room);
      figures.setMaximum(Math.max(0, most) + room);
    }
  }

  /// Puts bars of one place upon each other. The small edition of POI's schemas has no type for it.
  private static void overlap(XSSFChart chart) {
    try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
      if (cursor.toChild(CHART, "gapWidth") && cursor.toNextSibling()) {
        cursor.beginElement("overlap", CHART);
        cursor.insertAttributeWithValue("val", "100");
      }
    }
  }

  /// A line over values of a scale.
  public void line(Place place, String title, Categories categories, Series series, String format) {
    XSSFChart chart = chart(place, title);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis figures = chart.createValueAxis(AxisPosition.LEFT);
    names.setMajorTickMark(AxisTickMark.NONE);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    figures.setCrosses(AxisCrosses.AUTO_ZERO);
    figures.setNumberFormat(format);
    figures
        .getOrAddMajorGridProperties()
        .setLineProperties(new XDDFLineProperties(fill(WorkbookPalette.LINE)));
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, figures);
    data.setVaryColors(false);
    var drawn = (XDDFLineChartData.Series) add(data, categories, series);
    drawn.setSmooth(false);
    drawn.setMarkerStyle(MarkerStyle.CIRCLE);
    drawn.setLineProperties(new XDDFLineProperties(fill(series.colours().getFirst())));
    chart.plot(data);
  }

  public void pie(Place place, String title, Categories categories, Series series, String format) {
    XSSFChart chart = chart(place, title);
    XDDFPieChartData data = (XDDFPieChartData) chart.createData(ChartTypes.PIE, null, null);
    data.setVaryColors(true);
    var drawn = (XDDFPieChartData.Series) add(data, categories, series);
    paint(drawn, series.colours());
    label(
        drawn.getCTPieSer().isSetDLbls()
            ? drawn.getCTPieSer().getDLbls()
            : drawn.getCTPieSer().addNewDLbls(),
        format,
        true);
    chart.plot(data);
    legend(chart, LegendPosition.RIGHT);
  }

  private XSSFChart chart(Place place, String title) {
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            place.fromColumn() == 0 ? 0 : GAP,
            0,
            0,
            0,
            place.fromColumn(),
            place.fromRow(),
            place.toColumn(),
            place.toRow());
    XSSFChart chart = drawing.createChart(anchor);
    chart.getCTChart().getPlotArea().addNewSpPr().addNewLn().addNewNoFill();
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    for (XDDFTextRun letters : chart.getTitle().getBody().getParagraph(0)) {
      letters.setFontSize(12d);
      letters.setBold(true);
      letters.setFillProperties(fill(WorkbookPalette.BRAND));
    }
    chart
        .getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(fill(WorkbookPalette.LINE)));
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    return chart;
  }

  private static void legend(XSSFChart chart, LegendPosition position) {
    chart.getOrAddLegend().setPosition(position);
  }

  private static XDDFChartData.Series add(
      XDDFChartData data, Categories categories, Series series) {
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(
            categories.names().toArray(String[]::new),
            categories.cells().formatAsString(categories.sheet().getSheetName(), true));
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(
            series.values().toArray(Double[]::new),
            series.cells().formatAsString(categories.sheet().getSheetName(), true));
    XDDFChartData.Series drawn = data.addSeries(names, values);
    drawn.setTitle(series.name(), null);
    return drawn;
  }

  private static void paint(XDDFChartData.Series series, List<String> colours) {
    for (int index = 0; index < colours.size(); index++) {
      var point = series.getDataPoint(index);
      point.setFillProperties(fill(colours.get(index)));
      XDDFLineProperties line = new XDDFLineProperties();
      line.setFillProperties(new XDDFNoFillProperties());
      point.setLineProperties(line);
    }
  }

  /// @param isOutside outside the slice, where dark letters can be read
  private static void label(CTDLbls labels, String format, boolean isOutside) {
    var number = labels.addNewNumFmt();
    number.setFormatCode(format);
    number.setSourceLinked(false);
    if (isOutside) {
      labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    }
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static XDDFSolidFillProperties fill(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XDDFSolidFillProperties(XDDFColor.from(bytes));
  }
}
