package org.musubi.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.csv.CsvTables;
import org.musubi.sheets.grid.PlacedTable;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.FormulaResults;

/** The tables of sheets as files of comma-separated values, named by worksheet and table. */
final class CsvFiles {

  private final SheetContext context;
  private final Set<String> taken = new HashSet<>();

  CsvFiles(SheetContext context) {
    this.context = context;
  }

  /** The files of some sheets, none of them written. */
  List<String> names(List<SheetDefinition> sheets, BookMaker maker) throws SheetExportException {
    List<String> names = new ArrayList<>();
    for (SheetDefinition sheet : data(sheets)) {
      for (SheetLayout layout : maker.layouts(sheet)) {
        for (SheetLayout.Placed placed : layout.blocks()) {
          if (placed.block() instanceof Table<?> table) {
            names.add(name(layout.name(), table));
          }
        }
      }
    }
    return names;
  }

  private static List<SheetDefinition> data(List<SheetDefinition> sheets) {
    return sheets.stream().filter(SheetDefinition::isData).toList();
  }

  /** Writes the tables of a workbook that are data. */
  void write(Book book, List<SheetDefinition> sheets, NewFiles output) throws SheetExportException {
    Set<String> keys = data(sheets).stream().map(SheetDefinition::key).collect(Collectors.toSet());
    try (FormulaResults results = new FormulaResults(book)) {
      CsvTables tables = new CsvTables(book, results, context.say(ExportText.CSV_SECTION));
      for (int i = 0; i < book.sheets().size(); i++) {
        int sheet = i;
        Book.Worksheet worksheet = book.sheets().get(i);
        if (!keys.contains(worksheet.key())) {
          continue;
        }
        for (PlacedTable table : worksheet.grid().tables()) {
          String name = name(worksheet.grid().name(), table.table());
          output.require(name);
          output.write(name, out -> tables.write(sheet, table, out));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e); // closing a workbook in memory
    }
  }

  private String name(String sheet, Table<?> table) {
    String content = table.title() == null ? sheet : context.say(ExportText.CSV_NAME, sheet, table.title());
    String name = FileNames.of(context, content);
    for (int i = 2; !taken.add(name); i++) {
      name = FileNames.of(context, content, "_" + i);
    }
    return name + "." + SheetExportRequest.CSV;
  }
}
