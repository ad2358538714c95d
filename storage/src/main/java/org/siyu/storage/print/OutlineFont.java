package org.siyu.storage.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small TrueType font with just the characters of some texts, drawn from a Chinese typeface of
/// the machine. Outlines are taken as Java has them, so it does not matter in which of the many
/// font formats they are kept: what goes into the PDF is always plain TrueType.
final class OutlineFont {
  private static final int EM = 1000;
  private static final int ASCENT = 880;
  private static final int DESCENT = -120;

  /// In the order in which they are liked.
  private static final List<String> FAMILIES =
      List.of(
          "Microsoft YaHei",
          "PingFang SC",
          "HarmonyOS Sans SC",
          "Source Han Sans SC",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Hiragino Sans GB",
          "STHeiti",
          "Droid Sans Fallback",
          "SimHei",
          "SimSun",
          "Arial Unicode MS");

  private final Font face;
  private final Font others = new Font(Font.DIALOG, Font.PLAIN, EM);
  private final FontRenderContext context = new FontRenderContext(null, true, true);

  private OutlineFont(Font face) {
    this.face = face;
  }

  /// The first of the families that is installed; empty where Chinese cannot be drawn.
  static Optional<OutlineFont> installed() {
    return FAMILIES.stream()
        .map(name -> new Font(name, Font.PLAIN, EM))
        .filter(font -> FAMILIES.contains(font.getFamily(Locale.ENGLISH)) && font.canDisplay('放'))
        .findFirst()
        .map(OutlineFont::new);
  }

  /// @param texts all that is to be written with it
  byte[] bytes(Collection<String> texts) {
    NavigableSet<Integer> characters = new TreeSet<>();
    texts.forEach(text -> text.codePoints().filter(each -> each > ' ').forEach(characters::add));
    characters.add((int) ' ');
    List<OutlineGlyph> glyphs = new ArrayList<>();
    Map<Integer, Integer> numbers = new TreeMap<>();
    glyphs.add(OutlineGlyph.EMPTY);
    for (int character : characters) {
      numbers.put(character, glyphs.size());
      glyphs.add(glyph(character));
    }
    return file(tables(glyphs, numbers));
  }

  private OutlineGlyph glyph(int character) {
    Font font = face.canDisplay(character) ? face : others;
    GlyphVector drawn = font.createGlyphVector(context, Character.toString(character));
    Shape outline = drawn.getOutline();
    return OutlineGlyph.of(outline, (int) Math.round(drawn.getLogicalBounds().getWidth()));
  }

  private static Map<String, byte[]> tables(
      List<OutlineGlyph> glyphs, Map<Integer, Integer> numbers) {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs.size() + 1));
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size());
    int points = 0;
    int contours = 0;
    for (OutlineGlyph glyph : glyphs) {
      loca.putInt(glyf.size());
      glyf.writeBytes(glyph.bytes());
      hmtx.putShort((short) glyph.advance()).putShort((short) glyph.left());
      points = Math.max(points, glyph.points());
      contours = Math.max(contours, glyph.contours());
    }
    loca.putInt(glyf.size());
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", metrics());
    tables.put("cmap", cmap(numbers));
    tables.put("glyf", glyf.toByteArray());
    tables.put("head", head());
    tables.put("hhea", hhea(glyphs.size()));
    tables.put("hmtx", hmtx.array());
    tables.put("loca", loca.array());
    tables.put("maxp", maxp(glyphs.size(), points, contours));
    tables.put("name", name());
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    return tables;
  }

  private static byte[] head() {
    return ByteBuffer.allocate(54)
        .putInt(0x00010000)
        .putInt(0x00010000)
        .putInt(0)
        .putInt(0x5F0F3CF5)
        .putShort((short) 3)
        .putShort((short) EM)
        .putLong(0)
        .putLong(0)
        .putShort((short) -EM)
        .putShort((short) -EM)
        .putShort((short) (2 * EM))
        .putShort((short) (2 * EM))
        .putShort((short) 0)
        .putShort((short) 8)
        .putShort((short) 2)
        .putShort((short) 1)
        .putShort((short) 0)
        .array();
  }

  /// The table `OS/2`, version 0: an ordinary weight and width, to be embedded freely.
  private static byte[] metrics() {
    return ByteBuffer.allocate(78)
        .putShort(2, (short) EM)
        .putShort(4, (short) 400)
        .putShort(6, (short) 5)
        .putShort(68, (short) ASCENT)
        .putShort(70, (short) DESCENT)
        .putShort(74, (short) ASCENT)
        .putShort(76, (short) -DESCENT)
        .array();
  }

  private static byte[] hhea(int glyphs) {
    return ByteBuffer.allocate(36)
        .putInt(0x00010000)
        .putShort((short) ASCENT)
        .putShort((short) DESCENT)
        .putShort((short) 0)
        .putShort((short) (2 * EM))
        .putShort(34, (short) glyphs)
        .array();
  }

  private static byte[] maxp(int glyphs, int points, int contours) {
    return ByteBuffer.allocate(32)
        .putInt(0x00010000)
        .putShort((short) glyphs)
        .putShort((short) points)
        .putShort((short) contours)
        .putShort(14, (short) 2)
        .array();
  }

  private static byte[] name() {
    Map<Integer, String> names = new LinkedHashMap<>();
    names.put(1, "Siyu Sheet");
    names.put(2, "Regular");
    names.put(4, "Siyu Sheet");
    names.put(6, "SiyuSheet");
    int header = 6 + 12 * names.size();
    ByteBuffer table = ByteBuffer.allocate(header + 200);
    table.putShort((short) 0).putShort((short) names.size()).putShort((short) header);
    int offset = 0;
    for (Map.Entry<Integer, String> each : names.entrySet()) {
      byte[] text = each.getValue().getBytes(StandardCharsets.UTF_16BE);
      table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
      table.putShort((short) (int) each.getKey());
      table.putShort((short) text.length).putShort((short) offset);
      table.put(header + offset, text);
      offset += text.length;
    }
    return table.array();
  }

  /// Format 12: characters of any plane, one group each.
  private static byte[] cmap(Map<Integer, Integer> numbers) {
    int length = 16 + 12 * numbers.size();
    ByteBuffer table = ByteBuffer.allocate(12 + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(numbers.size());
    numbers.forEach((character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
    return table.array();
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int offset = 12 + 16 * tables.size();
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int power = Integer.highestOneBit(tables.size());
    directory.writeBytes(
        ByteBuffer.allocate(12)
            .putInt(0x00010000)
            .putShort((short) tables.size())
            .putShort((short) (power * 16))
            .putShort((short) Integer.numberOfTrailingZeros(power))
            .putShort((short) ((tables.size() - power) * 16))
            .array());
    for (Map.Entry<String, byte[]> each : tables.entrySet()) {
      byte[] table = each.getValue();
      directory.writeBytes(each.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.writeBytes(
          ByteBuffer.allocate(12)
              .putInt(checksum(table))
              .putInt(offset + body.size())
              .putInt(table.length)
              .array());
      body.writeBytes(table);
      body.writeBytes(new byte[(4 - table.length % 4) % 4]);
    }
    directory.writeBytes(body.toByteArray());
    return directory.toByteArray();
  }

  private static int checksum(byte[] table) {
    int sum = 0;
    for (int at = 0; at < table.length; at++) {
      sum += (table[at] & 0xFF) << (24 - 8 * (at % 4));
    }
    return sum;
  }
}
