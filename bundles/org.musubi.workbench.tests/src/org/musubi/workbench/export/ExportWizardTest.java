package org.musubi.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.edit.NextYear;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;

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

  private static Shell begin(Path out) {
    command(Commands.EXPORT);
    Shell wizard = Ui.dialog("帳票の出力");
    Ui.type(wizard, "出力先:", out.toString());
    Ui.check(wizard, "1つのファイルにまとめる", true);
    Ui.check(wizard, "帳票ごとに別のファイルにする", false);
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
