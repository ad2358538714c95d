package org.siyu.storage.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.siyu.storage.workbook.WorkbookPalette;

/// Sheets of paper as a PDF, all in the look of the house. The typeface is embedded: see
/// [OutlineFont]; where the machine has none for Chinese, the reader's own is named instead.
public final class PrintedPages {
  private static final float MARGIN = 42;
  private static final float FOOT = 24;
  private static final float BEFORE_TABLE = 6;
  private static final float AFTER_TABLE = 8;
  private static final float LEADING = 1.3f;

  private PrintedPages() {}

  /// What all pages have in common.
  ///
  /// @param foot stands below each page
  /// @param page words a page's number, of how many
  /// @param isAcross whether the paper lies across
  /// @param keepsParts whether what belongs to one heading begins a new page rather than break
  public record Frame(
      String title,
      String foot,
      BiFunction<Integer, Integer, String> page,
      boolean isAcross,
      boolean keepsParts) {}

  /// Laid out twice: only then it is known how many pages there are.
  public static void write(List<PrintBlock> blocks, Frame frame, OutputStream out)
      throws IOException {
    BaseFont face = face(blocks, frame);
    int pages = print(blocks, frame, face, 0, new ByteArrayOutputStream());
    print(blocks, frame, face, pages, out);
  }

  private static BaseFont face(List<PrintBlock> blocks, Frame frame) throws IOException {
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.addAll(block.texts()));
    texts.add(frame.page().apply(0, 0) + frame.foot() + "0123456789");
    Optional<OutlineFont> installed = OutlineFont.installed();
    return installed.isPresent()
        ? BaseFont.createFont(
            "siyu-sheet.ttf",
            BaseFont.IDENTITY_H,
            BaseFont.EMBEDDED,
            BaseFont.NOT_CACHED,
            installed.get().bytes(texts),
            null)
        : BaseFont.createFont("STSongStd-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
  }

  private static int print(
      List<PrintBlock> blocks, Frame frame, BaseFont face, int pages, OutputStream out) {
    Rectangle paper = frame.isAcross() ? PageSize.A4.rotate() : PageSize.A4;
    Document document = new Document(paper, MARGIN, MARGIN, MARGIN, MARGIN + FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new Feet(frame, face, pages));
    document.addTitle(frame.title());
    document.addCreator("Siyu Workbench");
    document.open();
    Sheet sheet = new Sheet(document, writer, face);
    parts(blocks).forEach(part -> sheet.add(part, frame.keepsParts()));
    int last = writer.getPageNumber();
    document.close();
    return last;
  }

  /// What belongs to one heading, or stands before the first.
  private static List<List<PrintBlock>> parts(List<PrintBlock> blocks) {
    List<List<PrintBlock>> parts = new ArrayList<>();
    for (PrintBlock block : blocks) {
      if (parts.isEmpty() || block instanceof PrintBlock.Heading) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(block);
    }
    return parts;
  }

  private static Color colour(String hex) {
    return Color.decode(hex);
  }

  /// What stands below each page.
  private static final class Feet extends PdfPageEventHelper {
    private final Frame frame;
    private final BaseFont face;
    private final int pages;

    Feet(Frame frame, BaseFont face, int pages) {
      this.frame = frame;
      this.face = face;
      this.pages = pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      Font small = new Font(face, 8, Font.NORMAL, colour(WorkbookPalette.MUTED));
      line(writer, Element.ALIGN_LEFT, document.left(), new Phrase(frame.foot(), small));
      String page = frame.page().apply(writer.getPageNumber(), pages);
      line(writer, Element.ALIGN_RIGHT, document.right(), new Phrase(page, small));
    }

    private static void line(PdfWriter writer, int alignment, float x, Phrase text) {
      ColumnText.showTextAligned(writer.getDirectContent(), alignment, text, x, MARGIN, 0);
    }
  }

  /// Sets blocks one below the other.
  private static final class Sheet {
    private final Document document;
    private final PdfWriter writer;
    private final Font title;
    private final Font heading;
    private final Font body;
    private final Font muted;
    private final Font onBrand;

