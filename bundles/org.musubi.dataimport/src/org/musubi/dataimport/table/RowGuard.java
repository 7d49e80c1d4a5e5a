package org.musubi.dataimport.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets through only so many signs for one row, so that a missing quote cannot fill the memory with a single cell. */
final class RowGuard extends FilterReader {

  private long sinceRow;

  RowGuard(Reader in) {
    super(in);
  }

  /** A row has been read whole. */
  void rowDone() {
    sinceRow = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    sinceRow += Math.max(count, 0);
    check();
    return count;
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    sinceRow++;
    check();
    return sign;
  }

  private void check() throws RowTooLongException {
    if (sinceRow > Limits.ROW_CHARS) {
      throw new RowTooLongException();
    }
  }

  static final class RowTooLongException extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
