package org.siyu.storage.workbook;

import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/// The team's colours in workbooks, as `#RRGGBB`. The tiers' own are in
/// [org.siyu.core.customers.TierColours].
public final class WorkbookPalette {
  /// Header rows, titles, the cover.
  public static final String BRAND = "#24408E";

  /// Text on the brand colour.
  public static final String ON_BRAND = "#FFFFFF";

  /// What wants to be seen: the first series of a chart, totals.
  public static final String ACCENT = "#2B4FC7";

  public static final String INK = "#1C2029";

  /// Notes and units; contrast on white 6:1.
  public static final String MUTED = "#565C69";

  /// Thin lines between rows.
  public static final String LINE = "#DEDAD3";

  /// The ground of labels, totals and every other row.
  public static final String GROUND = "#F4F2EE";

  public static final String GOOD = "#1B7043";

  /// Between good and bad; contrast on white 4.5:1.
  public static final String MIDDLING = "#B26B00";

  public static final String BAD = "#B3261E";

  /// Steps from few to many, for matrices and heat maps.
  public static final String FEW = "#F4F2EE";

  public static final String MANY = "#93A9ED";

  private WorkbookPalette() {}

  /// @param hex `#RRGGBB`
  public static XSSFColor colour(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(bytes, new DefaultIndexedColorMap());
  }
}
