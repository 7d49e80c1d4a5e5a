package org.musubi.workbench.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.validation.Problem;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.problems.ProblemPlaces;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;
import org.osgi.framework.FrameworkUtil;

/** What to export and where to. */
final class ExportPage extends WizardPage {

  private static final String FOLDER = "export.folder";
  private static final String PUBLIC = "export.public";
  private static final String ONE_PER_FILE = "export.onePerFile";
  private static final int HINT_INDENT = 24;

  private final CouncilSession session;
  private final List<FiscalYear> years;
  private final Set<CouncilSheet> sheets;
  private final FiscalYear firstYear;
  private Combo year;
  private Button publicVariant;
  private Button onePerFile;
  private Text folder;
  private BlockingErrors errors;

  ExportPage(CouncilSession session) {
    this(session, EnumSet.allOf(CouncilSheet.class), null);
  }

  /** @param firstYear the year chosen at first; null for the usual one */
  ExportPage(CouncilSession session, Set<CouncilSheet> chosen, FiscalYear firstYear) {
    super("export", ExportText.TITLE.text(), null);
    this.session = session;
    this.sheets = EnumSet.copyOf(chosen);
    this.years = years(session.model(), firstYear);
    this.firstYear = firstYear;
    setDescription(ExportText.MESSAGE.text(Labels.of(session.model())));
  }

  static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportPage.class)).getDialogSettings();
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
    createSheets(page);
    createYear(page);
    createVariants(page);
    createFolder(page);
    CouncilChecks.get().complete(session);
    errors = new BlockingErrors(page, session, this::leaveFor, this::validate);
    setControl(page);
    validate();
  }

  private void createSheets(Composite page) {
    Group group = group(page, ExportText.SHEETS);
    GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(group);
    for (CouncilSheet sheet : CouncilSheet.values()) {
      Button button = new Button(group, SWT.CHECK);
      button.setText(sheet.sheetName(Locale.getDefault()));
      button.setSelection(sheets.contains(sheet));
      button.addListener(SWT.Selection, event -> {
        if (button.getSelection()) {
          sheets.add(sheet);
        } else {
          sheets.remove(sheet);
        }
        validate();
      });
    }
  }

  private void createYear(Composite page) {
    new Label(page, SWT.NONE).setText(ExportText.YEAR.text());
    year = new Combo(page, SWT.READ_ONLY);
    years.forEach(each -> year.add(MusubiLabels.of(each)));
    year.addListener(SWT.Selection, event -> validate());
    year.select(Math.max(0, years.indexOf(usualYear())));
    GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(year);
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

  private void createVariants(Composite page) {
    Group files = group(page, ExportText.FILES);
    GridLayoutFactory.swtDefaults().applyTo(files);
    Button oneWorkbook = new Button(files, SWT.RADIO);
    oneWorkbook.setText(ExportText.ONE_WORKBOOK.text());
    onePerFile = new Button(files, SWT.RADIO);
    onePerFile.setText(ExportText.ONE_PER_SHEET.text());
    onePerFile.setSelection(settings().getBoolean(ONE_PER_FILE));
    oneWorkbook.setSelection(!onePerFile.getSelection());
    Group variant = group(page, ExportText.VARIANT);
    GridLayoutFactory.swtDefaults().spacing(0, 3).applyTo(variant);
    publicVariant = new Button(variant, SWT.CHECK);
    publicVariant.setText(ExportText.PUBLIC.text());
    publicVariant.setSelection(settings().getBoolean(PUBLIC));
    Label hint = new Label(variant, SWT.NONE);
    hint.setText(ExportText.PUBLIC_HINT.text());
    GridDataFactory.fillDefaults().indent(HINT_INDENT, 0).applyTo(hint);
  }

  private void createFolder(Composite page) {
    new Label(page, SWT.NONE).setText(ExportText.FOLDER.text());
    folder = new Text(page, SWT.BORDER);
    String last = settings().get(FOLDER);
    folder.setText(last == null ? session.file().getParent().toString() : last);
    folder.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(ExportText.BROWSE.text());
    browse.addListener(SWT.Selection, event -> browse());
  }

  private static Group group(Composite page, ExportText title) {
    Group group = new Group(page, SWT.NONE);
    group.setText(title.text());
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
    return group;
  }

  /** What the user has chosen. */
  SheetExportRequest request(boolean overwrite) {
    return new SheetExportRequest(session.model(), sheets, years.get(year.getSelectionIndex()),
        publicVariant.getSelection(), onePerFile.getSelection(), LocalDate.now(), Path.of(folder.getText().strip()),
        overwrite);
  }

  /** Keeps the choices for the next time. */
  void remember() {
    settings().put(FOLDER, folder.getText().strip());
    settings().put(PUBLIC, publicVariant.getSelection());
    settings().put(ONE_PER_FILE, onePerFile.getSelection());
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
    dialog.setText(ExportText.FOLDER_TITLE.text());
    dialog.setFilterPath(folder.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
    }
  }

  /** Ends the wizard and shows what keeps a sheet from being exported. */
  private void leaveFor(Problem problem) {
    IWorkbenchPage workbenchPage = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    getShell().close();
    ProblemPlaces.open(workbenchPage, problem);
  }

  private void validate() {
    errors.show(sheets, years.get(year.getSelectionIndex()));
    setMessage(errors.message(), WARNING);
    ExportText error = null;
    if (sheets.isEmpty()) {
      error = ExportText.NEED_SHEET;
    } else if (folder.getText().isBlank()) {
      error = ExportText.NEED_FOLDER;
    } else if (!isAbsolutePath(folder.getText().strip())) {
      error = ExportText.BAD_FOLDER;
    }
    setErrorMessage(error == null ? null : error.text());
    setPageComplete(error == null && !errors.isBlocked());
  }

  private static boolean isAbsolutePath(String text) {
    try {
      return Path.of(text).isAbsolute();
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
