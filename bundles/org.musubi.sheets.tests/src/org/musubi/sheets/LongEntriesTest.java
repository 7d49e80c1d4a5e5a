package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.Edit;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** The longest text a cell can hold is read, or refused in a short sentence, whatever it repeats. */
class LongEntriesTest {

  private static final List<String> REPEATED = List.of(" ", "a ", "1 ", "[", "[a", "、", "・", "\n", "\u3000x", "〜", "1Q", "■",
      "R8.", "(", ":", "-", "△1", "a,", "1,111", "令和");

  @ParameterizedTest
  @EnumSource(CouncilSheet.class)
  void anyTextIsReadOrRefusedInAShortSentence(CouncilSheet sheet) {
    SheetContext context = EditableCells.context(MidoriCouncil.create(), MidoriCouncil.YEAR, Locale.JAPANESE);
    List<Edit<?, ?>> edits = EditableCells.tables(sheet, context).stream()
        .flatMap(table -> table.columns().stream()).map(column -> column.edit())
        .filter(edit -> edit != null).<Edit<?, ?>>map(edit -> edit).toList();
    for (String part : REPEATED) {
      String text = "1" + part.repeat(32_000 / part.length()) + "x";
      edits.forEach(edit -> read(edit, text, context));
    }
  }

  private static void read(Edit<?, ?> edit, String text, SheetContext context) {
    try {
      edit.type().read(Entry.text(text), context);
    } catch (UnreadableException e) {
      assertTrue(e.getMessage().length() < 2000, e.getMessage());
    }
  }
}
