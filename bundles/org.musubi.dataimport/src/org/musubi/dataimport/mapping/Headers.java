package org.musubi.dataimport.mapping;

import java.util.ArrayList;
import java.util.List;
import org.musubi.dataimport.table.Row;

/** The texts above the columns, put together from one or two rows. */
final class Headers {

  private Headers() {
  }

  /** The headers of all columns. In the upper of two rows a text counts for the columns right of it as well. */
  static List<String> of(List<Row> rows, int columns) {
    List<String> headers = new ArrayList<>();
    String group = "";
    for (int column = 0; column < columns; column++) {
      String lower = rows.getLast().cell(column).text();
      if (rows.size() == 1) {
        headers.add(oneLine(lower));
        continue;
      }
      String upper = rows.getFirst().cell(column).text();
      group = upper.isEmpty() ? group : upper;
      headers.add(oneLine(together(lower.isEmpty() ? upper : group, lower)));
    }
    return headers;
  }

  private static String together(String upper, String lower) {
    return upper.equals(lower) || lower.isEmpty() ? upper : (upper + " " + lower).strip();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", "").strip();
  }
}
