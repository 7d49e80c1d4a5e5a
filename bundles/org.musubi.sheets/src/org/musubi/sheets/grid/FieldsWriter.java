package org.musubi.sheets.grid;

import org.musubi.sheets.grid.Look.Flow;
import org.musubi.sheets.grid.Look.Font;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.Value;

/** Writes what stands around tables; the only place besides headings where cells are merged. */
final class FieldsWriter {

  private static final Positions.Here NOWHERE = new Positions.Here(null, null, 0);

  private FieldsWriter() {
  }

  static void write(Grid grid, Fields fields, int firstRow, Positions positions) {
    for (Fields.Field field : fields.fields()) {
      Look look = switch (field.style()) {
        case TITLE -> Look.PLAIN.with(Font.TITLE).flowing(Flow.SHRINK);
        case FIELD -> Look.PLAIN.bordered(Look.Borders.THIN);
        case NOTE -> Look.PLAIN;
        case HINT -> Look.PLAIN.with(Font.STRONG).filled(Look.Fill.INPUT).flowing(Flow.SHRINK).middled();
        case HEADLINE -> Look.PLAIN.with(Font.HEADLINE).middled().flowing(Flow.SHRINK);
        case SUBHEAD -> Look.PLAIN.with(Font.SUBHEAD).middled().flowing(Flow.SHRINK);
        case STAMP -> Look.PLAIN.with(Font.TITLE).middled().flowing(Flow.SHRINK).bordered(Look.Borders.MEDIUM);
      };
      Align align = switch (field.style()) {
        case TITLE, FIELD, NOTE, HINT -> Align.LEFT;
        case HEADLINE, SUBHEAD, STAMP -> Align.CENTER;
      };
      int row = firstRow + field.line() - 1;
      span(grid, new Area(row, row, field.from(), field.to()), positions.written(field.value(), NOWHERE),
          look.aligned(align));
    }
  }

  static void write(Grid grid, Notes notes, int firstRow) {
    // A legend right below a table stays with it.
    int first = grid.rows().containsKey(firstRow - 1) ? firstRow - 1 : firstRow;
    grid.keepWithNext(first, firstRow);
    grid.keepTogether(firstRow, firstRow + notes.lines() - 1);
    int row = firstRow;
    if (notes.heading() != null && !notes.texts().isEmpty()) {
      span(grid, new Area(row, row, notes.from(), notes.to()), Value.text(notes.heading()),
          Look.PLAIN.with(Font.STRONG));
      row++;
    }
    for (String text : notes.texts()) {
      span(grid, new Area(row, row, notes.from(), notes.to()), Value.text(text), Look.PLAIN);
      row++;
    }
  }

  private static void span(Grid grid, Area area, Value value, Look look) {
    for (int column = area.firstColumn() + 1; column <= area.lastColumn(); column++) {
      if (!look.borders().equals(Look.Borders.NONE)) {
        grid.put(area.firstRow(), column, Value.BLANK, look);
      }
    }
    grid.put(area.firstRow(), area.firstColumn(), value,
        FormulaLike.matches(value) ? look.asText() : look);
    grid.merge(area);
  }
}
