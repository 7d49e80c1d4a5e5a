package org.musubi.workbench.newcouncil;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.files.FileSettings;

/** Last year's file and what to take over from it. */
final class CopyPage extends WizardPage {

  private final NewCouncil choices;
  private Text file;

  CopyPage(NewCouncil choices) {
    super("copy", NewCouncilText.COPY_TITLE.text(), null);
    this.choices = choices;
    setDescription(NewCouncilText.COPY_MESSAGE.text());
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
    new Label(page, SWT.NONE).setText(NewCouncilText.COPY_FILE.text());
    file = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(NewCouncilText.COPY_BROWSE.text());
    browse.addListener(SWT.Selection, event -> browse());
    createParts(page);
    file.addModifyListener(event -> validate());
    List<Path> recent = new FileSettings().recent();
    if (!recent.isEmpty()) {
      file.setText(recent.getFirst().toString());
    }
    setControl(page);
  }

  private void createParts(Composite page) {
    Group group = new Group(page, SWT.NONE);
    group.setText(NewCouncilText.COPY_TAKE.text());
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 8).applyTo(group);
    GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(group);
    for (CopiedPart part : CopiedPart.values()) {
      Button button = new Button(group, SWT.CHECK);
      button.setText(part.label());
      button.setSelection(choices.parts.contains(part));
      button.addListener(SWT.Selection, event -> take(part, button.getSelection()));
    }
    Button prepare = new Button(page, SWT.CHECK);
    prepare.setText(NewCouncilText.COPY_PREPARE.text());
    prepare.setSelection(choices.prepareYear);
    prepare.addListener(SWT.Selection, event -> choices.prepareYear = prepare.getSelection());
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(prepare);
  }

  private void take(CopiedPart part, boolean taken) {
    Set<CopiedPart> parts = EnumSet.noneOf(CopiedPart.class);
    parts.addAll(choices.parts);
    if (taken) {
      parts.add(part);
    } else {
      parts.remove(part);
    }
    choices.parts = parts;
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {"*.musubi"});
    dialog.setFilterNames(new String[] {NewCouncilText.COUNCIL_FILES.text()});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private void validate() {
    choices.source = null;
    String error = null;
    if (file.getText().isBlank()) {
      error = NewCouncilText.NEED_FILE.text();
    } else {
      try {
        choices.source = Path.of(file.getText().strip());
        if (!Files.isRegularFile(choices.source)) {
          error = NewCouncilText.FILE_MISSING.text(choices.source);
        }
      } catch (InvalidPathException notAPath) {
        error = NewCouncilText.FILE_MISSING.text(file.getText());
      }
    }
    setErrorMessage(error);
    setPageComplete(error == null);
  }
}
