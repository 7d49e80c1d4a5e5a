package org.musubi.workbench.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.problems.ProblemPlaces;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** Which sheets of which year. */
final class SheetsPage extends WizardPage {

  private final CouncilSession session;
  private final OfferedSheets offered;
  private final Collection<String> first;
  private final FiscalYear firstYear;
  private final List<FiscalYear> years;
  private SheetTable sheets;
  private Combo year;
  private BlockingErrors errors;

  /**
   * @param first     keys of the sheets ticked at first
   * @param firstYear the year chosen at first; null for the usual one
   */
  SheetsPage(CouncilSession session, OfferedSheets offered, Collection<String> first, FiscalYear firstYear) {
    super("sheets", ExportText.TITLE.text(), null);
    this.session = session;
    this.offered = offered;
    this.first = first;
    this.firstYear = firstYear;
    years = years(session.model(), firstYear);
    setDescription(ExportText.MESSAGE.text(Labels.of(session.model())));
  }

  /** The fiscal years the council has plans or evaluations for, and the current one. */
  static List<FiscalYear> years(CouncilModel model) {
    return years(model, null);
  }

  private static List<FiscalYear> years(CouncilModel model, FiscalYear wanted) {
    Stream<FiscalYear> planned = model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .map(AnnualPlan::getFiscalYear);
    Stream<FiscalYear> evaluated = model.getEvaluations().stream().map(EvaluationSheet::getFiscalYear);
    Set<FiscalYear> all = new TreeSet<>(Stream.concat(planned, evaluated).filter(Objects::nonNull).toList());
    all.add(FiscalYear.of(LocalDate.now()));
    if (wanted != null) {
      all.add(wanted);
    }
    return List.copyOf(all);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
    new Label(page, SWT.NONE).setText(ExportText.YEAR.text());
    year = new Combo(page, SWT.READ_ONLY);
    years.forEach(each -> year.add(MusubiLabels.of(each)));
    year.addListener(SWT.Selection, event -> validate());
    year.select(Math.max(0, years.indexOf(usualYear())));
    GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(year);
    sheets = new SheetTable(page, offered.all(), first, this::validate);
    CouncilChecks.get().complete(session);
    errors = new BlockingErrors(page, session, this::leaveFor, this::validate);
    setControl(page);
    validate();
  }

  private FiscalYear usualYear() {
    if (firstYear != null) {
      return firstYear;
    }
    FiscalYear current = FiscalYear.of(LocalDate.now());
    List<FiscalYear> planned = years.stream().filter(each -> session.model().getMidTermPlans().stream()
        .flatMap(plan -> plan.getAnnualPlans().stream()).anyMatch(plan -> each.equals(plan.getFiscalYear()))).toList();
    return planned.isEmpty() || planned.contains(current) ? current : planned.getFirst();
  }

  Set<OfferedSheet> sheets() {
    return sheets.ticked();
  }

  FiscalYear year() {
    return years.get(year.getSelectionIndex());
  }

  /** Keeps the choices for the next time. */
  void remember(ExportSettings settings) {
    settings.put(ExportSettings.SHEETS, sheets().stream().map(OfferedSheet::key).toList());
  }

  /** Ends the wizard and shows what keeps a sheet from being exported. */
  private void leaveFor(Problem problem) {
    IWorkbenchPage workbenchPage = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    getShell().close();
    ProblemPlaces.open(workbenchPage, problem);
  }

  private void validate() {
    if (errors == null) {
      return;
    }
    errors.show(sheets.ticked(), year());
    setMessage(errors.message(), WARNING);
    boolean any = !sheets.ticked().isEmpty();
    setErrorMessage(any ? null : ExportText.NEED_SHEET.text());
    setPageComplete(any && !errors.isBlocked());
  }
}
