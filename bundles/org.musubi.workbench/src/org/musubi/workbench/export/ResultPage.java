package org.musubi.workbench.export;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The files that were written. */
final class ResultPage extends WizardPage {

  private static final int ROWS = 8;

  private Table files;
  private Label notes;
  private Button openFile;
  private Button openFolder;

  ResultPage() {
    super("result", ExportText.DONE_TITLE.text(), null);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(page);
    files = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    files.addListener(SWT.DefaultSelection, event -> WrittenFiles.open(selected()));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, files.getItemHeight() * ROWS)
        .applyTo(files);
    openFolder = button(page, ExportText.OPEN_FOLDER, () -> WrittenFiles.openFolder(selected()));
    openFile = button(page, ExportText.OPEN_FILE, () -> WrittenFiles.open(selected()));
    notes = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(notes);
    setControl(page);
  }

  private static Button button(Composite page, ExportText label, Runnable action) {
    Button button = new Button(page, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.swtDefaults().applyTo(button);
    return button;
  }

  private Path selected() {
    return (Path) files.getSelection()[0].getData();
  }

  /**
   * Shows what came out.
   *
   * @param written at least one file
   * @param remarks further sentences for the user
   */
  void show(List<Path> written, List<String> remarks) {
    files.removeAll();
    for (Path file : written) {
      TableItem item = new TableItem(files, SWT.NONE);
      item.setText(file.toString());
      item.setData(file);
    }
    files.setSelection(0);
    notes.setText(String.join("\n", remarks).replace("&", "&&"));
    setDescription(ExportText.DONE.text(written.size()));
    notes.requestLayout();
  }

  @Override
  public IWizardPage getPreviousPage() {
    return null;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      openFolder.setFocus();
    }
  }
}
