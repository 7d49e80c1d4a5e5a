package org.musubi.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/**
 * Changes the declaration of a sheet for what it is handed out for: its paper, how many rows stay blank, and a line that
 * says where to write.
 */
final class HandoutLayout {

  /** Lines above the sheet that tell what to do. */
  private static final int HINT_LINES = 1;

  /** Blank rows of each section of a table that has several. */
  private static final int BLANK_PER_SECTION = 2;

  private final SheetContext context;
  private final Paper paper;

  /**
   * Changes the sheets of an export.
   *
   * @param paper paper of all sheets, or null for the one each is designed for
   */
  HandoutLayout(SheetContext context, Paper paper) {
    this.context = context;
    this.paper = paper;
  }

  /** The sheet as it is handed out. */
  SheetLayout of(SheetLayout layout) {
    PageSetup page = paper == null ? layout.page() : layout.page().on(paper);
    return switch (context.variant()) {
      case COUNCIL -> layout.changed(table -> table, page, 0);
      case MEETING -> layout.changed(HandoutLayout::withoutBlankRows, page, 0);
      case FILL_IN -> isFilledIn(layout)
          ? layout.changed(HandoutLayout::withRoom, page, HINT_LINES).at(1, hint(layout))
          : layout.changed(HandoutLayout::withRoom, page, 0);
    };
  }

  /** True when somebody finds a cell to fill in. */
  boolean isFilledIn(SheetLayout layout) {
    return context.variant() == Variant.FILL_IN && tables(layout).anyMatch(HandoutLayout::isFilledIn);
  }

  private static boolean isFilledIn(Table<?> table) {
    boolean hasRows = table.rowEdit() != null || table.sections().stream().anyMatch(s -> !s.rows().isEmpty());
    return hasRows && table.columns().stream().anyMatch(column -> column.role() == CellRole.INPUT);
  }

  private static Stream<Table<?>> tables(SheetLayout layout) {
    return layout.blocks().stream().map(SheetLayout.Placed::block)
        .flatMap(block -> block instanceof Table<?> table ? Stream.of(table) : Stream.empty());
  }

  private Fields hint(SheetLayout layout) {
    int last = tables(layout).flatMap(table -> table.visibleColumns().stream()).mapToInt(column -> column.index())
        .max().orElse(1);
    return new Fields().hint(1, "B", Columns.letter(last), context.say(ExportText.HINT_FILL_IN));
  }

  /** Five rows more for what is not there yet; none where new rows could not be taken back. */
  private static <R> Table<R> withRoom(Table<R> table) {
    if (table.rowEdit() == null) {
      return withoutBlankRows(table);
    }
    int sections = table.sections().size();
    int blank = sections == 1 ? Table.MIN_ROWS
        : Math.max(BLANK_PER_SECTION, (Table.MIN_ROWS + sections - 1) / sections);
    return table.withSections(table.sections().stream()
        .map(section -> section.withLines(section.rows().size() + blank)).toList());
  }

  /** Only rows with content; an empty table or section keeps one, so that its frame stands. */
  private static <R> Table<R> withoutBlankRows(Table<R> table) {
    List<Section<R>> sections = table.sections();
    boolean empty = sections.stream().allMatch(section -> section.rows().isEmpty());
    return table.withSections(sections.stream().map(section -> {
      boolean frame = section.heading() != null || !section.subtotal().isEmpty()
          || empty && section == sections.getFirst();
      return section.withLines(frame ? 1 : 0);
    }).toList());
  }
}
