package org.siyu.storage.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// One character of a TrueType font: its outline in quadratic curves, as the `glyf` table has it.
///
/// @param advance how far the next character is, in units of the em
/// @param left the left edge of the outline
@SuppressWarnings("ArrayRecordComponent") // written once, read once, never compared
record OutlineGlyph(int advance, int left, int points, int contours, byte[] bytes) {
  static final OutlineGlyph EMPTY = new OutlineGlyph(500, 0, 0, 0, new byte[0]);

  /// A cubic curve becomes so many quadratic ones; at this size nobody sees the difference.
  private static final int PIECES = 2;

  private record Point(int x, int y, boolean isOnCurve) {
    static Point of(double x, double y, boolean isOnCurve) {
      return new Point((int) Math.round(x), (int) Math.round(-y), isOnCurve);
    }
  }

  static OutlineGlyph of(Shape outline, int advance) {
    List<List<Point>> contours = contours(outline);
    if (contours.isEmpty()) {
      return new OutlineGlyph(advance, 0, 0, 0, new byte[0]);
    }
    List<Point> all = contours.stream().flatMap(List::stream).toList();
    int left = all.stream().mapToInt(Point::x).min().orElse(0);
    ByteBuffer data = ByteBuffer.allocate(16 + 2 * contours.size() + 5 * all.size());
    data.putShort((short) contours.size());
    data.putShort((short) left);
    data.putShort((short) all.stream().mapToInt(Point::y).min().orElse(0));
    data.putShort((short) all.stream().mapToInt(Point::x).max().orElse(0));
    data.putShort((short) all.stream().mapToInt(Point::y).max().orElse(0));
    int end = -1;
    for (List<Point> contour : contours) {
      end += contour.size();
      data.putShort((short) end);
    }
    data.putShort((short) 0);
    all.forEach(point -> data.put((byte) (point.isOnCurve() ? 1 : 0)));
    int last = 0;
    for (Point point : all) {
      data.putShort((short) (point.x() - last));
      last = point.x();
    }
    last = 0;
    for (Point point : all) {
      data.putShort((short) (point.y() - last));
      last = point.y();
    }
    byte[] bytes = new byte[(data.position() + 3) / 4 * 4];
    data.get(0, bytes, 0, data.position());
    return new OutlineGlyph(advance, left, all.size(), contours.size(), bytes);
  }

  private static List<List<Point>> contours(Shape outline) {
    List<List<Point>> contours = new ArrayList<>();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          contours.add(new ArrayList<>());
          contours.getLast().add(Point.of(at[0], at[1], true));
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          contours.getLast().add(Point.of(at[0], at[1], true));
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          contours.getLast().add(Point.of(at[0], at[1], false));
          contours.getLast().add(Point.of(at[2], at[3], true));
          x = at[2];
          y = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          cubic(contours.getLast(), x, y, at);
          x = at[4];
          y = at[5];
        }
        default -> {
          // a contour of the font closes by itself
        }
      }
    }
    contours.removeIf(contour -> contour.size() < 3);
    return contours;
  }

  private static void cubic(List<Point> contour, double x, double y, double[] c) {
    for (int piece = 0; piece < PIECES; piece++) {
      double from = (double) piece / PIECES;
      double to = (double) (piece + 1) / PIECES;
      double x0 = on(x, c[0], c[2], c[4], from);
      double y0 = on(y, c[1], c[3], c[5], from);
      double x1 = on(x, c[0], c[2], c[4], to);
      double y1 = on(y, c[1], c[3], c[5], to);
      double middle = (from + to) / 2;
      // the quadratic curve that goes through the ends and the middle
      double controlX = 2 * on(x, c[0], c[2], c[4], middle) - (x0 + x1) / 2;
      double controlY = 2 * on(y, c[1], c[3], c[5], middle) - (y0 + y1) / 2;
      contour.add(Point.of(controlX, controlY, false));
      contour.add(Point.of(x1, y1, true));
    }
  }

  private static double on(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }
}
