package org.musubi.sheets.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Gives all parts of a package the same time, so that the same council on the same day makes the same file. */
final class SteadyZip {

  /** The zip format knows no earlier day. */
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

  private SteadyZip() {
  }

  static void copy(byte[] zip, LocalDate day, OutputStream out) throws IOException {
    LocalDate time = day.isBefore(EARLIEST) ? EARLIEST : day;
    ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
    ZipOutputStream to = new ZipOutputStream(out);
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(time.atStartOfDay());
      to.putNextEntry(copy);
      from.transferTo(to);
      to.closeEntry();
    }
    to.finish();
  }
}
