package org.musubi.sheets.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A package all parts of which have the same time, so that the same council on the same day makes the same file. POI
 * writes into it directly: the package is never held in memory, nor packed twice.
 */
final class SteadyZip extends ZipArchiveOutputStream {

  /** The zip format knows no earlier day. */
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

  private final LocalDateTime time;

  /** A package written into a stream, which stays open. */
  SteadyZip(LocalDate day, OutputStream out) {
    super(new Kept(out));
    time = (day.isBefore(EARLIEST) ? EARLIEST : day).atStartOfDay();
    // Excel refuses the extra fields of large packages where they are not needed.
    setUseZip64(Zip64Mode.AsNeeded);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    // The format holds local time without a zone.
    entry.setLastModifiedTime(FileTime.from(time.atZone(ZoneId.systemDefault()).toInstant()));
    super.putArchiveEntry(entry);
  }

  /** The file belongs to the caller: closing the package leaves it open. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
