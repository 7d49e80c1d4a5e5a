package org.musubi.roundtrip.locate;

import java.util.List;

/**
 * A row of a table in a workbook.
 *
 * @param row     counted from 0
 * @param id      what stands in the hidden column, or empty
 * @param section id of the section whose heading stands above, or empty
 * @param names   by what a person knows the row, as {@link org.musubi.roundtrip.text.Words#plain} writes it
 * @param label   how a person calls it
 * @param filled  true when any cell that is read back has an entry
 */
public record FoundRow(int row, String id, String section, List<String> names, String label, boolean filled) {

  /** True when there is something by which the row is known. */
  boolean isNamed() {
    return names.stream().anyMatch(name -> !name.isEmpty());
  }
}
