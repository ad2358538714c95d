package org.siyu.storage.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.siyu.core.journey.EndReason;
import org.siyu.core.journey.Enrolment;

/// Enrolments as compressed columns: one kind of value after another, each as the difference from
/// the one before, which leaves some ten bytes a customer.
final class EnrolmentColumns {
  private static final int FORMAT = 1;
  private static final int NEVER = Integer.MIN_VALUE;

  private EnrolmentColumns() {}

  /// @param number of a row of the book
  static byte[] pack(List<Enrolment> people, IntUnaryOperator number) {
    List<String> limits =
        List.copyOf(
            new LinkedHashSet<>(
                people.stream()
                    .flatMap(each -> each.delay().stream())
                    .map(Enrolment.Delay::limit)
                    .toList()));
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8_192))) {
      out.writeInt(FORMAT);
      out.writeInt(people.size());
      out.writeInt(limits.size());
      for (String limit : limits) {
        out.writeUTF(limit);
      }
      column(people, out, each -> number.applyAsInt(each.customer()));
      column(people, out, Enrolment::entry);
      column(people, out, each -> day(each.entered()));
      column(people, out, each -> day(each.dayZero()));
      column(people, out, Enrolment::variant);
      column(people, out, Enrolment::step);
      column(people, out, each -> day(each.due()));
      column(people, out, each -> each.delay().map(one -> limits.indexOf(one.limit())).orElse(-1));
      column(people, out, each -> each.delay().map(one -> day(one.from())).orElse(NEVER));
      column(people, out, each -> each.end().map(one -> one.reason().ordinal()).orElse(-1));
      column(people, out, each -> each.end().map(one -> day(one.on())).orElse(NEVER));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void column(
      List<Enrolment> people, DataOutputStream out, ToIntFunction<Enrolment> value)
      throws IOException {
    int before = 0;
    for (Enrolment each : people) {
      int now = value.applyAsInt(each);
      out.writeInt(now - before);
      before = now;
    }
  }

  /// @param row of the book by a number, or -1 for who is left out
  static List<Enrolment> unpack(byte[] packed, IntUnaryOperator row) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      if (in.readInt() != FORMAT) {
        throw new IllegalStateException("people of a journey from a later program");
      }
      int size = in.readInt();
      List<String> limits = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        limits.add(in.readUTF());
      }
      int[][] columns = new int[11][];
      for (int column = 0; column < columns.length; column++) {
        columns[column] = column(in, size);
      }
      List<Enrolment> people = new ArrayList<>(size);
      for (int at = 0; at < size; at++) {
        int customer = row.applyAsInt(columns[0][at]);
        if (customer >= 0) {
          people.add(enrolment(columns, at, customer, limits));
        }
      }
      return people;
    } catch (IOException damaged) {
      throw new UncheckedIOException("people of a journey are damaged", damaged);
    }
  }

  private static int[] column(DataInputStream in, int size) throws IOException {
    byte[] bytes = in.readNBytes(size * Integer.BYTES);
    IntBuffer differences = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] values = new int[size];
    int before = 0;
    for (int at = 0; at < size; at++) {
      before += differences.get(at);
      values[at] = before;
    }
    return values;
  }

  private static Enrolment enrolment(int[][] columns, int at, int customer, List<String> limits) {
    return new Enrolment(
        customer,
        columns[1][at],
        LocalDate.ofEpochDay(columns[2][at]),
        LocalDate.ofEpochDay(columns[3][at]),
        columns[4][at],
        columns[5][at],
        LocalDate.ofEpochDay(columns[6][at]),
        columns[7][at] < 0
            ? Optional.empty()
            : Optional.of(
                new Enrolment.Delay(
                    limits.get(columns[7][at]), LocalDate.ofEpochDay(columns[8][at]))),
        columns[9][at] < 0
            ? Optional.empty()
            : Optional.of(
                new Enrolment.End(
                    EndReason.values()[columns[9][at]], LocalDate.ofEpochDay(columns[10][at]))));
  }
}
