package org.musubi.workbench.guide.dataimport;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.musubi.dataimport.Duplicates;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.ImportReport;
import org.musubi.dataimport.RowProblem;
import org.musubi.dataimport.table.TableException;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** What will be imported and what not, and why; nothing has been changed yet. */
final class CheckPage extends WizardPage {

  private static final int REPORT_STEP = 1000;

  private final ImportJob job;
  private Combo duplicates;
  private Button createAreas;
  private Button fractions;
  private UnknownIndicators unknown;
  private TabFolder tabs;
  private ValueTable values;
  private DataTable<RowProblem> refused;
  private DataTable<RowProblem> leftOut;
  private Text notes;
  private Button saveReport;
  private Label part;
  private boolean begun;

  CheckPage(ImportJob job) {
    super("check", ImportText.CHECK_TITLE.text(), null);
    this.job = job;
    setDescription(ImportText.CHECK_MESSAGE.text());
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(page);
    createDecisions(page);
    unknown = new UnknownIndicators(page, job, this::check);
    tabs = new TabFolder(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(tabs);
    values = new ValueTable(tabs);
    tab(values.control());
    refused = problems();
    leftOut = problems();
    notes = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    tab(notes);
    createReport(page);
    setControl(page);
  }

  private void createDecisions(Composite page) {
    Composite line = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 4).applyTo(line);
    new Label(line, SWT.NONE).setText(ImportText.DUPLICATES.text());
    duplicates = new Combo(line, SWT.READ_ONLY);
    duplicates.setItems(ImportText.REFUSE.text(), ImportText.KEEP.text(), ImportText.REPLACE.text());
    duplicates.addListener(SWT.Selection, event -> decide());
    createAreas = new Button(line, SWT.CHECK);
    createAreas.setText(ImportText.CREATE_AREAS.text());
    createAreas.addListener(SWT.Selection, event -> decide());
    fractions = new Button(line, SWT.CHECK);
    fractions.setText(ImportText.FRACTIONS.text());
    fractions.addListener(SWT.Selection, event -> decide());
  }

  private DataTable<RowProblem> problems() {
    DataTable<RowProblem> table = new DataTable<>(tabs, SWT.MULTI, problem -> problem);
    table.column(ImportText.ROW.text(), SWT.RIGHT, 6,
        each -> Cell.of(Integer.toString(each.row()), (Number) each.row()));
    table.column(ImportText.COLUMN.text(), SWT.LEFT, 18, each -> Cell.of(each.column()));
    table.column(ImportText.CONTENT.text(), SWT.LEFT, 20, each -> Cell.of(each.content()));
    table.column(ImportText.REASON.text(), SWT.LEFT, 72, each -> Cell.of(each.reason()).withTooltip(each.reason()));
    tab(table.table());
    return table;
  }

  private void tab(Control content) {
    new TabItem(tabs, SWT.NONE).setControl(content);
  }

  private void createReport(Composite page) {
    Composite line = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    saveReport = new Button(line, SWT.PUSH);
    saveReport.setText(ImportText.SAVE_REPORT.text());
    saveReport.addListener(SWT.Selection, event -> saveReport());
    part = new Label(line, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(part);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      duplicates.select(job.options().duplicates().ordinal());
      createAreas.setSelection(job.options().createAreas());
      fractions.setSelection(job.options().fractions());
      begun = true;
      setErrorMessage(null);
      setMessage(ImportText.CHECK_MESSAGE.text());
      // After the page has been shown, so that the progress can be seen on it.
      getShell().getDisplay().asyncExec(this::check);
    }
  }

  private void decide() {
    job.decide(job.options().with(Duplicates.values()[duplicates.getSelectionIndex()])
        .creating(createAreas.getSelection(), false).asFractions(fractions.getSelection()));
    check();
  }

  private void check() {
    if (getControl() == null || getControl().isDisposed() || !isCurrentPage() || job.table().isEmpty()) {
      return;
    }
    String problem = null;
    try {
      getContainer().run(true, true, this::check);
    } catch (InvocationTargetException failed) {
      switch (failed.getCause()) {
        case TableException known -> problem = known.getLocalizedMessage();
        case OperationCanceledException stopped -> problem = ImportText.STOPPED.text();
        case RuntimeException defect -> throw defect;
        default -> throw new IllegalStateException(failed.getCause());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    show(problem);
  }

  private void check(IProgressMonitor monitor) throws InvocationTargetException {
    SubMonitor progress = SubMonitor.convert(monitor, ImportText.CHECKING.text(), IProgressMonitor.UNKNOWN);
    try {
      job.check(rows -> {
        if (rows % REPORT_STEP == 0) {
          progress.split(1);
        }
      });
    } catch (TableException | RuntimeException failed) {
      throw new InvocationTargetException(failed);
    }
  }

  private void show(String problem) {
    ImportPlan plan = job.plan().orElse(null);
    ImportReport report = plan == null ? null : plan.report();
    values.show(plan == null ? List.of() : plan.values());
    refused.setRows(report == null ? List.of() : first(report.refused()));
    leftOut.setRows(report == null ? List.of() : first(report.leftOut()));
    notes.setText(report == null ? "" : String.join("\n", report.notes()));
    title(0, ImportText.TAB_VALUES, report == null ? 0 : report.accepted());
    title(1, ImportText.TAB_REFUSED, report == null ? 0 : report.refusedCount());
    title(2, ImportText.TAB_LEFT_OUT, report == null ? 0 : report.leftOutCount());
    title(3, ImportText.TAB_NOTES, report == null ? 0 : report.notes().size());
    if (begun) {
      begun = false;
      tabs.setSelection(report != null && report.refusedCount() > 0 ? 1 : 0);
    }
    saveReport.setEnabled(report != null && report.refusedCount() + report.leftOutCount() > 0);
    boolean cut = report != null && Math.max(report.accepted(), Math.max(report.refusedCount(), report.leftOutCount()))
        > ValueTable.MOST;
    part.setText(cut ? ImportText.SHOWN_PART.text(ValueTable.MOST) : "");
    unknown.show(plan);
    boolean usable = plan != null && plan.isUsable();
    setErrorMessage(problem != null ? problem : usable || plan == null ? null : ImportText.NOTHING_USABLE.text());
    setMessage(report == null ? ImportText.CHECK_MESSAGE.text()
            : String.join(ImportText.BETWEEN_SENTENCES.text(), report.summary()),
        report != null && !report.isComplete() ? WARNING : NONE);
    setPageComplete(usable);
    getContainer().updateButtons();
  }

  private static List<RowProblem> first(List<RowProblem> problems) {
    return problems.stream().limit(ValueTable.MOST).toList();
  }

  private void title(int index, ImportText text, int count) {
    tabs.getItem(index).setText(text.text(count));
  }

  private void saveReport() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFilterNames(new String[] {ImportText.CSV_FILES.text()});
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      try {
        job.plan().orElseThrow().report().save(Path.of(chosen));
      } catch (TableException failed) {
        setErrorMessage(failed.getLocalizedMessage());
      }
    }
  }
}
