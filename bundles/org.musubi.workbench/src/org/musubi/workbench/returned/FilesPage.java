package org.musubi.workbench.returned;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.FileResult;
import org.musubi.roundtrip.compare.ReturnedFile;

/** Which files came back, from whom, and what was recognised in them. */
final class FilesPage extends WizardPage {

  private static final String[] EXTENSIONS = {"*.xlsx;*.xlsm", "*.*"};
  private static final int ROWS = 7;

  private final ReturnedJob job;
  private TableViewer files;
  private Button remove;
  private Text notes;

  FilesPage(ReturnedJob job) {
    super("files", ReturnedText.FILES_TITLE.text(), null);
    this.job = job;
    setDescription(ReturnedText.FILES_MESSAGE.text());
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(page);
    files = new TableViewer(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    files.getTable().setHeaderVisible(true);
    files.setContentProvider(ArrayContentProvider.getInstance());
    column(ReturnedText.FILE, 280, ReturnedFile::name);
    column(ReturnedText.PARTNER, 190, this::partner).setEditingSupport(new PartnerEditing(files));
    column(ReturnedText.FOUND, 420, this::found);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, files.getTable().getItemHeight() * ROWS)
        .applyTo(files.getTable());
    Composite buttons = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    button(buttons, ReturnedText.ADD, this::choose);
    remove = button(buttons, ReturnedText.REMOVE, this::remove);
    files.addSelectionChangedListener(event -> showSelection());
    Label hint = new Label(page, SWT.WRAP);
    hint.setText(ReturnedText.PARTNER_HINT.text());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
    notes = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, notes.getLineHeight() * 4).applyTo(notes);
    acceptDrops();
    setControl(page);
    refresh();
  }

  private TableViewerColumn column(ReturnedText title, int width,
      java.util.function.Function<ReturnedFile, String> text) {
    TableViewerColumn column = new TableViewerColumn(files, SWT.NONE);
    column.getColumn().setText(title.text());
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(file -> text.apply((ReturnedFile) file)));
    return column;
  }

  private static Button button(Composite parent, ReturnedText label, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private void acceptDrops() {
    DropTarget target = new DropTarget(files.getTable(), DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
      }

      @Override
      public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
          add(Arrays.stream(names).map(Path::of).toList());
        }
      }
    });
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      // After the page has been shown, so that the progress can be seen on it.
      getShell().getDisplay().asyncExec(this::read);
    }
  }

  private void choose() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
    dialog.setText(ReturnedText.CHOOSE_FILES.text());
    dialog.setFilterExtensions(EXTENSIONS);
    dialog.setFilterNames(new String[] {ReturnedText.WORKBOOKS.text(), "*.*"});
    if (dialog.open() != null) {
      add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
    }
  }

  /** Adds files and reads them. */
  void add(List<Path> paths) {
    job.add(paths);
    read();
  }

  private void remove() {
    List<ReturnedFile> selected =
        files.getStructuredSelection().stream().map(ReturnedFile.class::cast).toList();
    job.remove(selected);
    read();
  }

  /** Reads and compares the files unless that has been done. */
  void read() {
    if (getControl() == null || getControl().isDisposed()) {
      return;
    }
    if (!job.isRead() && !job.files().isEmpty()) {
      try {
        getContainer().run(true, false, monitor -> {
          SubMonitor.convert(monitor, ReturnedText.READING.text(), 1);
          job.read();
        });
      } catch (InvocationTargetException failed) {
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      files.getTable().setFocus();
    }
    refresh();
  }

  private void refresh() {
    files.setInput(job.files());
    showSelection();
    Optional<Comparison> comparison = job.decisions().map(Decisions::comparison);
    boolean usable = comparison.filter(found -> found.files().stream().anyMatch(FileResult::isRead)).isPresent();
    boolean failed = comparison.isPresent() && !usable;
    setErrorMessage(failed ? ReturnedText.NOTHING_READ.text() : null);
    setMessage(job.files().isEmpty() ? ReturnedText.NEED_FILES.text() : ReturnedText.FILES_MESSAGE.text());
    setPageComplete(usable);
  }

  private void showSelection() {
    remove.setEnabled(!files.getStructuredSelection().isEmpty());
    List<FileResult> shown = files.getStructuredSelection().isEmpty()
        ? job.decisions().map(found -> found.comparison().files()).orElse(List.of())
        : files.getStructuredSelection().stream().map(file -> result((ReturnedFile) file).orElse(null))
            .filter(Objects::nonNull).toList();
    notes.setText(shown.stream().flatMap(each -> each.isRead()
        ? each.notes().stream().map(note -> shown.size() == 1 ? note
            : ReturnedText.OFFER.text(each.file().name(), note))
        : Stream.of(each.failure())).collect(Collectors.joining("\n")));
  }

  private Optional<FileResult> result(ReturnedFile file) {
    return job.decisions().flatMap(found -> found.comparison().files().stream()
        .filter(each -> each.file().path().equals(file.path())).findFirst());
  }

  private String partner(ReturnedFile file) {
    return result(file).map(FileResult::partner).orElse(file.partner() == null ? "" : file.partner());
  }

  private String found(ReturnedFile file) {
    Optional<FileResult> result = result(file);
    if (result.isEmpty()) {
      return ReturnedText.NOT_READ_YET.text();
    }
    if (!result.get().isRead()) {
      return result.get().failure();
    }
    Comparison comparison = job.decisions().orElseThrow().comparison();
    List<String> sheets = comparison.rows().stream()
        .filter(row -> row.isRelevant() && row.partners().contains(result.get().partner())).map(row -> row.sheet())
        .distinct().toList();
    ReturnedText text = sheets.isEmpty() ? ReturnedText.FOUND_NOTHING
        : result.get().hasBase() ? ReturnedText.FOUND_CHANGES : ReturnedText.FOUND_WITHOUT_BASE;
    return text.text(String.join(ReturnedText.LIST_SEPARATOR.text(), sheets));
  }

  /** Names in place who filled in a file. */
  private final class PartnerEditing extends EditingSupport {

    private final TextCellEditor editor;

    PartnerEditing(TableViewer viewer) {
      super(viewer);
      editor = new TextCellEditor(viewer.getTable());
    }

    @Override
    protected boolean canEdit(Object file) {
      return true;
    }

    @Override
    protected CellEditor getCellEditor(Object file) {
      return editor;
    }

    @Override
    protected Object getValue(Object file) {
      return partner((ReturnedFile) file);
    }

    @Override
    protected void setValue(Object file, Object value) {
      if (!value.equals(partner((ReturnedFile) file))) {
        job.attribute((ReturnedFile) file, (String) value);
        getShell().getDisplay().asyncExec(FilesPage.this::read);
      }
    }
  }
}
