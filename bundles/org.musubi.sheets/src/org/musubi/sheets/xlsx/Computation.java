package org.musubi.sheets.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Computes all formulas of a workbook, so that programs that only read find the results.
 *
 * <p>Ranks are computed for a whole column at once: one by one, each would look at all others, and a council of some
 * thousand issues would take minutes.
 */
final class Computation {

  /** The rank of a cell among others, empty while the cell is. */
  private static final Pattern RANK =
      Pattern.compile("IF\\((\\$?[A-Z]+\\$?\\d+)=\"\",\"\",RANK\\(\\1,(\\$[A-Z]+\\$\\d+:\\$[A-Z]+\\$\\d+)\\)\\)");

  private final FormulaEvaluator evaluator;

  private Computation(XSSFWorkbook workbook) {
    evaluator = workbook.getCreationHelper().createFormulaEvaluator();
  }

  /** Computes; whoever opens the workbook in a spreadsheet program computes again. */
  static void of(XSSFWorkbook workbook) {
    Computation computation = new Computation(workbook);
    workbook.forEach(sheet -> computation.compute((XSSFSheet) sheet));
    workbook.setForceFormulaRecalculation(true);
  }

  private void compute(XSSFSheet sheet) {
    Map<String, List<Cell>> ranks = new HashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          Matcher rank = RANK.matcher(cell.getCellFormula());
          if (rank.matches()) {
            ranks.computeIfAbsent(rank.group(2), range -> new ArrayList<>()).add(cell);
          } else {
            evaluate(cell);
          }
        }
      }
    }
    ranks.forEach((range, cells) -> rank(sheet, CellRangeAddress.valueOf(range.replace("$", "")), cells));
  }

  /** A formula of a council's own that nobody here can compute is left to the program that opens the workbook. */
  private void evaluate(Cell cell) {
    try {
      evaluator.evaluateFormulaCell(cell);
    } catch (NotImplementedException | FormulaParseException e) {
      evaluator.notifyUpdateCell(cell);
    }
  }

  private static void rank(XSSFSheet sheet, CellRangeAddress range, List<Cell> cells) {
    double[] sorted = numbers(sheet, range);
    for (Cell cell : cells) {
      Matcher formula = RANK.matcher(cell.getCellFormula());
      if (formula.matches()) {
        CellReference of = new CellReference(formula.group(1));
        Row row = sheet.getRow(of.getRow());
        Cell ranked = row == null ? null : row.getCell(of.getCol());
        if (isNumber(ranked)) {
          cell.setCellValue(sorted.length - notAbove(sorted, ranked.getNumericCellValue()) + 1.0);
        } else {
          cell.setCellValue("");
        }
      }
    }
  }

  private static double[] numbers(XSSFSheet sheet, CellRangeAddress range) {
    List<Double> numbers = new ArrayList<>();
    for (int index = range.getFirstRow(); index <= range.getLastRow(); index++) {
      Row row = sheet.getRow(index);
      for (int column = range.getFirstColumn(); row != null && column <= range.getLastColumn(); column++) {
        Cell cell = row.getCell(column);
        if (isNumber(cell)) {
          numbers.add(cell.getNumericCellValue());
        }
      }
    }
    double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static boolean isNumber(Cell cell) {
    return cell != null && (cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType()
        : cell.getCellType()) == CellType.NUMERIC;
  }

  /** How many of the sorted numbers are not above a value. */
  private static int notAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
