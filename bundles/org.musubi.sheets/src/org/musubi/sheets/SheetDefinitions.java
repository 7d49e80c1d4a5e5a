package org.musubi.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.musubi.sheets.content.SheetDefinition;

/** What a reader of returned sheets has to know about the sheets that come with Musubi. */
public final class SheetDefinitions {

  private SheetDefinitions() {
  }

  /** The declarations of all sheets, in the order of a workbook. */
  public static List<SheetDefinition> all() {
    return Arrays.stream(CouncilSheet.values()).map(CouncilSheet::definition).toList();
  }

  /** What stands in a public sheet where a personal name was taken out of a text. */
  public static String personRemoved(Locale locale) {
    return ExportText.PERSON_REMOVED.in(locale);
  }
}
