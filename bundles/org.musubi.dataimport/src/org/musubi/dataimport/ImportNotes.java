package org.musubi.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.dataimport.mapping.ColumnUse;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.Subject;
import org.musubi.dataimport.table.Encodings;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.text.ImportText;

/** How a table was read, in sentences, so that the user can see when it was read wrongly. */
final class ImportNotes {

  private final TableSource source;
  private final String sheet;
  private final Mapping mapping;

  ImportNotes(TableSource source, String sheet, Mapping mapping) {
    this.source = source;
    this.sheet = sheet;
    this.mapping = mapping;
  }

  List<String> list() {
    List<String> notes = new ArrayList<>();
    source.format().ifPresent(format -> notes.add(ImportText.NOTE_ENCODING.say(Encodings.label(format.charset()))));
    if (!source.sheets().isEmpty()) {
      notes.add(ImportText.NOTE_SHEET.say(sheet == null ? source.sheets().getFirst() : sheet));
    }
    notes.add(mapping.headerRow() == 0 ? ImportText.NOTE_NO_HEADER.say()
        : ImportText.NOTE_HEADER.say(mapping.headerRow()));
    addColumns(notes, ColumnRole.IGNORE, ImportText.NOTE_IGNORED);
    addColumns(notes, ColumnRole.PERSONAL, ImportText.NOTE_PERSONAL);
    Subject everywhere = mapping.everywhere();
    if (everywhere.year() != null) {
      notes.add(ImportText.NOTE_DEFAULT_YEAR.say(everywhere.year()));
    }
    if (everywhere.area() != null) {
      notes.add(ImportText.NOTE_DEFAULT_AREA.say(everywhere.area()));
    }
    if (everywhere.indicator() != null) {
      notes.add(ImportText.NOTE_DEFAULT_INDICATOR.say(everywhere.indicator()));
    }
    return notes;
  }

  private void addColumns(List<String> notes, ColumnRole role, ImportText sentence) {
    String columns = mapping.columns(role).stream().map(ColumnUse::header).filter(header -> !header.isBlank())
        .map(ImportText.QUOTED::say).collect(Collectors.joining(ImportText.LIST_SEPARATOR.say()));
    if (!columns.isEmpty()) {
      notes.add(sentence.say(columns));
    }
  }
}
