package org.musubi.workbench.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.explorer.ExplorerView;
import org.musubi.workbench.files.FileSettings;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

class WindowTest extends WorkbenchTest {

  private final TestCouncil names = new TestCouncil();

  @Test
  void windowHasExplorerOutlineAndProperties() {
    for (String view : List.of(ExplorerView.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)) {
      assertNotNull(Ui.get(() -> page().findViewReference(view)), view);
    }
  }

  @Test
  void menusHoldOnlyWhatWorks() {
    List<String> entries = Ui.get(() -> entries(window().getShell().getMenuBar()));
    assertEquals(List.of("ファイル", "編集", "表示", "ヘルプ"),
        Ui.get(() -> Arrays.stream(window().getShell().getMenuBar().getItems())
            .map(item -> Ui.plain(item.getText())).filter(text -> !text.isEmpty()).toList()));
    assertTrue(entries.containsAll(List.of("新しい協議会…", "帳票を出力…", "元に戻す", "設定…")), entries.toString());
    List<String> notJapanese = entries.stream().filter(entry -> !entry.endsWith(".musubi"))
        .filter(entry -> !entry.matches("(?s).*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*")).toList();
    assertEquals(List.of(), notJapanese);
  }

  @Test
  void keysOfTheProgramAreActive() {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    assertEquals("org.musubi.workbench.scheme", Ui.get(() -> bindings.getActiveScheme().getId()));
    assertEquals("Ctrl+E", Ui.get(() -> bindings.getBestActiveBindingFormattedFor(Commands.EXPORT)));
    assertEquals("Ctrl+S",
        Ui.get(() -> bindings.getBestActiveBindingFormattedFor(IWorkbenchCommandConstants.FILE_SAVE)));
  }

  @Test
  void openCouncilIsNamedInTheTitleAndAmongTheRecentFiles() {
    CouncilSession session = open(names);
    assertEquals("テスト圏域協議会 (test.musubi) — むすび", Ui.get(() -> window().getShell().getText()));
    assertEquals(session.file(), new FileSettings().recent().getFirst());
  }

  @Test
  void undoIsNamedInTheMenuAndSaveEndsDirtiness() {
    CouncilSession session = open(names);
    Project project = the(session, names.project);
    Ui.run(() -> session.change("事業の名称変更", () -> project.setName("新しい名称")));
    Ui.settle();
    assertTrue(Ui.get(() -> activeEditor().isDirty()));
    List<String> entries = Ui.get(() -> entries(window().getShell().getMenuBar()));
    assertTrue(entries.contains("元に戻す: 事業の名称変更"), entries.toString());
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals("出前健康講座", project.getName());
    command(IWorkbenchCommandConstants.EDIT_REDO);
    assertEquals("新しい名称", project.getName());
    command(IWorkbenchCommandConstants.FILE_SAVE);
    assertFalse(Ui.get(() -> activeEditor().isDirty()));
    assertEquals("新しい名称", reopened(session.file()).getProjects().getFirst().getName());
  }

  @Test
  void savingAsksWhenSomebodyElseHasWrittenTheFile() throws IOException {
    CouncilSession session = open(names);
    Ui.run(() -> session.change("x", () -> the(session, names.project).setName("meins")));
    Files.writeString(session.file(), Files.readString(session.file()).replace("出前健康講座", "anderes"));
    command(IWorkbenchCommandConstants.FILE_SAVE);
    Shell question = Ui.dialog("ファイルが変更されています");
    Ui.press(question, "キャンセル");
    Ui.waitUntilClosed(question);
    assertTrue(session.isDirty());
    assertTrue(Files.readString(session.file()).contains("anderes"));
    command(IWorkbenchCommandConstants.FILE_SAVE);
    Shell again = Ui.dialog("ファイルが変更されています");
    Ui.press(again, "上書き保存");
    Ui.waitUntilClosed(again);
    Ui.settle();
    assertFalse(session.isDirty());
    assertEquals("meins", reopened(session.file()).getProjects().getFirst().getName());
  }

  @Test
  void closingACouncilAsksAboutUnsavedChanges() {
    CouncilSession session = open(names);
    Ui.run(() -> session.change("x", () -> the(session, names.project).setName("neu")));
    command(Commands.CLOSE_COUNCIL);
    Shell question = Ui.dialog("保存していない変更");
    Ui.press(question, "保存しない");
    Ui.waitUntilClosed(question);
    Ui.waitFor("council closed", () -> Navigation.sessions().openSessions().isEmpty());
    assertEquals(0, Ui.get(() -> page().getEditorReferences().length));
    assertEquals("出前健康講座", reopened(session.file()).getProjects().getFirst().getName());
  }

  @Test
  void closingPagesOfADirtyCouncilDoesNotAsk() {
    CouncilSession session = open(names);
    Ui.run(() -> session.change("x", () -> the(session, names.project).setName("neu")));
    command(IWorkbenchCommandConstants.FILE_CLOSE);
    Ui.waitFor("editor closed", () -> page().getEditorReferences().length == 0);
    open(session.file());
    command(IWorkbenchCommandConstants.FILE_CLOSE_ALL);
    Ui.waitFor("all editors closed", () -> page().getEditorReferences().length == 0);
    assertTrue(session.isDirty());
    assertEquals(1, Navigation.sessions().openSessions().size());
  }

  @Test
  void damagedFileIsExplainedInOneSentence() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.musubi"), "<?xml version=\"1.0\"?><council");
    Ui.begin(() -> new OpenCouncils(window()).open(damaged));
    Shell error = Ui.dialog("開けませんでした");
    String message = Ui.texts(error);
    assertTrue(message.contains("damaged.musubi"), message);
    assertFalse(message.contains("Exception"), message);
    Ui.run(error::close);
    assertTrue(Navigation.sessions().openSessions().isEmpty());
  }

  @Test
  void argumentsThatNameCouncilsAreOpened() {
    assertEquals(List.of(Path.of("a.musubi").toAbsolutePath()), Application.files("-x", "a.musubi", "b.txt"));
  }

  private static CouncilModel reopened(Path file) {
    try {
      return CouncilSession.open(file).model();
    } catch (CouncilFileException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<String> entries(Menu menu) {
    List<String> entries = new ArrayList<>();
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      if ((item.getStyle() & SWT.SEPARATOR) == 0) {
        entries.add(Ui.plain(item.getText()));
      }
      if (item.getMenu() != null) {
        entries.addAll(entries(item.getMenu()));
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
    return entries;
  }
}
