package org.musubi.workbench.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.session.CouncilSession;

class PreferencesTest extends WorkbenchTest {

  @Test
  void themeChangesAtOnceAndKeepsPagesAndChanges() {
    TestCouncil names = new TestCouncil();
    CouncilSession session = open(names);
    Ui.run(() -> session.change("x", () -> the(session, names.project).setName("neu")));
    IEditorPart before = activeEditor();
    try {
      choose("ライト", "ダーク");
      assertTrue(theme().endsWith("e4_dark"), theme());
      assertNotSame(before, activeEditor(), "made again in the new colours");
      assertEquals(before.getEditorInput(), activeEditor().getEditorInput());
      assertTrue(session.isDirty());
      assertTrue(session.canUndo());
    } finally {
      choose("ダーク", "ライト");
    }
    assertTrue(theme().endsWith("e4_default"), theme());
  }

  @Test
  void languageIsKeptForTheNextStart() throws IOException, URISyntaxException {
    Path file = Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolveSibling("language");
    assertFalse(Files.exists(file));
    try {
      Shell dialog = preferences();
      select(dialog, "日本語", "English");
      Ui.press(dialog, IDialogConstants.OK_ID);
      Shell told = Ui.dialog("表示言語の変更");
      Ui.run(told::close);
      Ui.waitUntilClosed(dialog);
      assertEquals("en", Files.readString(file).strip());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void choose(String from, String to) {
    Shell dialog = preferences();
    select(dialog, from, to);
    Ui.press(dialog, IDialogConstants.OK_ID);
    Ui.waitUntilClosed(dialog);
    Ui.settle();
  }

  private static Shell preferences() {
    command(IWorkbenchCommandConstants.WINDOW_PREFERENCES);
    return Ui.dialog(PreferenceDialog.class);
  }

  private static void select(Shell dialog, String from, String to) {
    Ui.run(() -> {
      Combo combo = Ui.all(Combo.class, dialog).stream().filter(each -> each.getText().equals(from)).findFirst()
          .orElseThrow();
      combo.select(combo.indexOf(to));
      Ui.notify(combo, SWT.Selection);
    });
  }

  private static String theme() {
    return Ui.get(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId());
  }
}