    Sheet(Document document, PdfWriter writer, BaseFont face) {
      this.document = document;
      this.writer = writer;
      this.title = new Font(face, 20, Font.NORMAL, colour(WorkbookPalette.BRAND));
      this.heading = new Font(face, 13, Font.NORMAL, colour(WorkbookPalette.BRAND));
      this.body = new Font(face, 9.5f, Font.NORMAL, colour(WorkbookPalette.INK));
      this.muted = new Font(face, 9, Font.NORMAL, colour(WorkbookPalette.MUTED));
      this.onBrand = new Font(face, 9, Font.NORMAL, colour(WorkbookPalette.ON_BRAND));
    }

    /// An item that would break at the foot of a page begins the next, unless it is longer than
    /// one.
    void add(List<PrintBlock> part, boolean isKept) {
      List<Element> elements = part.stream().map(this::element).toList();
      double height = elements.stream().mapToDouble(this::height).sum();
      double left = writer.getVerticalPosition(true) - document.bottom();
      if (isKept && height > left && height <= document.top() - document.bottom()) {
        document.newPage();
      }
      elements.forEach(document::add);
    }

    private Element element(PrintBlock block) {
      return switch (block) {
        case PrintBlock.Title(String text) -> paragraph(text, title, 0);
        case PrintBlock.Heading(String text) -> paragraph(text, heading, 16);
        case PrintBlock.Note(String text) -> paragraph(text, muted, 8);
        case PrintBlock.Facts facts -> facts(facts);
        case PrintBlock.Table table -> table(table);
      };
    }

    private double height(Element element) {
      if (element instanceof PdfPTable table) {
        table.setTotalWidth(document.right() - document.left());
        return table.getTotalHeight() + BEFORE_TABLE + AFTER_TABLE;
      }
      return element instanceof Paragraph paragraph
          ? paragraph.getLeading() + paragraph.getSpacingBefore() + paragraph.getSpacingAfter()
          : 0;
    }

    private static Paragraph paragraph(String text, Font font, float before) {
      Paragraph paragraph = new Paragraph(font.getSize() * 1.5f, text, font);
      paragraph.setSpacingBefore(before);
      paragraph.setSpacingAfter(6);
      return paragraph;
    }

    private PdfPTable facts(PrintBlock.Facts facts) {
      PdfPTable table = whole(new float[] {22, 78});
      facts
          .facts()
          .forEach(
              fact -> {
                table.addCell(cell(fact.getFirst(), muted, WorkbookPalette.GROUND));
                table.addCell(cell(fact.getLast(), body, WorkbookPalette.ON_BRAND));
              });
      return table;
    }

    private PdfPTable table(PrintBlock.Table block) {
      float[] widths = new float[block.widths().size()];
      for (int column = 0; column < widths.length; column++) {
        widths[column] = block.widths().get(column);
      }
      PdfPTable table = whole(widths);
      for (int column = 0; column < widths.length; column++) {
        PdfPCell header = cell(block.header().get(column), onBrand, WorkbookPalette.BRAND);
        table.addCell(aligned(header, block, column));
      }
      table.setHeaderRows(1);
      for (List<String> row : block.rows()) {
        for (int column = 0; column < row.size(); column++) {
          PdfPCell text = cell(row.get(column), body, WorkbookPalette.ON_BRAND);
          table.addCell(aligned(text, block, column));
        }
      }
      return table;
    }

    private static PdfPCell aligned(PdfPCell cell, PrintBlock.Table block, int column) {
      cell.setHorizontalAlignment(
          block.isNumbers(column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      return cell;
    }

    private static PdfPTable whole(float[] widths) {
      PdfPTable table = new PdfPTable(widths);
      table.setWidthPercentage(100);
      table.setSpacingBefore(BEFORE_TABLE);
      table.setSpacingAfter(AFTER_TABLE);
      table.setSplitLate(false);
      return table;
    }

    private static PdfPCell cell(String text, Font font, String ground) {
      PdfPCell cell = new PdfPCell(new Phrase(text, font));
      // the leading of a phrase does not reach into a cell
      cell.setLeading(0, LEADING);
      cell.setPadding(5);
      cell.setPaddingTop(2);
      cell.setBorder(PdfPCell.BOTTOM);
      cell.setBorderWidth(0.5f);
      cell.setBorderColor(colour(WorkbookPalette.LINE));
      cell.setBackgroundColor(colour(ground));
      return cell;
    }
  }
}
