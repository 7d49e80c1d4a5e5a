package org.musubi.sheets.content;

import java.util.List;

/** Numbers of the papers of a meeting: 資料1, 資料2 … in the order of the workbook; the cover has none. */
public final class Handouts {

  /** Key of the sheet that goes before all papers. */
  public static final String COVER = "cover";

  private Handouts() {
  }

  /** The papers behind the cover. */
  public static List<SheetDefinition> papers(List<SheetDefinition> sheets) {
    return sheets.stream().filter(sheet -> !sheet.key().equals(COVER)).toList();
  }

  /**
   * {@code 資料3}.
   *
   * @return empty when the sheets are not the papers of a meeting, or a sheet is not among them
   */
  public static String label(SheetContext context, String key) {
    List<String> keys = papers(context.enclosed()).stream().map(SheetDefinition::key).toList();
    return context.variant() == Variant.MEETING && keys.contains(key)
        ? label(context, keys.indexOf(key) + 1) : "";
  }

  /** {@code 資料3} for a number. */
  public static String label(SheetContext context, int number) {
    return context.say(CommonText.HANDOUT, number);
  }
}
