package org.musubi.sheets.grid;

import org.musubi.sheets.grid.Look.Borders;
import org.musubi.sheets.grid.Look.Fill;
import org.musubi.sheets.grid.Look.Flow;
import org.musubi.sheets.grid.Look.Font;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Value;

/** How the cells of table rows look, by column and content. */
final class CellLooks {

  /** Number format of signs and grades, which are centred; figures stand right. */
  private static final String GENERAL = "General";

  private final boolean inputsMarked;

  /**
   * Looks for one sheet.
   *
   * @param inputsMarked true to colour cells that are to be filled in
   */
  CellLooks(boolean inputsMarked) {
    this.inputsMarked = inputsMarked;
  }

  /** The look of a cell of a line that may be filled in or not. */
  Look of(Column<?> column, Value value, boolean open) {
    Look look = of(column, value, fillOf(column.role(), open));
    return open ? look.opened() : look;
  }

  /** The look of a cell in the subtotal line. */
  Look ofSubtotal(Column<?> column, Value value) {
    Look look = of(column, value, Fill.SECTION).with(Font.STRONG).filled(Fill.SECTION).middled();
    return value instanceof Value.Formula formula && formula.sample() != null ? look.flowing(Flow.OVERFLOW) : look;
  }

  private static Look of(Column<?> column, Value value, Fill fill) {
    Look look = Look.PLAIN.bordered(Borders.THIN).aligned(column.align()).filled(fill);
    if (column.isRepeated()) {
      look = look.with(Font.SMALL);
    }
    if (column.isShrinking()) {
      look = look.flowing(Flow.SHRINK);
    }
    return switch (value) {
      case Value.Blank blank -> look.aligned(alignOr(column, Align.LEFT));
      case Value.Number number -> look.aligned(alignOr(column, Align.RIGHT)).formatted(number.format())
          .flowing(Flow.SHRINK);
      case Value.Formula formula when formula.sample() != null -> look.aligned(alignOr(column, Align.LEFT));
      case Value.Formula formula -> look.formatted(formula.format()).flowing(Flow.SHRINK)
          .aligned(alignOr(column, formula.format().equals(GENERAL) ? Align.CENTER : Align.RIGHT));
      case Value.Text text -> ofText(column, text, look);
    };
  }

  private static Look ofText(Column<?> column, Value.Text text, Look look) {
    boolean sign = text.equals(Value.MISSING) || text.equals(Value.SUPPRESSED);
    Look aligned = look.aligned(alignOr(column, sign ? Align.CENTER : Align.LEFT));
    Look toned = switch (text.tone()) {
      case NORMAL -> aligned;
      case ALERT -> aligned.with(Font.ALERT).filled(Fill.ALERT);
      case BAR -> aligned.filled(Fill.BAR);
    };
    return FormulaLike.matches(text) ? toned.asText() : toned;
  }

  private static Align alignOr(Column<?> column, Align usual) {
    return column.align() == Align.AUTO ? usual : column.align();
  }

  /** An input that a row does not have is a plain cell. */
  private Fill fillOf(CellRole role, boolean open) {
    return switch (role) {
      case INPUT -> open && inputsMarked ? Fill.INPUT : Fill.NONE;
      case DERIVED -> Fill.DERIVED;
      case ID, TEXT, HELPER -> Fill.NONE;
    };
  }
}
