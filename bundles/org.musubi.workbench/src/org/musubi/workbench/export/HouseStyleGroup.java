package org.musubi.workbench.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.musubi.sheets.template.Problem;

/** The council's own workbook that is filled instead of ours; what is wrong with it is shown cell by cell. */
final class HouseStyleGroup {

  private static final String[] EXTENSIONS = {"*.xlsx"};
  private static final int LINES = 4;
  private static final int[] WIDTHS = {130, 70, 520};

  private final ExportSettings settings;
  private final HouseStyles templates;
  private final Runnable changed;
  private final Group group;
  private final Button use;
  private final Text file;
  private final Button browse;
  private final Label said;
  private final Table problems;
  private String error;

  /** @param changed told when another template is to be used, or none */
  HouseStyleGroup(Composite page, ExportSettings settings, HouseStyles templates, Runnable changed) {
    this.settings = settings;
    this.templates = templates;
    this.changed = changed;
    group = new Group(page, SWT.NONE);
    group.setText(ExportText.HOUSE_STYLE.text());
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(group);
    use = new Button(group, SWT.CHECK);
    use.setText(ExportText.USE_HOUSE_STYLE.text());
    use.addListener(SWT.Selection, event -> check());
    file = new Text(group, SWT.BORDER);
    file.setMessage(ExportText.HOUSE_STYLE_FILE.text());
    file.setText(settings.text(ExportSettings.HOUSE_STYLE, ""));
    file.addListener(SWT.FocusOut, event -> check());
    file.addListener(SWT.DefaultSelection, event -> check());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
    browse = button(ExportText.BROWSE_STYLE, this::browse);
    said = new Label(group, SWT.WRAP);
    said.setText(ExportText.HOUSE_STYLE_HINT.text());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(said);
    button(ExportText.START_TEMPLATE, this::writeStart);
    problems = new Table(group, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    problems.setHeaderVisible(true);
    column(ExportText.PROBLEM_SHEET, WIDTHS[0]);
    column(ExportText.PROBLEM_CELL, WIDTHS[1]);
    column(ExportText.PROBLEM, WIDTHS[2]);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).exclude(true)
        .hint(SWT.DEFAULT, problems.getItemHeight() * LINES).applyTo(problems);
    problems.setVisible(false);
    use.setSelection(settings.is(ExportSettings.USE_HOUSE_STYLE) && !file.getText().isBlank());
    check();
  }

  private Button button(ExportText label, Runnable action) {
    Button button = new Button(group, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    return button;
  }

  private void column(ExportText title, int width) {
    TableColumn column = new TableColumn(problems, SWT.NONE);
    column.setText(title.text());
    column.setWidth(width);
  }

  /** The template to fill; empty for our own look. */
  Optional<Path> chosen() {
    return use.getSelection() ? typed() : Optional.empty();
  }

  /** Why the sheets cannot be written with what is chosen, one sentence; null when they can. */
  String error() {
    return error;
  }

  void remember() {
    settings.put(ExportSettings.USE_HOUSE_STYLE, use.getSelection());
    settings.put(ExportSettings.HOUSE_STYLE, file.getText().strip());
  }

  private Optional<Path> typed() {
    try {
      return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  /** Reads the template chosen and shows what is wrong with it. */
  void check() {
    file.setEnabled(use.getSelection());
    browse.setEnabled(use.getSelection());
    List<Problem> found = List.of();
    error = null;
    if (use.getSelection()) {
      Optional<Path> typed = typed();
      if (typed.isEmpty() || !Files.isRegularFile(typed.get())) {
        error = ExportText.NEED_HOUSE_STYLE.text();
      } else {
        found = templates.check(typed.get());
        error = found.isEmpty() ? null : ExportText.BAD_HOUSE_STYLE.text(found.size());
      }
    }
    show(found);
    changed.run();
  }

  /** Shows what turned out to be wrong with the template when the sheets were made; put right, it can be used. */
  void complain(List<Problem> found) {
    show(found);
    problems.setFocus();
  }

  private void show(List<Problem> found) {
    problems.removeAll();
    for (Problem complaint : found) {
      new TableItem(problems, SWT.NONE)
          .setText(new String[] {complaint.sheet(), complaint.cell(), complaint.sentence()});
    }
    if (problems.getVisible() == found.isEmpty()) {
      problems.setVisible(!found.isEmpty());
      GridDataFactory.fillDefaults().span(3, 1).grab(true, true).exclude(found.isEmpty())
          .hint(SWT.DEFAULT, problems.getItemHeight() * LINES).applyTo(problems);
      group.layout(true, true);
    }
  }

  private void browse() {
    FileDialog dialog = dialog(SWT.OPEN, ExportText.HOUSE_STYLE_TITLE);
    typed().ifPresent(path -> {
      dialog.setFilterPath(String.valueOf(path.getParent()));
      dialog.setFileName(String.valueOf(path.getFileName()));
    });
    String chosen = dialog.open();
    if (chosen != null) {
      take(Path.of(chosen));
    }
  }

  private FileDialog dialog(int style, ExportText title) {
    FileDialog dialog = new FileDialog(group.getShell(), style | SWT.SHEET);
    dialog.setText(title.text());
    dialog.setFilterExtensions(EXTENSIONS);
    dialog.setFilterNames(new String[] {ExportText.WORKBOOKS.text()});
    return dialog;
  }

  private void take(Path template) {
    file.setText(template.toString());
    use.setSelection(true);
    check();
  }

  private void writeStart() {
    FileDialog dialog = dialog(SWT.SAVE, ExportText.START_TEMPLATE_TITLE);
    dialog.setFileName(ExportText.START_TEMPLATE_FILE.text());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      writeStart(Path.of(chosen));
    }
  }

  /** Writes a template to begin with, and uses it from now on. */
  void writeStart(Path target) {
    Optional<String> failure = templates.write(target);
    if (failure.isEmpty()) {
      take(target);
      said.setText(ExportText.START_TEMPLATE_WRITTEN.text(target).replace("&", "&&"));
    } else {
      said.setText(failure.get().replace("&", "&&"));
    }
    group.layout(true, true);
  }
}
