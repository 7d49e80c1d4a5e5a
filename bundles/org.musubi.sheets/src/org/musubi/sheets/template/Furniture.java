package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** What belongs to the cells of a worksheet without standing in them; it follows them when the worksheet is filled. */
final class Furniture {

  private static final String MAIN = "declare namespace xm='http://schemas.microsoft.com/office/excel/2006/main' ";

  private final XSSFSheet sheet;
  private final Arrangement arrangement;
  private final TemplateFormulas formulas;

  Furniture(XSSFSheet sheet, Arrangement arrangement, TemplateFormulas formulas) {
    this.sheet = sheet;
    this.arrangement = arrangement;
    this.formulas = formulas;
  }

  void move() {
    CTWorksheet worksheet = sheet.getCTWorksheet();
    moveValidations(worksheet);
    moveConditionalFormats(worksheet);
    moveExtensions(worksheet);
    moveLinks();
    moveComments();
    moveBreaks();
    moveTables();
    if (worksheet.isSetAutoFilter()) {
      range(CellRangeAddress.valueOf(worksheet.getAutoFilter().getRef()))
          .ifPresent(range -> worksheet.getAutoFilter().setRef(range));
    }
  }

  /** The cells into which those of a list of ranges have gone, repeated lines one by one or as blocks of them. */
  private List<CellRangeAddress> moved(List<?> ranges) {
    List<CellRangeAddress> moved = new ArrayList<>();
    for (Object item : ranges) {
      for (String reference : item.toString().split(" ")) {
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        for (int row = range.getFirstRow(); row <= Math.min(range.getLastRow(), lastTemplateRow()); row++) {
          addRow(range, row, moved);
        }
        if (range.getLastRow() > lastTemplateRow()) {
          moved.add(new CellRangeAddress(arrangement.rowOf(Math.max(range.getFirstRow(), lastTemplateRow() + 1)),
              range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
      }
    }
    return joined(moved);
  }

  private int lastTemplateRow() {
    return arrangement.parts().stream().mapToInt(Part::bottom).max().orElse(0);
  }

  private void addRow(CellRangeAddress range, int row, List<CellRangeAddress> moved) {
    int from = range.getFirstColumn();
    List<Integer> rows = arrangement.rowsOf(row, from);
    for (int column = from + 1; column <= range.getLastColumn() + 1; column++) {
      boolean end = column > range.getLastColumn();
      List<Integer> next = end ? null : arrangement.rowsOf(row, column);
      if (end || !next.equals(rows)) {
        for (int line : rows) {
          moved.add(new CellRangeAddress(line, line, from, column - 1));
        }
        from = column;
        rows = next;
      }
    }
  }

  /** Joins ranges that lie one below the other. */
  private static List<CellRangeAddress> joined(List<CellRangeAddress> ranges) {
    List<CellRangeAddress> joined = new ArrayList<>();
    for (CellRangeAddress range : ranges) {
      Optional<CellRangeAddress> upper = joined.stream()
          .filter(other -> other.getLastRow() + 1 == range.getFirstRow()
              && other.getFirstColumn() == range.getFirstColumn() && other.getLastColumn() == range.getLastColumn())
          .findFirst();
      if (upper.isPresent()) {
        upper.get().setLastRow(range.getLastRow());
      } else {
        joined.add(range.copy());
      }
    }
    return joined;
  }

  private static List<String> texts(List<CellRangeAddress> ranges) {
    return ranges.stream().map(CellRangeAddress::formatAsString).toList();
  }

  /** Formulas are seen from the top left cell of the ranges they are for. */
  private String formula(String formula, List<?> before, List<CellRangeAddress> after) {
    CellRangeAddress old = CellRangeAddress.valueOf(before.getFirst().toString().split(" ")[0]);
    TemplateFormulas.Here here = new TemplateFormulas.Here(sheet.getSheetName(), old.getFirstRow(),
        old.getFirstColumn(), after.getFirst().getFirstRow());
    return formulas.rewrite(formula, here).orElse(formula);
  }

  private void moveValidations(CTWorksheet worksheet) {
    if (!worksheet.isSetDataValidations()) {
      return;
    }
    List<CTDataValidation> all = worksheet.getDataValidations().getDataValidationList();
    for (int i = all.size() - 1; i >= 0; i--) {
      CTDataValidation validation = all.get(i);
      List<CellRangeAddress> moved = moved(validation.getSqref());
      if (moved.isEmpty()) {
        worksheet.getDataValidations().removeDataValidation(i);
        continue;
      }
      if (validation.isSetFormula1()) {
        validation.setFormula1(formula(validation.getFormula1(), validation.getSqref(), moved));
      }
      if (validation.isSetFormula2()) {
        validation.setFormula2(formula(validation.getFormula2(), validation.getSqref(), moved));
      }
      validation.setSqref(texts(moved));
    }
    worksheet.getDataValidations().setCount(all.size());
    if (all.isEmpty()) {
      worksheet.unsetDataValidations();
    }
  }

  private void moveConditionalFormats(CTWorksheet worksheet) {
    List<CTConditionalFormatting> all = worksheet.getConditionalFormattingList();
    for (int i = all.size() - 1; i >= 0; i--) {
      CTConditionalFormatting format = all.get(i);
      List<CellRangeAddress> moved = moved(format.getSqref());
      if (moved.isEmpty()) {
        worksheet.removeConditionalFormatting(i);
        continue;
      }
      for (CTCfRule rule : format.getCfRuleList()) {
        for (int f = 0; f < rule.sizeOfFormulaArray(); f++) {
          rule.setFormulaArray(f, formula(rule.getFormulaArray(f), format.getSqref(), moved));
        }
      }
      format.setSqref(texts(moved));
    }
  }

  /** Validations and formats that newer versions of Excel keep apart. */
  private void moveExtensions(CTWorksheet worksheet) {
    if (!worksheet.isSetExtLst()) {
      return;
    }
    for (XmlObject ranges : worksheet.getExtLst().selectPath(MAIN + ".//xm:sqref")) {
      try (XmlCursor cursor = ranges.newCursor(); XmlCursor owner = ranges.newCursor()) {
        List<String> before = List.of(cursor.getTextValue().split(" "));
        List<CellRangeAddress> after = moved(before);
        if (!after.isEmpty() && owner.toParent()) {
          for (XmlObject formula : owner.getObject().selectPath(MAIN + ".//xm:f")) {
            try (XmlCursor text = formula.newCursor()) {
              text.setTextValue(formula(text.getTextValue(), before, after));
            }
          }
          cursor.setTextValue(String.join(" ", texts(after)));
        }
      }
    }
  }

  private void moveLinks() {
    for (XSSFHyperlink link : sheet.getHyperlinkList()) {
      arrangement.rowsOf(link.getFirstRow(), link.getFirstColumn()).stream().findFirst().ifPresent(row ->
          link.setCellReference(new CellAddress(row, link.getFirstColumn()).formatAsString()));
    }
  }

  private void moveComments() {
    Map<CellAddress, XSSFComment> comments = sheet.getCellComments();
    List<CellAddress> places = comments.keySet().stream()
        .sorted((one, other) -> other.compareTo(one)).collect(Collectors.toCollection(ArrayList::new));
    for (CellAddress place : places) {
      arrangement.rowsOf(place.getRow(), place.getColumn()).stream().findFirst()
          .filter(row -> row != place.getRow())
          .ifPresent(row -> comments.get(place).setAddress(new CellAddress(row, place.getColumn())));
    }
  }

  private void moveBreaks() {
    int[] breaks = sheet.getRowBreaks();
    for (int row : breaks) {
      sheet.removeRowBreak(row);
    }
    for (int row : breaks) {
      sheet.setRowBreak(arrangement.rowOf(row + 1) - 1);
    }
  }

  private void moveTables() {
    for (XSSFTable table : sheet.getTables()) {
      range(CellRangeAddress.valueOf(table.getCTTable().getRef())).ifPresent(range -> {
        table.getCTTable().setRef(range);
        if (table.getCTTable().isSetAutoFilter()) {
          table.getCTTable().getAutoFilter().setRef(range);
        }
      });
    }
  }

  private Optional<String> range(CellRangeAddress range) {
    return arrangement.span(range).map(rows -> new CellRangeAddress(rows[0], rows[1], range.getFirstColumn(),
        range.getLastColumn()).formatAsString());
  }
}
