package org.musubi.sheets.content;

import java.util.List;
import java.util.Locale;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.ValueList;

/**
 * A sheet that can be exported: reads a council and declares what stands where. Further sheets are added by further
 * implementations; they know nothing of cells, styles or files.
 */
public interface SheetDefinition {

  /** Key on the command line and in files, lower case: {@code annual-plan}. */
  String key();

  /** Name in lists and file names: 年次計画書. */
  String name(Locale locale);

  /** True when a person fills in cells of the sheet; false for sheets that are only read. */
  default boolean isFilledIn() {
    return true;
  }

  /** True when the tables of the sheet are data of the council, fit for other programs; false for covers and guides. */
  default boolean isData() {
    return true;
  }

  /** The worksheets; most sheets are one, some have a second part of its own width. Never empty. */
  List<SheetLayout> build(SheetContext context);

  /** Drop-down lists the sheet needs besides those of {@link ModelLists}. */
  default List<ValueList> lists(SheetContext context) {
    return List.of();
  }
}
