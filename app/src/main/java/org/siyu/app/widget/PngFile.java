package org.siyu.app.widget;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Writes a picture as PNG (8 bits, true colour) without AWT. What is transparent lies on white.
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int TRUE_COLOUR = 2;
  private static final int BYTES_A_PIXEL = 3;
  private static final int WHOLE = 0xFF;

  /// Each byte as its difference from the one above: flat areas become zeros.
  private static final int FILTER_UP = 2;

  private PngFile() {}

  public static void write(Image image, Path file) throws IOException {
    Files.write(file, bytes(image));
  }

  /// The file as it would be written.
  public static byte[] bytes(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(width, height));
      chunk(out, "IDAT", pixels(image.getPixelReader(), width, height));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(PixelReader reader, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream deflated = new DeflaterOutputStream(bytes)) {
      byte[] above = new byte[width * BYTES_A_PIXEL];
      byte[] line = new byte[width * BYTES_A_PIXEL];
      byte[] difference = new byte[width * BYTES_A_PIXEL];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int argb = onWhite(reader.getArgb(x, y));
          line[BYTES_A_PIXEL * x] = (byte) (argb >> 16);
          line[BYTES_A_PIXEL * x + 1] = (byte) (argb >> 8);
          line[BYTES_A_PIXEL * x + 2] = (byte) argb;
        }
        for (int i = 0; i < line.length; i++) {
          difference[i] = (byte) (line[i] - above[i]);
        }
        deflated.write(FILTER_UP);
        deflated.write(difference);
        byte[] spare = above;
        above = line;
        line = spare;
      }
    }
    return bytes.toByteArray();
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    if (alpha == WHOLE) {
      return argb;
    }
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = argb >> shift & WHOLE;
      colour |= ((part * alpha + WHOLE * (WHOLE - alpha)) / WHOLE) << shift;
    }
    return colour;
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
