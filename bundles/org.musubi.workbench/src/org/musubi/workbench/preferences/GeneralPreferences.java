package org.musubi.workbench.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.files.FileSettings;

/** Language, theme, recent files, and where there are several, who makes new diagrams. */
public final class GeneralPreferences extends PreferencePage implements IWorkbenchPreferencePage {

  /** Set by start scripts that start the program again when it asks for that. */
  private static final String RESTARTS = "musubi.restart";

  private static final int MOST_RECENT = 30;

  private Combo language;
  private Combo theme;
  private Button reopen;
  private Spinner recentSize;
  private RuntimeChoice runtime;

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, FileSettings.NODE));
    getPreferenceStore().setDefault(FileSettings.REOPEN, true);
    getPreferenceStore().setDefault(FileSettings.RECENT_SIZE, FileSettings.DEFAULT_RECENT_SIZE);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 10).applyTo(page);
    language = combo(page, PreferencesText.LANGUAGE, PreferencesText.JAPANESE.text(), PreferencesText.ENGLISH.text());
    language.select(LanguageChoice.LANGUAGES.indexOf(LanguageChoice.current()));
    language.setEnabled(LanguageChoice.file().isPresent());
    theme = combo(page, PreferencesText.THEME, Theme.LIGHT.label(), Theme.DARK.label());
    theme.select(Theme.current().ordinal());
    new Label(page, SWT.NONE).setText(PreferencesText.RECENT_SIZE.text());
    recentSize = new Spinner(page, SWT.BORDER);
    recentSize.setValues(getPreferenceStore().getInt(FileSettings.RECENT_SIZE), 0, MOST_RECENT, 0, 1, 5);
    Button clear = new Button(page, SWT.PUSH);
    clear.setText(PreferencesText.CLEAR_RECENT.text());
    clear.addListener(SWT.Selection, event -> {
      new FileSettings().clearRecent();
      setMessage(PreferencesText.CLEARED.text(), INFORMATION);
    });
    reopen = new Button(page, SWT.CHECK);
    reopen.setText(PreferencesText.REOPEN.text());
    reopen.setSelection(getPreferenceStore().getBoolean(FileSettings.REOPEN));
    GridDataFactory.fillDefaults().span(3, 1).applyTo(reopen);
    runtime = new RuntimeChoice(Drawings.get(), getPreferenceStore());
    if (runtime.isOffered()) {
      runtime.show(combo(page, PreferencesText.DIAGRAM_RUNTIME, runtime.labels()));
    }
    return page;
  }

  @Override
  protected void performDefaults() {
    theme.select(Theme.LIGHT.ordinal());
    reopen.setSelection(getPreferenceStore().getDefaultBoolean(FileSettings.REOPEN));
    recentSize.setSelection(getPreferenceStore().getDefaultInt(FileSettings.RECENT_SIZE));
    runtime.performDefaults();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    getPreferenceStore().setValue(FileSettings.REOPEN, reopen.getSelection());
    getPreferenceStore().setValue(FileSettings.RECENT_SIZE, recentSize.getSelection());
    runtime.performOk();
    Theme chosen = Theme.values()[theme.getSelectionIndex()];
    if (chosen != Theme.current()) {
      chosen.apply();
    }
    Locale wanted = LanguageChoice.LANGUAGES.get(language.getSelectionIndex());
    return wanted.equals(LanguageChoice.current()) || changeLanguage(wanted);
  }

  private boolean changeLanguage(Locale wanted) {
    Optional<Path> file = LanguageChoice.file();
    if (file.isEmpty()) {
      return true;
    }
    try {
      LanguageChoice.save(file.get(), wanted);
    } catch (IOException failed) {
      ILog.of(GeneralPreferences.class).warn("Language not saved", failed);
      MessageDialog.openError(getShell(), PreferencesText.LANGUAGE_TITLE.text(),
          PreferencesText.LANGUAGE_FAILED.text(file.get()));
      return false;
    }
    if (Boolean.getBoolean(RESTARTS)) {
      int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), PreferencesText.LANGUAGE_TITLE.text(),
          PreferencesText.LANGUAGE_RESTART.text(), SWT.NONE, PreferencesText.RESTART.text(),
          PreferencesText.LATER.text());
      if (answer == 0) {
        getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
      }
    } else {
      MessageDialog.openInformation(getShell(), PreferencesText.LANGUAGE_TITLE.text(),
          PreferencesText.LANGUAGE_LATER.text());
    }
    return true;
  }

  private static Combo combo(Composite page, PreferencesText label, String... choices) {
    new Label(page, SWT.NONE).setText(label.text());
    Combo combo = new Combo(page, SWT.READ_ONLY);
    combo.setItems(choices);
    GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    return combo;
  }
}
