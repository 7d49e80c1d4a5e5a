package org.musubi.workbench.guide.diagnose;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The diagnoses of all years: level and score of each area. */
final class HistoryTable {

  private final DataTable<Diagnosis> table;

  HistoryTable(Composite parent, GuideContext context) {
    table = new DataTable<>(parent, SWT.MULTI, Diagnosis::checklist);
    table.column(DiagnoseText.YEAR.text(), SWT.LEFT, 16, d -> Cell.of(
        MusubiLabels.of(d.checklist().getFiscalYear()), (Number) d.checklist().getFiscalYear().year()));
    table.column(DiagnoseText.HISTORY_LEVEL.text(), SWT.LEFT, 12, d -> Cell.of(
        d.level() == null ? DiagnoseText.LEVEL_NONE.text() : MusubiLabels.of(d.level()),
        (Number) (d.level() == null ? -1 : d.level().ordinal())));
    for (ChecklistArea area : ChecklistArea.VALUES) {
      table.column(MusubiLabels.of(area), SWT.RIGHT, 6, d -> {
        Double score = d.scores().get(area);
        return score == null ? Cell.of("") : Cell.of(Decimals.format(score, 1), (Number) score);
      });
    }
    table.onOpen(d -> context.setYear(d.checklist().getFiscalYear()));
  }

  void show(List<Diagnosis> years) {
    table.setRows(years);
  }
}
