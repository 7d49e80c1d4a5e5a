package org.musubi.roundtrip.read;

/**
 * How much of a file is read; what goes beyond is refused. The bounds keep two workbooks, as exported and as returned,
 * within a heap of 512 MB.
 *
 * @param fileBytes  size of the file
 * @param bytes      all parts of the package unpacked
 * @param ratio      unpacked bytes of a part for each packed one, from 1 MB on
 * @param parts      number of parts in the package
 * @param cells      filled cells
 * @param signs      characters of all texts
 * @param textLength characters of one text
 */
public record Limits(long fileBytes, long bytes, int ratio, int parts, int cells, int signs, int textLength) {

  /** The bounds for a file from outside. */
  public static final Limits USUAL =
      new Limits(64L << 20, 400L << 20, 200, 5_000, 2_000_000, 32_000_000, 100_000);

  /** Parts up to this size may be packed as tightly as they like. */
  static final long SMALL_PART = 1 << 20;

  /** Rows and columns of a worksheet in this format. */
  static final int ROWS = 1_048_576;
  static final int COLUMNS = 16_384;
}
