package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.TabularFile.MergedRegion;

/// Finds the merged areas of a sheet. They stand behind all its rows, so the sheet has to be
/// inflated once for them; the bytes are searched and not parsed, which takes a tenth of the time.
final class XlsxMergedRegions {
  private static final byte[] ELEMENT = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};
  private static final int LONGEST_ELEMENT = 200;

  private XlsxMergedRegions() {}

  static List<MergedRegion> find(InputStream sheet) throws IOException {
    List<MergedRegion> found = new ArrayList<>();
    StringBuilder attributes = new StringBuilder();
    byte[] bytes = new byte[1 << 16];
    int matched = 0;
    boolean isInName = false;
    boolean isInElement = false;
    for (int count = sheet.read(bytes); count >= 0; count = sheet.read(bytes)) {
      for (int i = 0; i < count; i++) {
        byte character = bytes[i];
        if (isInElement) {
          attributes.append((char) character);
          if (character == '>' || attributes.length() > LONGEST_ELEMENT) {
            addRegion(attributes, found);
            attributes.setLength(0);
            isInElement = false;
          }
        } else if (matched == ELEMENT.length) {
          matched = 0;
          isInName = false;
          isInElement = character == ' ' || character == '\n';
        } else if (character == '<') {
          isInName = true;
        } else if (isInName) {
          matched = character == ELEMENT[matched] ? matched + 1 : 0;
          isInName = character > '>' || character == ':';
        }
      }
    }
    return found;
  }

  private static void addRegion(StringBuilder attributes, List<MergedRegion> found) {
    int start = attributes.indexOf("ref=") + 5;
    int end = start < 5 ? -1 : attributes.indexOf(attributes.substring(start - 1, start), start);
    if (end < 0) {
      return;
    }
    String[] corners = attributes.substring(start, end).replace("$", "").split(":", -1);
    CellReference first = CellReference.parse(corners[0]);
    CellReference last = CellReference.parse(corners[corners.length - 1]);
    if (first.isWhole() && last.isWhole()) {
      found.add(new MergedRegion(first.row(), last.row(), first.column(), last.column()));
    }
  }
}
