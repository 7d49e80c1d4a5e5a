package org.musubi.sheets;

import java.util.ArrayList;
import java.util.List;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.xlsx.WorkbookAddition;

/**
 * A workbook of an export: what goes into it and what its files are called.
 *
 * @param name      without extension
 * @param sheets    in the order of the workbook
 * @param additions behind them
 */
record ExportPlan(String name, List<SheetDefinition> sheets, List<WorkbookAddition> additions) {

  /** The workbooks of an export. */
  static List<ExportPlan> of(SheetExportRequest request, List<SheetDefinition> sheets, SheetContext context) {
    List<ExportPlan> plans = new ArrayList<>();
    if (request.onePerFile() || sheets.size() + request.additions().size() == 1) {
      for (SheetDefinition sheet : sheets) {
        plans.add(new ExportPlan(FileNames.of(context, sheet.name(context.locale())), List.of(sheet), List.of()));
      }
      for (WorkbookAddition addition : request.additions()) {
        plans.add(new ExportPlan(FileNames.of(context, addition.name()), List.of(), List.of(addition)));
      }
    } else {
      plans.add(new ExportPlan(FileNames.of(context, context.say(ExportText.FILE_ALL_SHEETS)), sheets,
          request.additions()));
    }
    return plans;
  }

  String file(String extension) {
    return name + "." + extension;
  }
}
