package org.musubi.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One table of a result.
 *
 * <p>Cells are String, Number, Boolean, {@code FiscalYear}, {@code LocalDate}, a literal of a metamodel enumeration
 * ({@code Enumerator}: its label is printed, its name goes to JSON and CSV), a {@link Shown}, or null for missing.
 *
 * @param key name in JSON and for {@code --table}, camel case, never translated
 * @param title printed above the table, in the language of the user
 * @param notes sources, definitions and caveats, in the language of the user
 */
public record ResultTable(String key, String title, List<Column> columns, List<List<Object>> rows,
    List<String> notes) {

  public ResultTable {
    columns = List.copyOf(columns);
    List<List<Object>> copies = new ArrayList<>();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(key + ": " + row.size() + " cells for " + columns.size() + " columns");
      }
      // Cells may be null, which List.copyOf refuses.
      copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = List.copyOf(copies);
    notes = List.copyOf(notes);
  }
}
