package org.siyu.bench.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook shaped like Online Retail II, as Excel writes it: lines of invoices, a quarter of
/// them without a customer, one invoice in six a cancellation. The same rows for the same count.
public final class RetailWorkbook {
  private static final String[] CODES = {"A", "B", "C", "D", "E", "F", "G", "H"};
  private static final String[] HEADERS = {
    "Invoice",
    "StockCode",
    "Description",
    "Quantity",
    "InvoiceDate",
    "Price",
    "Customer ID",
    "Country"
  };
  private static final String[] COUNTRIES = {
    "United Kingdom", "Germany", "France", "EIRE", "Spain", "Netherlands", "Belgium", "Switzerland"
  };
  private static final String[] WORDS = {
    "WHITE",
    "HANGING",
    "HEART",
    "T-LIGHT",
    "HOLDER",
    "METAL",
    "LANTERN",
    "CREAM",
    "CUPID",
    "KNITTED",
    "UNION",
    "FLAG",
    "HOT",
    "WATER",
    "BOTTLE",
    "RED",
    "WOOLLY",
    "HOTTIE",
    "SET",
    "NESTING",
    "BOXES",
    "GLASS",
    "STAR",
    "FROSTED",
    "POPPY'S",
    "PLAYHOUSE",
    "BEDROOM",
    "KITCHEN",
    "ASSORTED",
    "BIRD"
  };
  private static final int PRODUCTS = 4_070;
  private static final int CUSTOMERS = 5_940;
  private static final int LINES_AN_INVOICE = 21;
  private static final LocalDateTime FIRST = LocalDateTime.of(2009, 12, 1, 7, 45);
  private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

  private final Random random = new Random(20260301);
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final String[] stockCodes = new String[PRODUCTS];
  private final String[] descriptions = new String[PRODUCTS];
  private final int[] prices = new int[PRODUCTS];
  private long uses;

  private RetailWorkbook() {
    for (int product = 0; product < PRODUCTS; product++) {
      stockCodes[product] =
          (10_000 + product * 7) + (random.nextInt(3) == 0 ? CODES[random.nextInt(8)] : "");
      StringBuilder words = new StringBuilder();
      for (int word = 3 + random.nextInt(3); word > 0; word--) {
        words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      descriptions[product] = words.toString().strip();
      prices[product] = 29 + random.nextInt(1_200);
    }
  }

  /// Makes the file unless it is there.
  public static void make(Path file, int rows) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
      new RetailWorkbook().write(zip, rows);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void write(ZipOutputStream zip, int rows) throws IOException {
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    sheet(zip, rows);
    part(zip, "xl/sharedStrings.xml", sharedStrings());
    part(zip, "[Content_Types].xml", PackageParts.CONTENT_TYPES);
    part(zip, "_rels/.rels", PackageParts.RELATIONS);
    part(zip, "xl/_rels/workbook.xml.rels", PackageParts.WORKBOOK_RELATIONS);
    part(zip, "xl/workbook.xml", PackageParts.WORKBOOK);
    part(zip, "xl/styles.xml", PackageParts.STYLES);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void sheet(OutputStream out, int rows) throws IOException {
    StringBuilder xml = new StringBuilder(1 << 16);
    xml.append(PackageParts.SHEET_START.formatted(rows + 1)).append("<row r=\"1\" spans=\"1:8\">");
    for (int column = 0; column < HEADERS.length; column++) {
      text(xml, column, 1, HEADERS[column]);
    }
    xml.append("</row>");
    Invoice invoice = new Invoice(489_434, FIRST);
    for (int row = 2; row < rows + 2; row++) {
      if (invoice.left == 0) {
        invoice.next();
      }
      invoice.left--;
      line(xml, row, invoice);
      if (xml.length() > 60_000) {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
      }
    }
    out.write((xml + PackageParts.SHEET_END).getBytes(StandardCharsets.UTF_8));
  }

  private void line(StringBuilder xml, int row, Invoice invoice) {
    int product = (int) (PRODUCTS * Math.pow(random.nextDouble(), 1.7));
    xml.append("<row r=\"").append(row).append("\" spans=\"1:8\" x14ac:dyDescent=\"0.25\">");
    if (invoice.isCancelled) {
      text(xml, 0, row, "C" + invoice.number);
    } else {
      number(xml, 0, row, "", Integer.toString(invoice.number));
    }
    String code = stockCodes[product];
    if (Character.isLetter(code.charAt(code.length() - 1))) {
      text(xml, 1, row, code);
    } else {
      number(xml, 1, row, "", code);
    }
    text(xml, 2, row, descriptions[product]);
    int quantity = 1 + (int) (24 * Math.pow(random.nextDouble(), 2));
    number(xml, 3, row, "", Integer.toString(invoice.isCancelled ? -quantity : quantity));
    number(xml, 4, row, " s=\"1\"", invoice.serial);
    number(xml, 5, row, "", prices[product] / 100 + "." + twoDigits(prices[product] % 100));
    if (invoice.customer > 0) {
      number(xml, 6, row, "", Integer.toString(invoice.customer));
    }
    text(xml, 7, row, invoice.country);
    xml.append("</row>");
  }

  private static String twoDigits(int hundredths) {
    return hundredths < 10 ? "0" + hundredths : Integer.toString(hundredths);
  }

  private void text(StringBuilder xml, int column, int row, String text) {
    Integer known = strings.get(text);
    int index = known == null ? strings.size() : known;
    if (known == null) {
      strings.put(text, index);
    }
    uses++;
    xml.append("<c r=\"").append(CODES[column]).append(row).append("\" t=\"s\"><v>");
    xml.append(index).append("</v></c>");
  }

  private static void number(StringBuilder xml, int column, int row, String style, String number) {
    xml.append("<c r=\"").append(CODES[column]).append(row).append('"').append(style);
    xml.append("><v>").append(number).append("</v></c>");
  }

  private String sharedStrings() {
    StringBuilder xml =
        new StringBuilder(PackageParts.STRINGS_START.formatted(uses, strings.size()));
    for (String text : strings.keySet()) {
      xml.append("<si><t>").append(text.replace("&", "&amp;")).append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }

  private final class Invoice {
    private int number;
    private LocalDateTime time;
    private int left;
    private boolean isCancelled;
    private int customer;
    private String country = "";
    private String serial = "";

    Invoice(int number, LocalDateTime time) {
      this.number = number;
      this.time = time;
    }

    void next() {
      number++;
      time = time.plusMinutes(random.nextInt(45));
      isCancelled = random.nextInt(6) == 0;
      left = 1 + random.nextInt((isCancelled ? 4 : 2 * LINES_AN_INVOICE) + 1);
      int who = (int) (CUSTOMERS * Math.pow(random.nextDouble(), 1.6));
      customer = random.nextInt(4) == 0 ? 0 : 12_346 + who;
      country = COUNTRIES[random.nextInt(10) == 0 ? random.nextInt(COUNTRIES.length) : 0];
      double days = ChronoUnit.MINUTES.between(EPOCH, time) / 1440.0;
      serial = Double.toString(days);
    }
  }

  /// The size of a file, in bytes.
  public static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
