package org.siyu.storage.release;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.release.ReleaseSheet;
import org.siyu.core.release.ReleaseText;
import org.siyu.core.release.ReleaseWords;
import org.siyu.core.release.ReleaseWriter;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WrittenFile;

/// A release sheet as a PDF to be printed, signed and filed. Its typeface is embedded: see
/// [OutlineFont]; where the machine has none for Chinese, the reader's own is named instead.
public final class ReleasePdf implements ReleaseWriter {
  private static final float MARGIN = 42;
  private static final float FOOT = 24;

  @Override
  public StagedFile stage(ReleaseSheet sheet, ReleaseWords words, Path target) {
    return WrittenFile.stage(target, out -> write(sheet, words, out));
  }

  /// Laid out twice: only then it is known how many pages there are.
  private static void write(ReleaseSheet sheet, ReleaseWords words, OutputStream out)
      throws IOException {
    List<ReleaseBlock> blocks = ReleaseBlocks.of(sheet, words);
    BaseFont face = face(blocks, words);
    int pages = print(blocks, words, face, 0, new ByteArrayOutputStream());
    print(blocks, words, face, pages, out);
  }

  private static BaseFont face(List<ReleaseBlock> blocks, ReleaseWords words) throws IOException {
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.addAll(block.texts()));
    texts.add(words.text(ReleaseText.PAGE, 0, 0) + words.disclaimer() + "0123456789");
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
      List<ReleaseBlock> blocks, ReleaseWords words, BaseFont face, int pages, OutputStream out) {
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new Feet(words, face, pages));
    document.addTitle(words.text(ReleaseText.TITLE));
    document.addCreator("Siyu Workbench");
    document.open();
    Sheet sheet = new Sheet(document, face);
    blocks.forEach(sheet::add);
    int last = writer.getPageNumber();
    document.close();
    return last;
  }

  private static Color colour(String hex) {
    return Color.decode(hex);
  }

  /// What stands below each page.
  private static final class Feet extends PdfPageEventHelper {
    private final ReleaseWords words;
    private final BaseFont face;
    private final int pages;

    Feet(ReleaseWords words, BaseFont face, int pages) {
      this.words = words;
      this.face = face;
      this.pages = pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      Font small = new Font(face, 8, Font.NORMAL, colour(WorkbookPalette.MUTED));
      line(writer, Element.ALIGN_LEFT, document.left(), new Phrase(words.disclaimer(), small));
      String page =
          words.text(ReleaseText.PAGE, words.number(writer.getPageNumber()), words.number(pages));
      line(writer, Element.ALIGN_RIGHT, document.right(), new Phrase(page, small));
    }

    private static void line(PdfWriter writer, int alignment, float x, Phrase text) {
      ColumnText.showTextAligned(writer.getDirectContent(), alignment, text, x, MARGIN, 0);
    }
  }

  /// Sets blocks one below the other.
  private static final class Sheet {
    private final Document document;
    private final Font title;
    private final Font heading;
    private final Font body;
    private final Font muted;
    private final Font onBrand;

    Sheet(Document document, BaseFont face) {
      this.document = document;
      this.title = new Font(face, 20, Font.NORMAL, colour(WorkbookPalette.BRAND));
      this.heading = new Font(face, 13, Font.NORMAL, colour(WorkbookPalette.BRAND));
      this.body = new Font(face, 9.5f, Font.NORMAL, colour(WorkbookPalette.INK));
      this.muted = new Font(face, 9, Font.NORMAL, colour(WorkbookPalette.MUTED));
      this.onBrand = new Font(face, 9, Font.NORMAL, colour(WorkbookPalette.ON_BRAND));
    }

    void add(ReleaseBlock block) {
      document.add(
          switch (block) {
            case ReleaseBlock.Title(String text) -> paragraph(text, title, 0);
            case ReleaseBlock.Heading(String text) -> paragraph(text, heading, 16);
            case ReleaseBlock.Note(String text) -> paragraph(text, muted, 8);
            case ReleaseBlock.Facts facts -> facts(facts);
            case ReleaseBlock.Table table -> table(table);
          });
    }

    private static Paragraph paragraph(String text, Font font, float before) {
      Paragraph paragraph = new Paragraph(font.getSize() * 1.5f, text, font);
      paragraph.setSpacingBefore(before);
      paragraph.setSpacingAfter(6);
      return paragraph;
    }

    private PdfPTable facts(ReleaseBlock.Facts facts) {
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

    private PdfPTable table(ReleaseBlock.Table block) {
      float[] widths = new float[block.widths().size()];
      for (int column = 0; column < widths.length; column++) {
        widths[column] = block.widths().get(column);
      }
      PdfPTable table = whole(widths);
      block.header().forEach(name -> table.addCell(cell(name, onBrand, WorkbookPalette.BRAND)));
      table.setHeaderRows(1);
      block
          .rows()
          .forEach(
              row ->
                  row.forEach(text -> table.addCell(cell(text, body, WorkbookPalette.ON_BRAND))));
      return table;
    }

    private static PdfPTable whole(float[] widths) {
      PdfPTable table = new PdfPTable(widths);
      table.setWidthPercentage(100);
      table.setSpacingAfter(8);
      table.setSplitLate(false);
      return table;
    }

    private static PdfPCell cell(String text, Font font, String ground) {
      PdfPCell cell = new PdfPCell(new Phrase(font.getSize() * 1.45f, text, font));
      cell.setPadding(5);
      cell.setBorder(PdfPCell.BOTTOM);
      cell.setBorderWidth(0.5f);
      cell.setBorderColor(colour(WorkbookPalette.LINE));
      cell.setBackgroundColor(colour(ground));
      return cell;
    }
  }
}
