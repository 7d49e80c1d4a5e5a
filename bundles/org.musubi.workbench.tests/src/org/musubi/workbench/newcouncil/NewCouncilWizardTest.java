package org.musubi.workbench.newcouncil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

class NewCouncilWizardTest extends WorkbenchTest {

  @Test
  void makesAndOpensACouncilWithTheUsualMembers() {
    Path file = folder.resolve("minato.musubi");
    Shell wizard = begin("みなと圏域");
    Ui.press(wizard, IDialogConstants.NEXT_ID);
    Ui.waitFor("members page", () -> Ui.all(Table.class, wizard).stream()
        .anyMatch(table -> table.isVisible() && table.getItemCount() > 20));
    Ui.press(wizard, IDialogConstants.NEXT_ID);
    typeFile(wizard, file);
    Ui.press(wizard, IDialogConstants.FINISH_ID);
    Ui.waitUntilClosed(wizard);
    Ui.waitFor("open council", () -> !Navigation.sessions().openSessions().isEmpty());
    CouncilSession session = Navigation.sessions().openSessions().getFirst();
    assertEquals(file, session.file());
    assertEquals("みなと圏域地域・職域連携推進協議会", session.model().getName());
    assertTrue(session.model().getOrganizations().size() > 20);
    assertFalse(session.isDirty());
  }

  @Test
  void saysWhatIsMissing() {
    Shell wizard = begin("");
    assertFalse(Ui.canPress(wizard, IDialogConstants.NEXT_ID));
    assertFalse(Ui.canPress(wizard, IDialogConstants.FINISH_ID));
    Ui.type(wizard, "区域の名称:", "x");
    Ui.type(wizard, "区域の名称:", "");
    assertTrue(Ui.texts(wizard).contains("区域の名称を入力してください。"), Ui.texts(wizard));
    Ui.press(wizard, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(wizard);
  }

  @Test
  void asksBeforeReplacingAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("there.musubi"), "precious");
    Shell wizard = begin("みなと圏域");
    Ui.press(wizard, IDialogConstants.NEXT_ID);
    Ui.press(wizard, IDialogConstants.NEXT_ID);
    typeFile(wizard, file);
    assertFalse(Ui.canPress(wizard, IDialogConstants.FINISH_ID));
    assertTrue(Ui.texts(wizard).contains("「there.musubi」はすでにあります。"), Ui.texts(wizard));
    assertEquals("precious", Files.readString(file));
    Ui.check(wizard, "「there.musubi」を置き換える(今のファイルは .bak として残ります)", true);
    Ui.press(wizard, IDialogConstants.FINISH_ID);
    Ui.waitUntilClosed(wizard);
    Ui.waitFor("open council", () -> !Navigation.sessions().openSessions().isEmpty());
    assertFalse(Files.readString(file).contains("precious"));
  }

  private static Shell begin(String area) {
    command(Commands.NEW_COUNCIL);
    Shell wizard = Ui.dialog("新しい協議会");
    if (!area.isEmpty()) {
      Ui.type(wizard, "区域の名称:", area);
    }
    return wizard;
  }

  private static void typeFile(Shell wizard, Path file) {
    Ui.waitFor("place page", () -> Ui.all(Text.class, wizard).stream()
        .anyMatch(text -> text.isVisible() && text.getText().endsWith(".musubi")));
    Ui.run(() -> Ui.all(Text.class, wizard).stream()
        .filter(text -> text.isVisible() && text.getText().endsWith(".musubi")).findFirst().orElseThrow()
        .setText(file.toString()));
  }
}
