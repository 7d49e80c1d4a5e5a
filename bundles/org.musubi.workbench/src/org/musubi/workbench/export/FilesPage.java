package org.musubi.workbench.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.session.CouncilSession;

/** As which files, with which diagrams, and where to. */
final class FilesPage extends WizardPage {

  private static final int ROWS = 5;

  private final CouncilSession session;
  private final ExportSettings settings;
  private final Map<FileFormat, Button> formats = new EnumMap<>(FileFormat.class);
  private Button onePerFile;
  private Group drawingGroup;
  private Table drawings;
  private Text folder;
  private Button overwrite;

  FilesPage(CouncilSession session, ExportSettings settings) {
    super("files", ExportText.FILES_TITLE.text(), null);
    this.session = session;
    this.settings = settings;
    setDescription(ExportText.FILES_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
    createFormats(page);
    createFiles(page);
    createDrawings(page);
    createFolder(page);
    setControl(page);
    validate();
  }

  private void createFormats(Composite page) {
    Group group = group(page, ExportText.FORMATS);
    List<String> last = settings.texts(ExportSettings.FORMATS, List.of(FileFormat.XLSX.key()));
    for (FileFormat format : FileFormat.values()) {
      Button button = new Button(group, SWT.CHECK);
      button.setText(format.label());
      button.setSelection(last.contains(format.key()));
      button.addListener(SWT.Selection, event -> validate());
      formats.put(format, button);
    }
  }

  private void createFiles(Composite page) {
    Group files = group(page, ExportText.FILES);
    Button oneWorkbook = new Button(files, SWT.RADIO);
    oneWorkbook.setText(ExportText.ONE_WORKBOOK.text());
    onePerFile = new Button(files, SWT.RADIO);
    onePerFile.setText(ExportText.ONE_PER_SHEET.text());
    onePerFile.setSelection(settings.is(ExportSettings.ONE_PER_FILE));
    onePerFile.addListener(SWT.Selection, event -> validate());
    oneWorkbook.setSelection(!onePerFile.getSelection());
  }

  private void createDrawings(Composite page) {
    List<Drawing> there = Drawings.runtime().map(runtime -> runtime.drawings(session)).orElse(List.of()).stream()
        .filter(drawing -> !drawing.kind().isTable()).toList();
    if (there.isEmpty()) {
      return;
    }
    drawingGroup = group(page, ExportText.DRAWINGS);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(drawingGroup);
    Label hint = new Label(drawingGroup, SWT.WRAP);
    hint.setText(ExportText.DRAWINGS_HINT.text());
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
    drawings = new Table(drawingGroup, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
    for (Drawing drawing : there) {
      TableItem item = new TableItem(drawings, SWT.NONE);
      item.setText(drawing.name().contains(drawing.kind().label()) ? Drawings.get().title(drawing)
          : ExportText.DRAWING_LINE.text(Drawings.get().title(drawing), drawing.kind().label()));
      item.setData(drawing);
    }
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, drawings.getItemHeight() * ROWS)
        .applyTo(drawings);
  }

  private void createFolder(Composite page) {
    new Label(page, SWT.NONE).setText(ExportText.FOLDER.text());
    folder = new Text(page, SWT.BORDER);
    folder.setText(settings.text(ExportSettings.FOLDER, session.file().toAbsolutePath().getParent().toString()));
    folder.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(ExportText.BROWSE.text());
    browse.addListener(SWT.Selection, event -> browse());
    new Label(page, SWT.NONE);
    overwrite = new Button(page, SWT.CHECK);
    overwrite.setText(ExportText.OVERWRITE.text());
    overwrite.setVisible(false);
    overwrite.addListener(SWT.Selection, event -> validate());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(overwrite);
  }

  private static Group group(Composite page, ExportText title) {
    Group group = new Group(page, SWT.NONE);
    group.setText(title.text());
    GridLayoutFactory.swtDefaults().spacing(0, 3).applyTo(group);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
    return group;
  }

  Set<FileFormat> formats() {
    Set<FileFormat> chosen = EnumSet.noneOf(FileFormat.class);
    formats.forEach((format, button) -> {
      if (button.getSelection()) {
        chosen.add(format);
      }
    });
    return chosen;
  }

  boolean isOnePerFile() {
    return onePerFile.getSelection();
  }

  /** The diagrams that go into the workbook. */
  List<Drawing> drawings() {
    List<Drawing> chosen = new ArrayList<>();
    if (drawings != null && drawings.isEnabled()) {
      for (TableItem item : drawings.getItems()) {
        if (item.getChecked()) {
          chosen.add((Drawing) item.getData());
        }
      }
    }
    return chosen;
  }

  Path folder() {
    return Path.of(folder.getText().strip());
  }

  /**
   * Whether files that are there already may be replaced; when the user has not said so yet, the page asks. A dialog
   * upon the wizard would be put behind it when the window fills the screen.
   */
  boolean mayOverwrite(List<Path> existing) {
    if (overwrite.getVisible() && overwrite.getSelection()) {
      return true;
    }
    overwrite.setVisible(true);
    setErrorMessage(ExportText.EXISTS_QUESTION.text(existing.getFirst().getFileName(), existing.size()));
    if (isCurrentPage()) {
      overwrite.setFocus();
    }
    return false;
  }

  /** Keeps the choices for the next time. */
  void remember() {
    settings.put(ExportSettings.FORMATS, formats().stream().map(FileFormat::key).toList());
    settings.put(ExportSettings.ONE_PER_FILE, isOnePerFile());
    settings.put(ExportSettings.FOLDER, folder.getText().strip());
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

  private void validate() {
    if (folder == null) {
      return;
    }
    if (drawings != null) {
      drawings.setEnabled(formats.get(FileFormat.XLSX).getSelection());
    }
    ExportText error = formats().isEmpty() ? ExportText.NEED_FORMAT
        : folder.getText().isBlank() ? ExportText.NEED_FOLDER
        : isAbsolutePath(folder.getText().strip()) ? null : ExportText.BAD_FOLDER;
    setErrorMessage(error == null ? null : error.text());
    setPageComplete(error == null);
  }

  private static boolean isAbsolutePath(String text) {
    try {
      return Path.of(text).isAbsolute();
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
