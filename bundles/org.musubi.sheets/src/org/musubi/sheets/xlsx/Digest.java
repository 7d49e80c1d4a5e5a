package org.musubi.sheets.xlsx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.musubi.sheets.grid.GridCell;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Value;

/** Check sum over the contents of sheets: equal contents, equal sum, whatever the looks. */
public final class Digest {

  private final MessageDigest digest = sha256();

  /** SHA-256 over sheet names and the filled cells in order, in hexadecimal digits. */
  public static String of(Book book) {
    Digest digest = new Digest();
    for (Book.Worksheet sheet : book.sheets()) {
      digest.sheet(sheet.grid().name());
      sheet.grid().eachRow((row, height, cells) -> digest.row(row, cells));
    }
    return digest.sum();
  }

  /** A sheet begins. */
  void sheet(String name) {
    update(name);
  }

  /** The next row with cells. */
  void row(int row, Map<Integer, GridCell> cells) {
    cells.forEach((column, cell) -> {
      if (cell.value().isFilled()) {
        update(Columns.letter(column) + (row + 1) + "=" + text(cell.value()));
      }
    });
  }

  /** The sum in hexadecimal digits; nothing can be added after it. */
  String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void update(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Blank blank -> "";
      case Value.Text text -> text.text();
      case Value.Number number -> Double.toString(number.number());
      case Value.Formula formula -> "=" + formula.template();
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
