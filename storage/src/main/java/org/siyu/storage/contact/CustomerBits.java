package org.siyu.storage.contact;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A set of customers' numbers as compressed bits: 50,000 customers take at most 6 KB, and few
/// bytes where nearly all or nearly none of them are in it.
public final class CustomerBits {
  private static final int BUFFER = 8_192;

  private CustomerBits() {}

  public static byte[] pack(BitSet numbers) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(numbers.toByteArray());
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /// @throws IllegalStateException when the bytes are not from [#pack]
  public static BitSet unpack(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream bits = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new IllegalStateException("a row of the ledger breaks off");
        }
        bits.write(buffer, 0, count);
      }
      return BitSet.valueOf(bits.toByteArray());
    } catch (DataFormatException damaged) {
      throw new IllegalStateException("a row of the ledger is damaged", damaged);
    } finally {
      inflater.end();
    }
  }
}
