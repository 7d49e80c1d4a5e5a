package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts in rows and columns as spreadsheets put them on the clipboard. */
final class Tsv {

  private static final Pattern SPECIAL = Pattern.compile("[\\t\\r\\n\"]");

  private Tsv() {
  }

  /** Rows with line ends between them, columns with tabs; texts that hold such signs are quoted. */
  static String format(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String quoted(String text) {
    return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** Rows of columns; a line end at the end makes no further row. */
  static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    String all = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < all.length(); i++) {
      char sign = all.charAt(i);
      if (quoted && sign == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (sign == '"' && (quoted || field.isEmpty())) {
        quoted = !quoted;
      } else if (!quoted && (sign == '\t' || sign == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (sign == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        field.append(sign);
      }
    }
    if (!field.isEmpty() || !row.isEmpty()) {
      row.add(field.toString());
      rows.add(row);
    }
    return rows;
  }
}
