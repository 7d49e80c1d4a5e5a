package org.musubi.development.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One filled row of the form.
 *
 * @param number as Excel counts, from 1
 * @param texts the filled cells by column, stripped; repeated columns in their order
 */
record FormRow(FormSheet sheet, int number, Map<FormColumn, List<String>> texts) {

  /** The first text of a column; empty when nothing is written there. */
  String text(FormColumn column) {
    return texts.getOrDefault(column, List.of("")).getFirst();
  }

  /** Like {@link #text}, but null when nothing is written there. */
  String textOrNull(FormColumn column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** Every text of a column, one a line. */
  List<String> lines(FormColumn column) {
    return split(column, "\\R");
  }

  /** Every text of a column, one a line or separated by signs of a list. */
  List<String> items(FormColumn column) {
    return split(column, "\\R|[、,;;,]");
  }

  private List<String> split(FormColumn column, String separator) {
    List<String> parts = new ArrayList<>();
    for (String text : texts.getOrDefault(column, List.of())) {
      for (String part : text.split(separator)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
    }
    return parts;
  }
}
