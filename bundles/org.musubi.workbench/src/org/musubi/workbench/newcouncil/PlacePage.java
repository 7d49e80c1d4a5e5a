package org.musubi.workbench.newcouncil;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.model.support.MusubiResource;
import org.musubi.workbench.files.FileSettings;
import org.musubi.workbench.navigation.Navigation;

/** Where the new file goes. */
final class PlacePage extends WizardPage {

  private static final String EXTENSION = "." + MusubiResource.COUNCIL_EXTENSION;

  private final NewCouncil choices;
  private Text file;
  private Button replace;
  private boolean typed;
  private boolean suggesting;

  PlacePage(NewCouncil choices) {
    super("place", NewCouncilText.PLACE_TITLE.text(), null);
    this.choices = choices;
    setDescription(NewCouncilText.PLACE_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
    new Label(page, SWT.NONE).setText(NewCouncilText.PLACE_FILE.text());
    file = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(NewCouncilText.PLACE_BROWSE.text());
    browse.addListener(SWT.Selection, event -> browse());
    new Label(page, SWT.NONE);
    replace = new Button(page, SWT.CHECK);
    replace.setVisible(false);
    replace.addListener(SWT.Selection, event -> validate());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(replace);
    file.addModifyListener(event -> {
      typed |= !suggesting;
      replace.setSelection(false);
      validate();
    });
    setControl(page);
    suggest();
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      suggest();
    }
    super.setVisible(visible);
    if (visible) {
      file.setFocus();
      file.selectAll();
    }
  }

  /** Fills in a file made of area and year unless the user has typed another. */
  void suggest() {
    if (!typed) {
      suggesting = true;
      file.setText(suggestion().toString());
      suggesting = false;
    }
  }

  private Path suggestion() {
    List<Path> recent = new FileSettings().recent();
    Path documents = Path.of(System.getProperty("user.home"), "Documents");
    Path folder = !recent.isEmpty() && Files.isDirectory(recent.getFirst().getParent()) ? recent.getFirst().getParent()
        : Files.isDirectory(documents) ? documents : Path.of(System.getProperty("user.home"));
    String area = choices.effectiveAreaName().isEmpty() ? choices.councilName : choices.effectiveAreaName();
    String name = NewCouncilText.FILE_NAME.text(
        area.isBlank() ? "musubi" : area.strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "_"), choices.firstYear.toString());
    return free(folder.resolve(name));
  }

  /** A file that is there already is replaced only when the user names it. */
  private static Path free(Path file) {
    String name = file.getFileName().toString().replaceAll(Pattern.quote(EXTENSION) + "$", "");
    Path free = file;
    for (int number = 2; Files.exists(free); number++) {
      free = file.resolveSibling(name + "-" + number + EXTENSION);
    }
    return free;
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
    dialog.setFilterNames(new String[] {NewCouncilText.COUNCIL_FILES.text()});
    if (choices.target != null) {
      dialog.setFilterPath(String.valueOf(choices.target.getParent()));
      dialog.setFileName(String.valueOf(choices.target.getFileName()));
    }
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private void validate() {
    String error = null;
    choices.target = null;
    try {
      error = file.getText().isBlank() ? NewCouncilText.NEED_PLACE.text() : check(Path.of(file.getText().strip()));
    } catch (InvalidPathException notAPath) {
      error = NewCouncilText.BAD_NAME.text();
    }
    boolean exists = error == null && Files.exists(choices.target);
    replace.setVisible(exists);
    if (exists) {
      replace.setText(NewCouncilText.REPLACE.text(choices.target.getFileName()));
      replace.requestLayout();
      error = replace.getSelection() ? null : NewCouncilText.REPLACE_QUESTION.text(choices.target.getFileName());
    }
    setErrorMessage(error);
    setPageComplete(error == null);
  }

  private String check(Path typedPath) {
    if (!typedPath.isAbsolute() || typedPath.getFileName() == null || Files.isDirectory(typedPath)) {
      return NewCouncilText.BAD_NAME.text();
    }
    String name = typedPath.getFileName().toString();
    Path target = name.endsWith(EXTENSION) ? typedPath : typedPath.resolveSibling(name + EXTENSION);
    if (!Files.isDirectory(target.getParent())) {
      return NewCouncilText.FOLDER_MISSING.text(target.getParent());
    }
    if (Navigation.sessions().of(target).isPresent()) {
      return NewCouncilText.FILE_EXISTS_OPEN.text(target.getFileName());
    }
    choices.target = target;
    return null;
  }
}
