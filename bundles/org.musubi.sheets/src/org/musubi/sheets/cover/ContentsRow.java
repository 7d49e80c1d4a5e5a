package org.musubi.sheets.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.musubi.sheets.content.Handouts;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;

/** A line of the table of contents. */
record ContentsRow(String number, String key, String name, String purpose) {

  private static final String PREFIX = "FOR_";

  /** The papers behind the cover: those handed out together with it, or all of them when it is handed out alone. */
  static List<ContentsRow> of(SheetContext context, List<SheetDefinition> all) {
    List<SheetDefinition> enclosed = Handouts.papers(context.enclosed());
    List<SheetDefinition> papers = enclosed.isEmpty() ? Handouts.papers(all) : enclosed;
    List<ContentsRow> rows = new ArrayList<>();
    for (SheetDefinition paper : papers) {
      int number = rows.size() + 1;
      rows.add(new ContentsRow(
          context.variant() == Variant.MEETING ? Handouts.label(context, number) : Integer.toString(number),
          paper.key(), paper.name(context.locale()), purpose(paper.key(), context)));
    }
    return rows;
  }

  /** What a sheet is for; empty for sheets that do not come with Musubi. */
  private static String purpose(String key, SheetContext context) {
    String name = PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(CoverText.values()).filter(text -> text.name().equals(name))
        .findFirst().map(text -> context.say(text)).orElse("");
  }
}
