package org.musubi.dataimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Looks for merged cells in the XML of a sheet. They are listed behind the rows, so they have to be found before the
 * rows are read; searching the bytes takes a fraction of the time of parsing everything twice.
 */
final class MergeScan {

  private static final byte[] ELEMENT = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern REFERENCE = Pattern.compile(
      "\\bref\\s*=\\s*[\"']([A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7})[\"']");
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 200;

  private MergeScan() {
  }

  static Merges of(InputStream sheet) throws IOException {
    Merges merges = new Merges();
    byte[] buffer = new byte[BUFFER];
    StringBuilder attributes = new StringBuilder();
    int matched = 0;
    for (int count = sheet.read(buffer); count >= 0; count = sheet.read(buffer)) {
      for (int i = 0; i < count; i++) {
        byte each = buffer[i];
        if (matched == ELEMENT.length) {
          if (each == '>' || attributes.length() > LONGEST) {
            add(merges, attributes);
            matched = 0;
          } else {
            attributes.append((char) each);
          }
        } else {
          // The first letter of the name does not occur in it again, so a mismatch starts over.
          matched = each == ELEMENT[matched] ? matched + 1 : each == ELEMENT[0] ? 1 : 0;
        }
      }
    }
    return merges;
  }

  private static void add(Merges merges, StringBuilder attributes) {
    Matcher reference = REFERENCE.matcher(attributes);
    if (reference.find()) {
      merges.add(CellRangeAddress.valueOf(reference.group(1)));
    }
    attributes.setLength(0);
  }
}
