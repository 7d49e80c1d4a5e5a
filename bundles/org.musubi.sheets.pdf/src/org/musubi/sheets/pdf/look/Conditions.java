package org.musubi.sheets.pdf.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringValueEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STConditionalFormattingOperator;

/**
 * The conditional formats of a sheet. Rules with formulas, comparisons and words are followed; scales of colours, bars
 * and signs in cells are not.
 */
public final class Conditions {

  private record Rule(List<CellRangeAddress> ranges, String condition, int priority, boolean last, Overlay overlay) {

    boolean isAt(int row, int column) {
      return ranges.stream().anyMatch(range -> range.isInRange(row, column));
    }
  }

  private final String sheetName;
  private final List<Rule> rules = new ArrayList<>();
  private final WorkbookEvaluator evaluator;

  public Conditions(XSSFSheet sheet, CellSource cells) {
    sheetName = sheet.getSheetName();
    StylesTable styles = sheet.getWorkbook().getStylesSource();
    for (CTConditionalFormatting group : sheet.getCTWorksheet().getConditionalFormattingList()) {
      List<CellRangeAddress> ranges = new ArrayList<>();
      for (Object range : group.isSetSqref() ? group.getSqref() : List.of()) {
        ranges.add(CellRangeAddress.valueOf(range.toString()));
      }
      for (CTCfRule rule : group.getCfRuleList()) {
        String condition = ranges.isEmpty() ? null : condition(rule, ranges);
        if (condition != null) {
          Overlay overlay = rule.isSetDxfId() && styles.getDxfAt((int) rule.getDxfId()) != null
              ? Overlay.of(styles.getDxfAt((int) rule.getDxfId()), styles) : Overlay.NOTHING;
          rules.add(new Rule(ranges, condition, rule.getPriority(), rule.getStopIfTrue(), overlay));
        }
      }
    }
    rules.sort(Comparator.comparingInt(Rule::priority));
    evaluator = rules.isEmpty() ? null
        : new ConditionBook(sheet.getWorkbook(), sheet.getWorkbook().getSheetIndex(sheet), cells).evaluator();
  }

  /** The rule as a formula about the first cell of its ranges, or null when it cannot be followed. */
  private static String condition(CTCfRule rule, List<CellRangeAddress> ranges) {
    String first = rule.sizeOfFormulaArray() > 0 ? rule.getFormulaArray(0) : null;
    if (first == null) {
      return null;
    }
    String cell = new CellReference(ranges.stream().mapToInt(CellRangeAddress::getFirstRow).min().orElse(0),
        ranges.stream().mapToInt(CellRangeAddress::getFirstColumn).min().orElse(0)).formatAsString();
    if (rule.getType() != STCfType.CELL_IS) {
      // Rules about words come with a formula that says the same.
      return first;
    }
    String second = rule.sizeOfFormulaArray() > 1 ? rule.getFormulaArray(1) : first;
    return switch (rule.getOperator().intValue()) {
      case STConditionalFormattingOperator.INT_EQUAL -> cell + "=(" + first + ")";
      case STConditionalFormattingOperator.INT_NOT_EQUAL -> cell + "<>(" + first + ")";
      case STConditionalFormattingOperator.INT_GREATER_THAN -> cell + ">(" + first + ")";
      case STConditionalFormattingOperator.INT_GREATER_THAN_OR_EQUAL -> cell + ">=(" + first + ")";
      case STConditionalFormattingOperator.INT_LESS_THAN -> cell + "<(" + first + ")";
      case STConditionalFormattingOperator.INT_LESS_THAN_OR_EQUAL -> cell + "<=(" + first + ")";
      case STConditionalFormattingOperator.INT_BETWEEN ->
          "AND(" + cell + ">=(" + first + ")," + cell + "<=(" + second + "))";
      case STConditionalFormattingOperator.INT_NOT_BETWEEN ->
          "OR(" + cell + "<(" + first + ")," + cell + ">(" + second + "))";
      default -> null;
    };
  }

  /** The look of a cell with the rules it fulfils. */
  public CellLook apply(CellLook look, int row, int column) {
    Overlay overlay = Overlay.NOTHING;
    for (Rule rule : rules) {
      if (rule.isAt(row, column) && isTrue(rule, row, column)) {
        overlay = overlay.over(rule.overlay());
        if (rule.last()) {
          break;
        }
      }
    }
    return overlay == Overlay.NOTHING ? look : overlay.apply(look);
  }

  private boolean isTrue(Rule rule, int row, int column) {
    CellRangeAddress all = new CellRangeAddress(
        rule.ranges().stream().mapToInt(CellRangeAddress::getFirstRow).min().orElse(row),
        rule.ranges().stream().mapToInt(CellRangeAddress::getLastRow).max().orElse(row),
        rule.ranges().stream().mapToInt(CellRangeAddress::getFirstColumn).min().orElse(column),
        rule.ranges().stream().mapToInt(CellRangeAddress::getLastColumn).max().orElse(column));
    try {
      ValueEval result = evaluator.evaluate(rule.condition(),
          new CellReference(sheetName, row, column, false, false), all);
      return switch (result) {
        case BoolEval truth -> truth.getBooleanValue();
        case NumericValueEval number -> number.getNumberValue() != 0;
        case StringValueEval text -> Boolean.parseBoolean(text.getStringValue());
        default -> false;
      };
    } catch (RuntimeException beyondUs) {
      // A function nobody can work out here; Excel also leaves the cell as it is when a condition fails.
      return false;
    }
  }

  /** Forgets what was worked out; to be called when other cells become available. */
  public void forget() {
    if (evaluator != null) {
      evaluator.clearAllCachedResultValues();
    }
  }
}
