package org.musubi.workbench.returned;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.Comparison;

/** What the returned files would change, decided cell by cell; conflicts stand first. */
final class ChangesPage extends WizardPage {

  private static final int LINES = 4;
  private static final int HEIGHT = 250;

  private final ReturnedJob job;
  private ChangeTree changes;
  private Text details;
  private Comparison shown;

  ChangesPage(ReturnedJob job) {
    super("changes", ReturnedText.CHANGES_TITLE.text(), null);
    this.job = job;
    setDescription(ReturnedText.CHANGES_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(8, 6).applyTo(page);
    Composite tools = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).applyTo(tools);
    Button conflicts = new Button(tools, SWT.CHECK);
    conflicts.setText(ReturnedText.ONLY_CONFLICTS.text());
    button(tools, ReturnedText.TAKE_ALL, () -> decide(true));
    button(tools, ReturnedText.KEEP_ALL, () -> decide(false));
    Button edit = button(tools, ReturnedText.EDIT_CELL, () -> changes.editSelected());
    changes = new ChangeTree(page, this::update, this::setErrorMessage);
    conflicts.addListener(SWT.Selection, event -> changes.showOnlyConflicts(conflicts.getSelection()));
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(changes.tree());
    details = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, false).hint(400, details.getLineHeight() * LINES).applyTo(details);
    changes.onSelect(node -> {
      details.setText(node == null ? "" : Words.details(node));
      edit.setEnabled(node instanceof Node.CellNode);
    });
    edit.setEnabled(false);
    setControl(page);
  }

  private static Button button(Composite parent, ReturnedText label, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      Decisions decisions = job.decisions().orElseThrow();
      if (decisions.comparison() != shown) {
        shown = decisions.comparison();
        changes.show(decisions);
      }
      setErrorMessage(null);
      update();
      changes.tree().setFocus();
    }
  }

  private void decide(boolean take) {
    changes.decideSelected(take);
    setErrorMessage(null);
    update();
  }

  private void update() {
    Decisions decisions = job.decisions().orElseThrow();
    int open = decisions.openCells().size() + decisions.openRows().size();
    setMessage(open == 0 ? ReturnedText.CHANGES_MESSAGE.text() : ReturnedText.CHANGES_OPEN.text(open),
        open == 0 ? NONE : WARNING);
  }

  ChangeTree changes() {
    return changes;
  }
}
