package org.musubi.workbench.guide.dataimport;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.musubi.dataimport.ObservationTable;
import org.musubi.dataimport.table.Encodings;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TableSources;
import org.musubi.workbench.returned.ReturnedWizard;

/** Which table: a file or what was copied, in which encoding, which sheet; shows its first rows. */
final class SourcePage extends WizardPage {

  private static final String FOLDER = "dataimport.folder";
  private static final int COLUMNS = 4;
  private static final int TYPING_PAUSE = 400;
  private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

  private final ImportJob job;
  private Button fromFile;
  private Button fromClipboard;
  private Text file;
  private Button browse;
  private Button again;
  private Combo encoding;
  private Combo delimiter;
  private Combo sheet;
  private RawTable preview;
  private Path first;
  private boolean quiet;
  private final Runnable reload = this::load;

  SourcePage(ImportJob job) {
    super("source", ImportText.SOURCE_TITLE.text(), null);
    this.job = job;
    setDescription(ImportText.SOURCE_MESSAGE.text());
    setPageComplete(false);
  }

  void begin(Path given) {
    first = given;
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 6).applyTo(page);
    createFile(page);
    createClipboard(page);
    createReading(page);
    Label title = new Label(page, SWT.NONE);
    title.setText(ImportText.PREVIEW.text());
    GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 6).applyTo(title);
    preview = new RawTable(page);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(SWT.DEFAULT, 200).applyTo(preview.control());
    createForm(page);
    setControl(page);
    enable();
    if (first != null) {
      quiet = true;
      file.setText(first.toString());
      quiet = false;
      load();
    } else {
      setMessage(ImportText.NEED_SOURCE.text());
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && fromFile.getSelection()) {
      file.setFocus();
    }
  }

  private void createFile(Composite page) {
    fromFile = new Button(page, SWT.RADIO);
    fromFile.setText(ImportText.FROM_FILE.text());
    fromFile.setSelection(true);
    fromFile.addListener(SWT.Selection, event -> {
      if (fromFile.getSelection()) {
        enable();
        load();
      }
    });
    file = new Text(page, SWT.BORDER);
    file.addModifyListener(event -> {
      if (!quiet) {
        getShell().getDisplay().timerExec(TYPING_PAUSE, reload);
      }
    });
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(file);
    browse = new Button(page, SWT.PUSH);
    browse.setText(ImportText.BROWSE.text());
    browse.addListener(SWT.Selection, event -> browse());
    GridDataFactory.fillDefaults().applyTo(browse);
  }

  private void createClipboard(Composite page) {
    fromClipboard = new Button(page, SWT.RADIO);
    fromClipboard.setText(ImportText.FROM_CLIPBOARD.text());
    GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(fromClipboard);
    fromClipboard.addListener(SWT.Selection, event -> {
      if (fromClipboard.getSelection()) {
        enable();
        load();
      }
    });
    again = new Button(page, SWT.PUSH);
    again.setText(ImportText.READ_CLIPBOARD.text());
    again.addListener(SWT.Selection, event -> load());
    GridDataFactory.fillDefaults().applyTo(again);
  }

  private void createReading(Composite page) {
    Composite line = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 4).applyTo(line);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(line);
    encoding = combo(line, ImportText.ENCODING);
    encoding.add(ImportText.ENCODING_AUTO.text());
    Encodings.choices().forEach(charset -> encoding.add(Encodings.label(charset)));
    encoding.select(0);
    encoding.addListener(SWT.Selection, event -> load());
    delimiter = combo(line, ImportText.DELIMITER);
    delimiter.setItems(ImportText.DELIMITER_AUTO.text(), ImportText.COMMA.text(), ImportText.TAB.text(),
        ImportText.SEMICOLON.text(), ImportText.BAR.text());
    delimiter.select(0);
    delimiter.addListener(SWT.Selection, event -> load());
    sheet = combo(line, ImportText.SHEET);
    sheet.addListener(SWT.Selection, event -> takeSheet());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).minSize(140, SWT.DEFAULT)
        .applyTo(sheet);
  }

  private static Combo combo(Composite line, ImportText label) {
    new Label(line, SWT.NONE).setText(label.text());
    Combo combo = new Combo(line, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    return combo;
  }

  private void createForm(Composite page) {
    Link form = new Link(page, SWT.NONE);
    form.setText(ImportText.FORM.text());
    form.setToolTipText(ImportText.FORM_HINT.text());
    form.addListener(SWT.Selection, event -> saveForm());
    GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(form);
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.xls;*.CSV;*.TXT;*.XLSX;*.XLS", "*"});
    dialog.setFilterNames(new String[] {ImportText.TABLE_FILES.text(), ImportText.ALL_FILES.text()});
    dialog.setFilterPath(getDialogSettings().get(FOLDER));
    String chosen = dialog.open();
    if (chosen != null) {
      quiet = true;
      file.setText(chosen);
      quiet = false;
      getDialogSettings().put(FOLDER, Path.of(chosen).toAbsolutePath().getParent().toString());
      load();
    }
  }

  private void saveForm() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFilterNames(new String[] {ImportText.CSV_FILES.text()});
    dialog.setFilterPath(getDialogSettings().get(FOLDER));
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      new ObservationTable().save(job.session().model().getDataSets().stream()
          .flatMap(set -> set.getObservations().stream()).toList(), Path.of(chosen));
      setMessage(ImportText.FORM_SAVED.text(), INFORMATION);
    } catch (TableException failed) {
      setErrorMessage(failed.getLocalizedMessage());
    }
  }

  private void enable() {
    boolean byFile = fromFile.getSelection();
    file.setEnabled(byFile);
    browse.setEnabled(byFile);
    encoding.setEnabled(byFile);
    again.setEnabled(!byFile);
  }

  /** Opens what is chosen and shows its beginning. */
  private void load() {
    if (getControl() == null || getControl().isDisposed()) {
      return;
    }
    getShell().getDisplay().timerExec(-1, reload);
    BusyIndicator.showWhile(getShell().getDisplay(), () -> {
      String problem = null;
      try {
        TableSource table = fromFile.getSelection() ? openFile() : openClipboard();
        if (table == null) {
          nothing();
          return;
        }
        showSheets(table);
        job.take(table, chosenSheet(table));
        showEncoding(table);
      } catch (TableException failed) {
        problem = failed.getLocalizedMessage();
        job.forget();
      }
      show(problem);
    });
  }

  private void nothing() {
    job.forget();
    sheet.removeAll();
    enableReading(List.of());
    show(null);
    setMessage((fromFile.getSelection() ? ImportText.NEED_SOURCE : ImportText.NEED_CLIPBOARD).text());
  }

  private TableSource openFile() throws TableException {
    String typed = file.getText().strip();
    if (typed.isEmpty()) {
      return null;
    }
    try {
      Path path = Path.of(typed);
      if (ReturnedWizard.isReturned(job.session(), path)) {
        leaveFor(path);
        return null;
      }
      return TableSources.open(path, wishes());
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  /** A sheet of this council that somebody filled in is compared with it rather than imported as data. */
  private void leaveFor(Path returned) {
    Display display = getShell().getDisplay();
    Shell parent = getShell().getParent().getShell();
    WizardDialog dialog = (WizardDialog) getContainer();
    display.asyncExec(() -> {
      dialog.close();
      display.asyncExec(() -> ReturnedWizard.open(parent, job.session(), List.of(returned)));
    });
  }

  private TableSource openClipboard() throws TableException {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      String text = (String) clipboard.getContents(TextTransfer.getInstance());
      if (text == null || text.isBlank()) {
        throw new TableException(ImportText.EMPTY_CLIPBOARD.text());
      }
      return TableSources.ofText(text, wishes());
    } finally {
      clipboard.dispose();
    }
  }

  private TableSources.Wishes wishes() {
    Charset charset =
        encoding.getSelectionIndex() <= 0 ? null : Encodings.choices().get(encoding.getSelectionIndex() - 1);
    Character sign = delimiter.getSelectionIndex() <= 0 ? null : DELIMITERS.get(delimiter.getSelectionIndex() - 1);
    return new TableSources.Wishes(charset, sign);
  }

  private void showSheets(TableSource table) throws TableException {
    List<String> names = table.sheets();
    if (!List.of(sheet.getItems()).equals(names)) {
      sheet.setItems(names.toArray(String[]::new));
      sheet.select(names.isEmpty() ? -1 : names.indexOf(job.imports().likelySheet(table)));
      sheet.requestLayout();
    }
    enableReading(names);
  }

  private void enableReading(List<String> names) {
    sheet.setEnabled(names.size() > 1);
    delimiter.setEnabled(names.isEmpty());
    encoding.setEnabled(names.isEmpty() && fromFile.getSelection());
  }

  private String chosenSheet(TableSource table) {
    return table.sheets().isEmpty() ? null : sheet.getText();
  }

  private void showEncoding(TableSource table) {
    String found = table.format().map(format -> ImportText.ENCODING_FOUND.text(Encodings.label(format.charset())))
        .orElse(ImportText.ENCODING_AUTO.text());
    if (encoding.getSelectionIndex() <= 0 && !encoding.getItem(0).equals(found)) {
      encoding.setItem(0, found);
      encoding.select(0);
      encoding.requestLayout();
    }
  }

  private void takeSheet() {
    job.table().ifPresent(table -> {
      String problem = null;
      try {
        job.take(table, sheet.getText());
      } catch (TableException failed) {
        problem = failed.getLocalizedMessage();
        job.forget();
      }
      show(problem);
    });
  }

  private void show(String problem) {
    preview.show(job.head(), job.table().isPresent() ? job.mapping() : null);
    setErrorMessage(problem);
    setMessage(ImportText.SOURCE_MESSAGE.text());
    setPageComplete(problem == null && job.table().isPresent());
  }
}
