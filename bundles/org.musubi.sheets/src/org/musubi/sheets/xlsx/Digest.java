package org.musubi.sheets.xlsx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.Value;

/** Check sum over the contents of sheets: equal contents, equal sum, whatever the looks. */
final class Digest {

  private Digest() {
  }

  /** SHA-256 over sheet names and the filled cells in order, in hexadecimal digits. */
  static String of(List<Grid> sheets) {
    MessageDigest digest = sha256();
    for (Grid sheet : sheets) {
      update(digest, sheet.name());
      sheet.rows().forEach((row, cells) -> cells.forEach((column, cell) -> {
        if (cell.value().isFilled()) {
          update(digest, new Area(row, row, column, column).reference() + "=" + text(cell.value()));
        }
      }));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
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
