package org.musubi.workbench.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.RuleSettingsText;
import org.musubi.workbench.checking.CouncilChecks;

/** Which rules councils are checked by, and their thresholds, for this workspace. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

  /** Id of the page; opened with the id of a rule it shows that rule. */
  public static final String ID = "org.musubi.workbench.preferences.rules";

  private static final int[] SHARES = {52, 48};
  private static final int WIDTH = 780;
  private static final int HEIGHT = 440;
  private static final String EXTENSION = "*.rules";

  private final CouncilChecks checks = CouncilChecks.get();
  private RuleSettings edited = checks.settings();
  private String first;
  private RulesTree tree;
  private RuleDetails details;

  public RulesPage() {
    setDescription(RulesText.DESCRIPTION.text());
  }

  @Override
  public void init(IWorkbench workbench) {
    // nothing to prepare
  }

  @Override
  public void applyData(Object data) {
    first = data instanceof String id ? id : null;
    if (tree != null && first != null) {
      reveal(first);
    }
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
    Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(RulesText.FILTER_HINT.text());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
    tree = new RulesTree(sash, checks.registry(), rule -> edited.isOn(rule), this::switchRules);
    details = new RuleDetails(sash, () -> edited, this::threshold);
    sash.setWeights(SHARES);
    tree.onSelection(details::show);
    filter.addModifyListener(event -> tree.filter(filter.getText()));
    if (first != null) {
      reveal(first);
    } else {
      details.show(null);
    }
    return page;
  }

  private void reveal(String id) {
    checks.registry().rule(id).ifPresent(rule -> {
      tree.reveal(rule);
      details.show(rule);
    });
  }

  @Override
  protected void contributeButtons(Composite parent) {
    button(parent, RulesText.LOAD, this::load);
    button(parent, RulesText.STORE, this::store);
    ((GridLayout) parent.getLayout()).numColumns += 2;
  }

  private static void button(Composite parent, RulesText label, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> action.run());
  }

  private void switchRules(List<Rule> rules, boolean on) {
    for (Rule rule : rules) {
      edited = edited.withOn(rule.id(), on);
    }
  }

  /** Takes over a threshold; null when what was typed is none. */
  private void threshold(Rule rule, String key, Double value) {
    setErrorMessage(value == null ? RulesText.NO_NUMBER.text(rule.texts().parameter(key)) : null);
    setValid(value != null);
    if (value != null) {
      boolean usual = rule.parameters().stream()
          .anyMatch(parameter -> parameter.key().equals(key) && parameter.defaultValue() == value);
      edited = edited.withThreshold(rule.id(), key, usual ? null : value);
    }
  }

  private void load() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {EXTENSION, "*"});
    String file = dialog.open();
    if (file != null) {
      try {
        show(RuleSettingsText.read(Files.readString(Path.of(file))));
        List<String> complaints = edited.complaints(checks.registry().rules());
        setMessage(complaints.isEmpty() ? null : complaints.getFirst(), WARNING);
      } catch (IOException unreadable) {
        setErrorMessage(RulesText.UNREADABLE.text(file));
      } catch (ParseException wrong) {
        setErrorMessage(wrong.getMessage());
      }
    }
  }

  private void store() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setFilterExtensions(new String[] {EXTENSION});
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      try {
        Files.writeString(Path.of(file), "# " + RulesText.FILE_HEAD.text() + "\n" + RuleSettingsText.write(edited));
      } catch (IOException failed) {
        setErrorMessage(RulesText.NOT_WRITTEN.text(file));
      }
    }
  }

  private void show(RuleSettings settings) {
    edited = settings;
    setErrorMessage(null);
    setValid(true);
    tree.refresh();
    details.refresh();
  }

  @Override
  protected void performDefaults() {
    show(RuleSettings.DEFAULTS);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    checks.apply(edited);
    return true;
  }
}
