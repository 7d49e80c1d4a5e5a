package org.musubi.workbench.forms.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.musubi.workbench.forms.spec.TableSpec;

/** Rows as text between this program and a sheet: cells parted by tabs, quoted where they hold a break. */
final class RowClip {

  private RowClip() {
  }

  /** Rows with the heads of the columns; empty text for no rows. */
  static String toText(TableSpec spec, List<EObject> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(spec.columns().stream().map(CellStyle::title).map(RowClip::quote).collect(Collectors.joining("\t")));
    for (EObject row : rows) {
      lines.add(spec.columns().stream().map(column -> quote(CellStyle.text(column, row)))
          .collect(Collectors.joining("\t")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String quote(String cell) {
    return cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && !cell.startsWith("\"") ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Cells of a text copied from a sheet, row by row; quoted cells may hold breaks. */
  static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String all = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < all.length() && all.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty() && closes(all, i)) {
        quoted = true;
      } else if (c == '\t' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    rows.removeIf(cells -> cells.stream().allMatch(String::isBlank));
    return rows;
  }

  /** True when a quote at a cell's beginning is closed before a tab or break, so that a lone inch sign is kept. */
  private static boolean closes(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
        }
      }
    }
    return false;
  }
}
