package org.musubi.workbench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;

class RulesPageTest extends WorkbenchTest {

  @AfterEach
  void restore() {
    Ui.run(() -> CouncilChecks.get().apply(RuleSettings.DEFAULTS));
    // The dialog opens with the page shown last: for other tests that is the usual one.
    Ui.begin(() -> PreferencesUtil.createPreferenceDialogOn(
        window().getShell(), "org.musubi.workbench.preferences", null, null).open());
    Shell dialog = Ui.dialog(PreferenceDialog.class);
    Ui.press(dialog, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(dialog);
  }

  private static Shell open(String rule) {
    Ui.begin(() -> PreferencesUtil.createPreferenceDialogOn(window().getShell(), RulesPage.ID, null, rule).open());
    return Ui.dialog(PreferenceDialog.class);
  }

  private static Tree rules(Shell dialog) {
    return Ui.get(() -> Ui.all(Tree.class, dialog).stream().filter(tree -> (tree.getStyle() & SWT.CHECK) != 0)
        .findFirst().orElseThrow());
  }

  private static TreeItem row(Tree tree, String id) {
    return Arrays.stream(tree.getItems()).flatMap(family -> Arrays.stream(family.getItems()))
        .filter(item -> item.getData() instanceof Rule rule && rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static void tick(Tree tree, TreeItem item, boolean on) {
    item.setChecked(on);
    Event event = new Event();
    event.item = item;
    event.detail = SWT.CHECK;
    tree.notifyListeners(SWT.Selection, event);
  }

  private static Text threshold(Shell dialog) {
    return Ui.all(Text.class, dialog).stream().filter(field -> (field.getStyle() & SWT.RIGHT) != 0).findFirst()
        .orElseThrow();
  }

  @Test
  void showsTheRuleItIsOpenedWith() {
    Shell dialog = open("COR-04");
    Tree tree = rules(dialog);
    assertEquals(10, Ui.get(tree::getItemCount));
    assertEquals("COR-04", Ui.get(() -> ((Rule) tree.getSelection()[0].getData()).id()));
    assertTrue(Ui.get(() -> Ui.all(StyledText.class, dialog).getFirst().getText()).contains("COR-04"));
    assertEquals("120", Ui.get(() -> threshold(dialog).getText()));
    Ui.press(dialog, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(dialog);
  }

  @Test
  void switchesRulesAndFamiliesOffAndKeepsThat() {
    Shell dialog = open("COR-04");
    Tree tree = rules(dialog);
    Ui.run(() -> {
      tick(tree, row(tree, "STK-01"), false);
      assertTrue(row(tree, "STK-01").getParentItem().getGrayed(), "some of its rules are on");
      tick(tree, row(tree, "CAT-01").getParentItem(), false);
      assertFalse(row(tree, "CAT-02").getChecked());
    });
    Ui.press(dialog, IDialogConstants.OK_ID);
    Ui.waitUntilClosed(dialog);
    assertEquals("CAT-01 = off\nCAT-02 = off\nCAT-03 = off\nSTK-01 = off\n",
        InstanceScope.INSTANCE.getNode("org.musubi.workbench").get("rules", ""));
    assertFalse(Ui.get(() -> CouncilChecks.get().settings().off()).isEmpty());
  }

  @Test
  void setsThresholdsWithinTheirBounds() {
    Shell dialog = open("COR-04");
    Ui.run(() -> threshold(dialog).setText("abc"));
    assertFalse(Ui.canPress(dialog, IDialogConstants.OK_ID));
    Ui.run(() -> threshold(dialog).setText("5"));
    assertFalse(Ui.canPress(dialog, IDialogConstants.OK_ID), "below the smallest");
    Ui.run(() -> threshold(dialog).setText("80"));
    Ui.press(dialog, IDialogConstants.OK_ID);
    Ui.waitUntilClosed(dialog);
    assertEquals(80.0, Ui.get(() -> CouncilChecks.get().settings().thresholds().get("COR-04.length")));
  }

  @Test
  void restoresTheDefaults() {
    Ui.run(() -> CouncilChecks.get().apply(
        RuleSettings.DEFAULTS.withOn("STK-01", false).withThreshold("COR-04", "length", 50.0)));
    Shell dialog = open("COR-04");
    assertEquals("50", Ui.get(() -> threshold(dialog).getText()));
    Ui.press(dialog, "既定値に戻す");
    Ui.waitFor("the default", () -> threshold(dialog).getText().equals("120"));
    Ui.press(dialog, IDialogConstants.OK_ID);
    Ui.waitUntilClosed(dialog);
    assertEquals(RuleSettings.DEFAULTS, Ui.get(() -> CouncilChecks.get().settings()));
    assertEquals("", InstanceScope.INSTANCE.getNode("org.musubi.workbench").get("rules", ""));
  }

  @Test
  void cancelChangesNothing() {
    Shell dialog = open("STK-01");
    Tree tree = rules(dialog);
    Ui.run(() -> tick(tree, row(tree, "STK-01"), false));
    Ui.press(dialog, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(dialog);
    assertEquals(RuleSettings.DEFAULTS, Ui.get(() -> CouncilChecks.get().settings()));
  }
}
