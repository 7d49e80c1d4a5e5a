package org.musubi.workbench.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.EMFEditPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A platform with our fragments speaks Japanese: each way in which it looks for texts finds them. */
class PlatformTextsTest {

  @BeforeEach
  void translationsAreInstalled() {
    assumeTrue(JFaceResources.class.getClassLoader().getResource("org/eclipse/jface/messages_ja.properties") != null,
        "the translations are not part of this runtime");
    assumeTrue(Locale.getDefault().equals(Locale.JAPAN), "this runtime is not Japanese");
  }

  @Test
  void dialogButtons() {
    assertEquals("キャンセル", IDialogConstants.CANCEL_LABEL);
    assertEquals("次へ(&N) >", IDialogConstants.NEXT_LABEL);
    assertEquals("適用して閉じる", JFaceResources.getString("PreferencesDialog.okButtonLabel"));
    assertEquals("残り3件を表示", JFaceResources.format("ExpandableNode.showRemaining", 3, "s"));
  }

  @Test
  void messageClassesOfTheWorkbench() throws ReflectiveOperationException {
    assertEquals("保存(&S)", message("org.eclipse.ui.internal.WorkbenchMessages", "SaveAction_text"));
    assertEquals("バックグラウンドで実行(&B)", message("org.eclipse.ui.internal.progress.ProgressMessages",
        "ProgressMonitorFocusJobDialog_RunInBackgroundButton"));
  }

  @Test
  void toolkit() {
    assertEquals("キャンセル", SWT.getMessage("SWT_Cancel"));
    assertEquals("終了", SWT.getMessage("SWT_Quit"));
  }

  @Test
  void commandsOfPluginManifests() {
    assumeTrue(Platform.isRunning(), "manifests are read by a running platform only");
    assertEquals("すべて保存",
        Platform.getResourceString(Platform.getBundle("org.eclipse.ui"), "%command.saveAll.name"));
    assertEquals("アウトライン",
        Platform.getResourceString(Platform.getBundle("org.eclipse.ui.views"), "%Views.ContentOutline"));
  }

  @Test
  void commandsOfTheModelEditor() {
    assumeTrue(Platform.isRunning(), "manifests are read by a running platform only");
    assertEquals("値の設定", EMFEditPlugin.INSTANCE.getString("_UI_SetCommand_label"));
  }

  private static String message(String type, String field) throws ReflectiveOperationException {
    return (String) Class.forName(type).getField(field).get(null);
  }
}
