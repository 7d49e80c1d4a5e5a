package org.musubi.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.edit.NextYear;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.forms.ElementEditor;
import org.musubi.workbench.session.CouncilSession;

class ExportWizardTest extends WorkbenchTest {

  @Test
  void writesTheWorkbookAndAsksBeforeOverwritingIt() throws IOException {
    open(new TestCouncil());
    Path out = folder.resolve("out");
    export(out);
    close(Ui.dialog("出力が終わりました"));
    List<Path> written = files(out);
    assertEquals(1, written.size(), written.toString());
    assertTrue(written.getFirst().toString().endsWith(".xlsx"));

    FileTime marked = FileTime.fromMillis(0);
    Files.setLastModifiedTime(written.getFirst(), marked);
    Shell wizard = export(out);
    Shell question = Ui.dialog("ファイルの上書き");
    assertTrue(Ui.texts(question).contains(written.getFirst().getFileName().toString()), Ui.texts(question));
    Ui.press(question, "キャンセル");
    Ui.waitUntilClosed(question);
    assertEquals(marked, Files.getLastModifiedTime(written.getFirst()));
    Ui.press(wizard, "出力");
    Ui.press(Ui.dialog("ファイルの上書き"), "上書きする");
    close(Ui.dialog("出力が終わりました"));
    assertFalse(marked.equals(Files.getLastModifiedTime(written.getFirst())), "written again");
  }

  @Test
  void chosenSheetsGoIntoFilesOfTheirOwn() throws IOException {
    open(new TestCouncil());
    Path out = folder.resolve("out");
    Shell wizard = begin(out);
    Ui.check(wizard, "評価シート", false);
    Ui.check(wizard, "中期計画書", false);
    Ui.check(wizard, "帳票ごとに別のファイルにする", true);
    Ui.press(wizard, "出力");
    close(Ui.dialog("出力が終わりました"));
    assertEquals(3, files(out).size(), () -> files(out).toString());
  }

  @Test
  void nothingChosenCannotBeExported() {
    open(new TestCouncil());
    Shell wizard = begin(folder);
    for (String sheet : List.of("課題整理シート", "中期計画書", "年次計画書", "評価シート", "構成員・役割")) {
      Ui.check(wizard, sheet, false);
    }
    assertFalse(Ui.canPress(wizard, "出力"));
    assertTrue(Ui.texts(wizard).contains("出力する帳票を1つ以上選んでください。"), Ui.texts(wizard));
    Ui.press(wizard, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(wizard);
  }

  @Test
  void yearsArePlannedOnesAndTheCurrentOne() {
    TestCouncil council = new TestCouncil();
    FiscalYear planned = new FiscalYear(2031);
    NextYear.prepare(council.model, planned);
    List<FiscalYear> years = ExportPage.years(council.model);
    assertTrue(years.contains(planned));
    assertEquals(2, years.size());
  }

  @Test
  void errorsKeepTheSheetsTheyConcernFromBeingExported() throws IOException {
    TestCouncil council = new TestCouncil();
    council.smoking.setStatus(IssueStatus.PICKED);
    council.smoking.getFindings().clear();
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setKind(AreaKind.SECONDARY);
    area.setName("みどり");
    council.model.setArea(area);
    open(council);
    Path out = folder.resolve("out");
    Shell wizard = begin(out);
    Ui.check(wizard, "エラーを残したまま出力する", false);
    assertFalse(Ui.canPress(wizard, "出力"));
    List<String> errors = errors(wizard);
    assertTrue(errors.stream().anyMatch(line -> line.startsWith("ISS-01") && line.contains("課題-01")), errors::toString);

    for (String sheet : List.of("中期計画書", "年次計画書", "構成員・役割")) {
      Ui.check(wizard, sheet, false);
    }
    assertTrue(errors(wizard).stream().allMatch(line -> line.startsWith("ISS-01")), () -> errors(wizard).toString());
    assertFalse(Ui.canPress(wizard, "出力"));
    Ui.check(wizard, "課題整理シート", false);
    assertEquals(List.of(), errors(wizard));
    Ui.press(wizard, "出力");
    close(Ui.dialog("出力が終わりました"));
    assertEquals(1, files(out).size());
  }

  @Test
  void anErrorLeadsToItsPlace() {
    TestCouncil council = new TestCouncil();
    council.smoking.setStatus(IssueStatus.PICKED);
    council.smoking.getFindings().clear();
    CouncilSession session = open(council);
    Shell wizard = begin(folder);
    Ui.run(() -> {
      Table table = Ui.all(Table.class, wizard).getFirst();
      for (TableItem item : table.getItems()) {
        if (item.getText().startsWith("ISS-01")) {
          table.setSelection(item);
          Ui.notify(table, SWT.Selection);
        }
      }
    });
    Ui.press(wizard, "エラーの箇所を開く");
    Ui.waitUntilClosed(wizard);
    Ui.waitFor("the form", () -> page().getActiveEditor() instanceof ElementEditor editor
        && editor.getAdapter(EObject.class) == the(session, council.smoking));
  }

  private static List<String> errors(Shell wizard) {
    return Ui.get(() -> Arrays.stream(Ui.all(Table.class, wizard).getFirst().getItems()).map(TableItem::getText)
        .toList());
  }

  private static Shell begin(Path out) {
    command(Commands.EXPORT);
    Shell wizard = Ui.dialog("帳票の出力");
    Ui.type(wizard, "出力先:", out.toString());
    Ui.check(wizard, "1つのファイルにまとめる", true);
    Ui.check(wizard, "帳票ごとに別のファイルにする", false);
    // The small council is far from complete; what that means is a test of its own.
    Ui.check(wizard, "エラーを残したまま出力する", true);
    return wizard;
  }

  private static Shell export(Path out) {
    Shell wizard = begin(out);
    Ui.press(wizard, "出力");
    return wizard;
  }

  private static void close(Shell result) {
    Ui.press(result, "閉じる");
    Ui.waitUntilClosed(result);
    Ui.settle();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
