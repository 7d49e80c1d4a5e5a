package org.musubi.roundtrip.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook as it was read: its filled cells and nothing that could do anything.
 *
 * @param fileName   name of the file without its folder
 * @param worksheets in the order of the tabs; those that were not asked for are empty
 * @param names      what the hidden names of Musubi point at, by name in lower case
 * @param stamp      what the hidden sheet says about the export, empty when it is missing or was changed
 * @param stamped    true when there is such a sheet, whether or not it can be understood
 * @param author     who saved the workbook last, as the program wrote it; empty when nobody is named
 * @param notes      sentences about what was passed over
 */
public record ReturnedBook(String fileName, List<Worksheet> worksheets, Map<String, NamedCells> names,
    Optional<Meta> stamp, boolean stamped, String author, List<String> notes) {

  /** Cells of a worksheet. */
  public record NamedCells(String worksheet, Cells cells) {
  }

  public ReturnedBook {
    worksheets = List.copyOf(worksheets);
    names = Map.copyOf(names);
    notes = List.copyOf(notes);
  }

  /** The worksheet of a tab; names of tabs do not tell large from small letters. */
  public Optional<Worksheet> worksheet(String name) {
    return worksheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
  }
}
