package org.musubi.workbench.diagram.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderFormat;
import org.osgi.framework.FrameworkUtil;

/** In which formats, how, and where to. */
final class ExportDiagramPage extends WizardPage {

  private static final String FORMATS = "export.formats";
  private static final String FOLDER = "export.folder";
  private static final String NO_LEGEND = "export.noLegend";
  private static final String NO_TITLE = "export.noTitle";
  private static final String SCALE = "export.scale";
  private static final int LEAST_SCALE = 25;
  private static final int USUAL_SCALE = 200;
  private static final int MOST_SCALE = 800;
  private static final double PERCENT = 100;

  private final Set<RenderFormat> formats = EnumSet.noneOf(RenderFormat.class);
  private final List<RenderFormat> offered;
  private final int selected;
  private final Path usualFolder;
  private Button selection;
  private Button legend;
  private Button title;
  private Spinner scale;
  private Combo page;
  private Text folder;
  private Button overwrite;

  /**
   * @param name title of the diagram
   * @param offered formats there are
   * @param selected how many elements are selected
   */
  ExportDiagramPage(String name, Set<RenderFormat> offered, int selected, Path usualFolder) {
    super("export", ExportText.TITLE.text(), null);
    this.offered = List.copyOf(offered.stream().sorted().toList());
    this.selected = selected;
    this.usualFolder = usualFolder;
    setDescription(ExportText.MESSAGE.text(name));
  }

  static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportDiagramPage.class)).getDialogSettings();
  }

  @Override
  public void createControl(Composite parent) {
    Composite control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(control);
    createFormats(control);
    createContents(control);
    createSizes(control);
    createFolder(control);
    setControl(control);
    validate();
  }

  private void createFormats(Composite parent) {
    Group group = group(parent, ExportText.FORMATS);
    GridLayoutFactory.swtDefaults().spacing(0, 3).applyTo(group);
    String last = settings().get(FORMATS);
    for (RenderFormat format : offered) {
      Button button = new Button(group, SWT.CHECK);
      button.setText(ExportText.valueOf("FORMAT_" + format.name()).text());
      button.setSelection(last == null ? format == RenderFormat.PNG : List.of(last.split(",")).contains(format.key()));
      change(format, button.getSelection());
      button.addListener(SWT.Selection, event -> {
        change(format, button.getSelection());
        validate();
      });
    }
  }

  private void change(RenderFormat format, boolean wanted) {
    if (wanted) {
      formats.add(format);
    } else {
      formats.remove(format);
    }
  }

  private void createContents(Composite parent) {
    Group group = group(parent, ExportText.WHAT);
    GridLayoutFactory.swtDefaults().spacing(0, 3).applyTo(group);
    Button whole = new Button(group, SWT.RADIO);
    whole.setText(ExportText.WHOLE.text());
    whole.setSelection(true);
    selection = new Button(group, SWT.RADIO);
    selection.setText(ExportText.SELECTION.text(selected));
    selection.setEnabled(selected > 0);
    title = new Button(group, SWT.CHECK);
    title.setText(ExportText.TITLE_AND_DATE.text());
    title.setSelection(!settings().getBoolean(NO_TITLE));
    legend = new Button(group, SWT.CHECK);
    legend.setText(ExportText.LEGEND.text());
    legend.setSelection(!settings().getBoolean(NO_LEGEND));
  }

  private void createSizes(Composite parent) {
    new Label(parent, SWT.NONE).setText(ExportText.SCALE.text());
    Composite size = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(size);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(size);
    scale = new Spinner(size, SWT.BORDER);
    scale.setValues(USUAL_SCALE, LEAST_SCALE, MOST_SCALE, 0, LEAST_SCALE, (int) PERCENT);
    String last = settings().get(SCALE);
    if (last != null && last.matches("\\d{1,5}")) {
      scale.setSelection(Integer.parseInt(last));
    }
    new Label(size, SWT.NONE).setText(ExportText.SCALE_UNIT.text());
    new Label(parent, SWT.NONE).setText(ExportText.PAGE.text());
    page = new Combo(parent, SWT.READ_ONLY);
    Arrays.stream(PageFit.values()).forEach(fit -> page.add(ExportText.valueOf("PAGE_" + fit.name()).text()));
    page.select(0);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(page);
  }

  private void createFolder(Composite parent) {
    new Label(parent, SWT.NONE).setText(ExportText.FOLDER.text());
    folder = new Text(parent, SWT.BORDER);
    String last = settings().get(FOLDER);
    folder.setText(last == null ? usualFolder.toString() : last);
    folder.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    Button browse = new Button(parent, SWT.PUSH);
    browse.setText(ExportText.BROWSE.text());
    browse.addListener(SWT.Selection, event -> browse());
    new Label(parent, SWT.NONE);
    overwrite = new Button(parent, SWT.CHECK);
    overwrite.setText(ExportText.OVERWRITE.text());
    overwrite.setVisible(false);
    overwrite.addListener(SWT.Selection, event -> validate());
    GridDataFactory.swtDefaults().span(2, 1).applyTo(overwrite);
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
    overwrite.setFocus();
    return false;
  }

  private static Group group(Composite parent, ExportText text) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(text.text());
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
    return group;
  }

  /** What the user has chosen. */
  ExportChoices choices() {
    return new ExportChoices(Set.copyOf(formats), selection.getSelection(), title.getSelection(),
        legend.getSelection(), scale.getSelection() / PERCENT, PageFit.values()[page.getSelectionIndex()],
        Path.of(folder.getText().strip()));
  }

  /** Keeps the choices for the next time. */
  void remember() {
    List<String> keys = new ArrayList<>();
    formats.forEach(format -> keys.add(format.key()));
    settings().put(FORMATS, String.join(",", keys));
    settings().put(FOLDER, folder.getText().strip());
    settings().put(NO_LEGEND, !legend.getSelection());
    settings().put(NO_TITLE, !title.getSelection());
    settings().put(SCALE, scale.getSelection());
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
    ExportText error = formats.isEmpty() ? ExportText.NEED_FORMAT
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
