package org.musubi.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.history.SheetHistory;
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
    Shell wizard = begin(out);
    Ui.press(wizard, "出力");
    List<Path> written = result(wizard);
    assertEquals(files(out), written);
    assertEquals(1, written.size(), written.toString());
    assertTrue(written.getFirst().toString().endsWith(".xlsx"));
    close(wizard);

    FileTime marked = FileTime.fromMillis(0);
    Files.setLastModifiedTime(written.getFirst(), marked);
    Shell again = begin(out);
    Ui.press(again, "出力");
    String name = written.getFirst().getFileName().toString();
    Ui.waitFor("the question", () -> Ui.texts(again).contains("「" + name + "」がすでにあります。"));
    assertEquals(marked, Files.getLastModifiedTime(written.getFirst()));
    Ui.check(again, "上書きする", true);
    Ui.press(again, "出力");
    assertEquals(written, result(again));
    close(again);
    assertFalse(marked.equals(Files.getLastModifiedTime(written.getFirst())), "written again");
  }

  @Test
  void chosenSheetsGoIntoFilesOfTheirOwn() throws IOException {
    open(new TestCouncil());
    Path out = folder.resolve("out");
    Shell wizard = begin(out);
    Ui.press(wizard, "すべて外す");
    tick(wizard, "課題整理シート", true);
    tick(wizard, "年次計画書", true);
    tick(wizard, "構成員・役割", true);
    Ui.check(wizard, "1つのファイルにまとめる", false);
    Ui.check(wizard, "帳票ごとに別のファイルにする", true);
    Ui.press(wizard, "出力");
    assertEquals(3, result(wizard).size());
    close(wizard);
    assertEquals(3, files(out).size(), () -> files(out).toString());
  }

  @Test
  void nothingChosenCannotBeExported() {
    open(new TestCouncil());
    Shell wizard = begin(folder);
    Ui.press(wizard, "すべて外す");
    Ui.waitFor("the sentence", () -> Ui.texts(wizard).contains("出力する帳票を1つ以上選んでください。"));
    assertFalse(Ui.canPress(wizard, "出力"));
    Ui.press(wizard, "すべて選ぶ");
    Ui.waitFor("all ticked", () -> Ui.canPress(wizard, "出力"));
    Ui.press(wizard, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(wizard);
  }

  @Test
  void whatWasChosenIsChosenTheNextTime() {
    open(new TestCouncil());
    Shell wizard = begin(folder.resolve("out"));
    Ui.press(wizard, "すべて外す");
    tick(wizard, "年次計画書", true);
    Ui.check(wizard, "協議会用", false);
    Ui.check(wizard, "会議資料", true);
    Ui.press(wizard, "出力");
    result(wizard);
    close(wizard);
    Shell next = begin(folder.resolve("other"));
    assertEquals(List.of("年次計画書"), ticked(next));
    assertTrue(isChecked(next, "会議資料"));
    Ui.press(next, "すべて選ぶ");
    Ui.check(next, "会議資料", false);
    Ui.check(next, "協議会用", true);
    Ui.press(next, "出力");
    result(next);
    close(next);
  }

  @Test
  void aContributedSheetIsOfferedAndWritten() throws IOException {
    open(new TestCouncil());
    Path out = folder.resolve("out");
    Shell wizard = begin(out);
    Ui.press(wizard, "すべて外す");
    tick(wizard, "連絡簿", true);
    assertTrue(Ui.get(() -> Arrays.stream(sheets(wizard).getItems())
        .anyMatch(item -> item.getText(1).equals("機関の名前だけの一覧"))), "what it is for is said");
    Ui.press(wizard, "出力");
    List<Path> written = result(wizard);
    close(wizard);
    assertTrue(written.getFirst().getFileName().toString().contains("連絡簿"), written.toString());
    try (ZipFile zip = new ZipFile(written.getFirst().toFile())) {
      String texts = zip.stream().filter(entry -> entry.getName().endsWith(".xml"))
          .map(entry -> content(zip, entry)).collect(Collectors.joining());
      assertTrue(texts.contains("みどり保健所"), "the rows of the contributed sheet are in the workbook");
    }
  }

  @Test
  void aTemplateIsMadeFilledAndReportedCellByCell() throws IOException {
    open(new TestCouncil());
    Path out = folder.resolve("out");
    Path template = folder.resolve("ひな形.xlsx");
    Shell wizard = begin(out);
    Ui.press(wizard, "すべて外す");
    tick(wizard, "課題整理シート", true);
    Ui.run(() -> look(wizard).houseStyle().writeStart(template));
    assertTrue(Files.size(template) > 0);
    Ui.press(wizard, "出力");
    List<Path> written = result(wizard);
    close(wizard);
    try (InputStream in = Files.newInputStream(written.getFirst()); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertTrue(texts(workbook.getSheet("課題整理シート")).contains("喫煙率が高い"), "filled");
    }

    try (InputStream in = Files.newInputStream(template); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      workbook.getSheet("課題整理シート").getRow(0).createCell(60).setCellValue("{{nonsense}}");
      try (OutputStream broken = Files.newOutputStream(template)) {
        workbook.write(broken);
      }
    }
    Shell again = begin(folder.resolve("second"));
    Ui.press(again, "出力");
    Table problems = Ui.get(() -> Ui.all(Table.class, again).get(2));
    Ui.waitFor("the problem", () -> problems.isVisible() && problems.getItemCount() > 0);
    assertEquals("課題整理シート", Ui.get(() -> problems.getItem(0).getText(0)));
    assertEquals("BI1", Ui.get(() -> problems.getItem(0).getText(1)));
    assertTrue(Ui.get(() -> problems.getItem(0).getText(2)).contains("nonsense"));
    assertFalse(Files.exists(folder.resolve("second")) && !files(folder.resolve("second")).isEmpty(), "nothing written");
    Ui.check(again, "ひな形を使う", false);
    Ui.press(again, "すべて選ぶ");
    Ui.press(again, "出力");
    result(again);
    close(again);
  }

  private static LookPage look(Shell wizard) {
    return (LookPage) page(wizard, "look");
  }

  private static IWizardPage page(Shell wizard, String name) {
    return ((WizardDialog) wizard.getData()).getCurrentPage().getWizard().getPage(name);
  }

  private static String texts(XSSFSheet sheet) {
    StringBuilder texts = new StringBuilder();
    sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
    return texts.toString();
  }

  @Test
  void allFormatsAreWrittenAndTheWorkbookIsRemembered() {
    CouncilSession session = open(new TestCouncil());
    Path out = folder.resolve("out");
    Shell wizard = begin(out);
    Ui.press(wizard, "すべて外す");
    tick(wizard, "データ一覧", true);
    tick(wizard, "課題整理シート", true);
    for (FileFormat format : FileFormat.values()) {
      Ui.check(wizard, Ui.plain(format.label()), true);
    }
    Ui.press(wizard, "出力");
    List<Path> written = result(wizard);
    close(wizard);
    for (FileFormat format : FileFormat.values()) {
      assertTrue(written.stream().anyMatch(file -> file.toString().endsWith("." + format.key())), written.toString());
    }
    Path history = SheetHistory.of(session.file()).folder();
    assertEquals(1, files(history).size());
    Shell next = begin(out);
    Ui.check(next, Ui.plain(FileFormat.PDF.label()), false);
    Ui.check(next, Ui.plain(FileFormat.CSV.label()), false);
    Ui.check(next, Ui.plain(FileFormat.XLSX.label()), false);
    assertFalse(Ui.get(() -> page(next, "files").isPageComplete()), "no format");
    Ui.check(next, Ui.plain(FileFormat.XLSX.label()), true);
    Ui.press(next, "すべて選ぶ");
    Ui.type(next, "出力先:", folder.resolve("third").toString());
    Ui.press(next, "出力");
    result(next);
    close(next);
  }

  private static String content(ZipFile zip, ZipEntry entry) {
    try {
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void contributionsThatCannotBeUsedAreLeftOut() {
    List<String> keys = Ui.get(() -> new OfferedSheets().all().stream().map(OfferedSheet::key).toList());
    assertEquals(1, keys.stream().filter("issues"::equals).count(), keys.toString());
    assertEquals(1, keys.stream().filter(ContributedSheets.KEY::equals).count(), keys.toString());
  }

  @Test
  void yearsArePlannedOnesAndTheCurrentOne() {
    TestCouncil council = new TestCouncil();
    FiscalYear planned = new FiscalYear(2031);
    NextYear.prepare(council.model, planned);
    List<FiscalYear> years = SheetsPage.years(council.model);
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

    Ui.press(wizard, "すべて外す");
    tick(wizard, "課題整理シート", true);
    tick(wizard, "評価シート", true);
    assertTrue(errors(wizard).stream().allMatch(line -> line.startsWith("ISS-01")), () -> errors(wizard).toString());
    assertFalse(Ui.canPress(wizard, "出力"));
    tick(wizard, "課題整理シート", false);
    assertEquals(List.of(), errors(wizard));
    Ui.press(wizard, "出力");
    result(wizard);
    close(wizard);
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
      Table table = problems(wizard);
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
    return Ui.get(() -> Arrays.stream(problems(wizard).getItems()).map(TableItem::getText)
        .toList());
  }

  private static Table sheets(Shell wizard) {
    return Ui.all(Table.class, wizard).getFirst();
  }

  private static Table problems(Shell wizard) {
    return Ui.all(Table.class, wizard).get(1);
  }

  private static void tick(Shell wizard, String name, boolean ticked) {
    Ui.run(() -> {
      TableItem item = Arrays.stream(sheets(wizard).getItems()).filter(each -> each.getText().equals(name)).findFirst()
          .orElseThrow(() -> new AssertionError("No sheet " + name));
      item.setChecked(ticked);
      Event event = new Event();
      event.item = item;
      event.detail = SWT.CHECK;
      sheets(wizard).notifyListeners(SWT.Selection, event);
    });
  }

  private static List<String> ticked(Shell wizard) {
    return Ui.get(() -> Arrays.stream(sheets(wizard).getItems()).filter(TableItem::getChecked).map(TableItem::getText)
        .toList());
  }

  private static boolean isChecked(Shell wizard, String label) {
    return Ui.get(() -> Ui.all(Button.class, wizard).stream().filter(each -> Ui.plain(each.getText()).equals(label))
        .findFirst().orElseThrow().getSelection());
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

  /** The files the last page of the wizard lists, as soon as it is shown. */
  private static List<Path> result(Shell wizard) {
    Ui.waitFor("the files written", () -> {
      Table files = Ui.all(Table.class, wizard).getLast();
      return files.isVisible() && files.getItemCount() > 0;
    });
    return Ui.get(() -> Arrays.stream(Ui.all(Table.class, wizard).getLast().getItems())
        .map(item -> Path.of(item.getText())).toList());
  }

  private static void close(Shell wizard) {
    Ui.press(wizard, "閉じる");
    Ui.waitUntilClosed(wizard);
    Ui.settle();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
