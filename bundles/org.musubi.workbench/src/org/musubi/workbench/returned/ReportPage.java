package org.musubi.workbench.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.workbench.session.CouncilSession;

/** What was done, line by line; can be kept as a text or as a table. */
final class ReportPage extends WizardPage {

  private static final String CSV = ".csv";

  private final CouncilSession session;
  private Text text;
  private Button save;
  private ChangeReport report;

  ReportPage(CouncilSession session) {
    super("report", ReturnedText.REPORT_TITLE.text(), null);
    this.session = session;
    setDescription(ReturnedText.REPORT_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(page);
    text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(text);
    save = new Button(page, SWT.PUSH);
    save.setText(ReturnedText.SAVE_REPORT.text());
    save.addListener(SWT.Selection, event -> choose());
    setControl(page);
  }

  void show(ChangeReport shown) {
    report = shown;
    setDescription(report.summary(Locale.getDefault()));
    text.setText(report.text(Locale.getDefault()));
  }

  @Override
  public IWizardPage getPreviousPage() {
    return null;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      save.setFocus();
    }
  }

  private void choose() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {"*.txt", "*" + CSV});
    dialog.setFilterNames(new String[] {ReturnedText.TEXT_FILES.text(), ReturnedText.CSV_FILES.text()});
    dialog.setFilterPath(session.file().toAbsolutePath().getParent().toString());
    dialog.setFileName(ReturnedText.REPORT_FILE.text() + ".txt");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      save(Path.of(chosen));
    }
  }

  /** Writes the report: as a table when the name ends in .csv, else as text. */
  void save(Path file) {
    boolean table = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CSV);
    try {
      Files.writeString(file, table ? report.csv(Locale.getDefault()) : report.text(Locale.getDefault()));
      setErrorMessage(null);
      setMessage(ReturnedText.REPORT_SAVED.text(file), INFORMATION);
    } catch (IOException failed) {
      setErrorMessage(ReturnedText.REPORT_NOT_SAVED.text(file, failed.getLocalizedMessage()));
    }
  }
}
