package org.musubi.sheets.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Area;
import org.musubi.sheets.xlsx.Backstage;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.DataNames;

/** The defined names of a house style. */
final class WorkbookNames {

  private final XSSFWorkbook workbook;

  WorkbookNames(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Takes out what an earlier workbook of ours left behind when the house style was made from it. */
  void dropOurs() {
    for (XSSFName name : List.copyOf(workbook.getAllNames())) {
      String cells = name.getRefersToFormula();
      boolean ofList = cells != null && cells.replace("'", "").startsWith(Backstage.LISTS + "!");
      if (name.getNameName().startsWith(DataNames.PREFIX) || ofList) {
        workbook.removeName(name);
      }
    }
    for (String sheet : List.of(Backstage.LISTS, Backstage.META)) {
      if (workbook.getSheet(sheet) != null) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
      }
    }
  }

  /** Takes out names that are ours to give. */
  void drop(Collection<String> taken) {
    List.copyOf(workbook.getAllNames()).stream()
        .filter(name -> taken.contains(name.getNameName()))
        .forEach(workbook::removeName);
  }

  /** Lets all names follow their cells; names of cells that are gone go too. */
  void move(TemplateFormulas formulas) {
    for (XSSFName name : List.copyOf(workbook.getAllNames())) {
      String cells = name.getRefersToFormula();
      String sheet = name.getSheetIndex() < 0 ? "" : workbook.getSheetName(name.getSheetIndex());
      Optional<String> moved = cells == null || name.isFunctionName() ? Optional.ofNullable(cells)
          : formulas.rewrite(cells, new TemplateFormulas.Here(sheet, -1, -1, -1));
      if (moved.isEmpty()) {
        workbook.removeName(name);
      } else if (!moved.get().equals(cells)) {
        set(name, moved.get());
      }
    }
  }

  private static void set(Name name, String cells) {
    try {
      name.setRefersToFormula(cells);
    } catch (FormulaParseException e) {
      // More than cells, with a function nobody here knows: the name stays as the council wrote it.
    }
  }

  /** Names the columns of our tables, so that the returned workbook is read back. */
  void define(Book.Worksheet worksheet, SheetPattern pattern, Arrangement arrangement) {
    for (Part part : arrangement.parts()) {
      if (part.table() == null || part.lines().isEmpty() || part.table().table().isNotes()) {
        continue;
      }
      KnownTable table = part.table().table();
      for (String key : table.columns().keySet()) {
        Integer column = part.table().columnOf(KnownTable.Kind.ITEM, key);
        if (column != null) {
          DataNames.define(workbook, DataNames.of(worksheet.key(), worksheet.part(), table.name(), key),
              pattern.sheet().name(),
              new Area(part.lines().getFirst().row(), part.lines().getLast().row(), column, column));
        }
      }
    }
  }
}
