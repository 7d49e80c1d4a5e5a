package org.musubi.workbench.returned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.returned.Node.CellNode;
import org.musubi.workbench.session.CouncilSession;

/** A sheet goes out, is filled in by others, and comes back: what arrives, what is asked, what stays out. */
class ReturnedWizardTest extends WorkbenchTest {

  private static final String SHEET = "課題整理シート";
  private static final String SEVERITY = "S";
  private static final String GAPS = "R";

  private final TestCouncil council = new TestCouncil();
  private CouncilSession session;
  private Path exported;

  private HealthIssue smoking() {
    return the(session, council.smoking);
  }

  private HealthIssue checkups() {
    return the(session, council.checkups);
  }

  /** Opens the small council and hands out its issues. */
  private void handOut() {
    council.smoking.setSeverity(3);
    council.checkups.setSeverity(2);
    session = open(council);
    exported = Ui.get(() -> {
      try {
        Path file = new SheetExporter().export(new SheetExportRequest(session.model(), Set.of(CouncilSheet.ISSUES),
            new FiscalYear(2026), false, false, LocalDate.of(2026, 5, 1), folder.resolve("out"), false),
            ProgressListener.NONE).getFirst();
        assertEquals(Optional.empty(), SheetHistory.of(session.file()).remember(file));
        return file;
      } catch (SheetExportException failed) {
        throw new IllegalStateException(failed);
      }
    });
  }

  /** What a partner sends back. */
  private Path returned(String name, Consumer<XSSFSheet> edit) {
    Path file = folder.resolve(name);
    try (InputStream in = Files.newInputStream(exported); XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      edit.accept(workbook.getSheet(SHEET));
      workbook.write(out);
      return file;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, String code, String column) {
    for (Row row : sheet) {
      if (row.getCell(2) != null && row.getCell(2).toString().equals(code)) {
        return cell((XSSFRow) row, column);
      }
    }
    throw new AssertionError("No row " + code);
  }

  private static XSSFCell cell(XSSFRow row, String column) {
    return row.getCell(CellReference.convertColStringToIndex(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private Shell begin(Path... files) {
    Ui.begin(() -> ReturnedWizard.open(window().getShell(), session, List.of(files)));
    Shell wizard = Ui.dialog("返送されたシートの取り込み");
    Ui.waitFor("the files to be read", () -> Ui.canPress(wizard, IDialogConstants.NEXT_ID));
    return wizard;
  }

  private static Tree tree(Shell wizard) {
    return Ui.all(Tree.class, wizard).getFirst();
  }

  /** Goes on to the differences. */
  private static ChangesPage changes(Shell wizard) {
    Ui.press(wizard, IDialogConstants.NEXT_ID);
    Ui.waitFor("the differences", () -> tree(wizard).isVisible());
    Ui.settle();
    return Ui.get(() -> (ChangesPage) ((WizardDialog) wizard.getData()).getCurrentPage());
  }

  /** The lines of the tree: place|state|before|returned|now|decision|result|cell. */
  private static List<String> lines(Shell wizard) {
    return Ui.get(() -> {
      List<String> lines = new ArrayList<>();
      collect(tree(wizard).getItems(), lines);
      return lines;
    });
  }

  private static void collect(TreeItem[] items, List<String> lines) {
    for (TreeItem item : items) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < 8; column++) {
        cells.add(item.getText(column));
      }
      lines.add(String.join("|", cells));
      collect(item.getItems(), lines);
    }
  }

  private static String line(Shell wizard, String text) {
    List<String> lines = lines(wizard);
    return lines.stream().filter(line -> line.contains(text)).findFirst()
        .orElseThrow(() -> new AssertionError(text + " in " + lines));
  }

  private static CellNode node(ChangesPage page, String address) {
    return page.changes().viewer().getInput() instanceof List<?> sheets
        ? sheets.stream().flatMap(sheet -> ((Node) sheet).children().stream())
            .flatMap(row -> row.children().stream()).map(CellNode.class::cast)
            .filter(cell -> cell.cell().address().equals(address)).findFirst().orElseThrow()
        : null;
  }

  private static void summary(Shell wizard) {
    Ui.press(wizard, IDialogConstants.NEXT_ID);
    Ui.waitFor("the summary", () -> Ui.texts(wizard).contains("「元に戻す」1回で"));
  }

  private static void finish(Shell wizard) {
    Ui.press(wizard, IDialogConstants.FINISH_ID);
    Ui.waitFor("the report", () -> Ui.canPress(wizard, "結果を保存…"));
  }

  private static void close(Shell wizard) {
    Ui.press(wizard, IDialogConstants.FINISH_ID);
    Ui.waitUntilClosed(wizard);
    Ui.settle();
  }

  @Test
  void whatThePartnerFilledInArrivesAsOneStepOfUndo() {
    handOut();
    Path file = returned("商工会議所.xlsx", sheet -> {
      cell(sheet, "課題-01", SEVERITY).setCellValue("５");
      cell(sheet, "課題-02", GAPS).setCellValue("人手が足りない");
    });
    Shell wizard = begin(file);
    assertTrue(Ui.get(() -> Ui.all(Table.class, wizard).getFirst().getItem(0).getText(1)).equals("商工会議所"));
    changes(wizard);
    assertTrue(line(wizard, "重要度").contains("相手の変更|3|5|3|返送の値|5|S"), () -> lines(wizard).toString());
    assertTrue(line(wizard, "人手が足りない").contains("(空欄)"), () -> lines(wizard).toString());
    summary(wizard);
    assertEquals(3, Ui.get(() -> smoking().getSeverity()), "nothing is changed before");
    finish(wizard);
    close(wizard);
    assertEquals(5, smoking().getSeverity());
    assertEquals("人手が足りない", checkups().getGaps());
    assertEquals(2, checkups().getSeverity());
    Ui.run(session::undo);
    assertEquals(3, smoking().getSeverity());
    assertNull(checkups().getGaps());
    assertFalse(session.isDirty());
  }

  @Test
  void whatWasChangedHereTooIsAConflictThatWaitsForADecision() {
    handOut();
    Path file = returned("商工会議所.xlsx", sheet -> cell(sheet, "課題-01", SEVERITY).setCellValue(5));
    Ui.run(() -> session.change("テスト", () -> smoking().setSeverity(1)));
    Shell wizard = begin(file);
    ChangesPage page = changes(wizard);
    assertTrue(line(wizard, "重要度").contains("衝突|3|5|1|未決定|1|S"), () -> lines(wizard).toString());
    assertTrue(Ui.get(() -> page.getMessage()).contains("1 件"), page::getMessage);
    Ui.run(() -> tree(wizard).deselectAll());
    Ui.press(wizard, "選んだ行を今のままに");
    Ui.waitFor("the decision", () -> lines(wizard).stream().anyMatch(line -> line.contains("今のまま|1|S")));
    Ui.press(wizard, "選んだ行を返送の値に");
    Ui.waitFor("the other decision", () -> lines(wizard).stream().anyMatch(line -> line.contains("返送の値|5|S")));
    summary(wizard);
    finish(wizard);
    close(wizard);
    assertEquals(5, smoking().getSeverity());
    Ui.run(session::undo);
    assertEquals(1, smoking().getSeverity(), "what was changed here before the import");
  }

  @Test
  void twoPartnersDisagreeAndOnlyConflictsAreShown() {
    handOut();
    Path chamber = returned("商工会議所.xlsx", sheet -> cell(sheet, "課題-01", SEVERITY).setCellValue(5));
    Path insurer = returned("協会けんぽ.xlsx", sheet -> {
      cell(sheet, "課題-01", SEVERITY).setCellValue(4);
      cell(sheet, "課題-02", SEVERITY).setCellValue(1);
    });
    Shell wizard = begin(chamber, insurer);
    ChangesPage page = changes(wizard);
    String conflict = line(wizard, "衝突");
    assertTrue(conflict.contains("商工会議所: 5、協会けんぽ: 4"), conflict);
    assertTrue(lines(wizard).indexOf(conflict) < lines(wizard).indexOf(line(wizard, "相手の変更")), "conflicts first");
    Ui.check(wizard, "衝突のみ", true);
    assertEquals(3, lines(wizard).size(), () -> lines(wizard).toString());
    Ui.check(wizard, "衝突のみ", false);
    Ui.run(() -> tree(wizard).deselectAll());
    Ui.press(wizard, "選んだ行を返送の値に");
    Ui.settle();
    assertTrue(line(wizard, "衝突").contains("未決定"), "which of the two nobody has said");
    CellNode cell = Ui.get(() -> node(page, conflict.substring(conflict.lastIndexOf('|') + 1)));
    type(page, cell, "２");
    assertTrue(line(wizard, "衝突").contains("書き直した値|2"), () -> lines(wizard).toString());
    summary(wizard);
    finish(wizard);
    close(wizard);
    assertEquals(2, smoking().getSeverity());
    assertEquals(1, checkups().getSeverity());
  }

  private static void type(ChangesPage page, CellNode cell, String text) {
    Ui.run(() -> {
      page.changes().viewer().setSelection(new StructuredSelection(cell));
      page.changes().viewer().editElement(cell, ChangeTree.RESULT);
      Text field = Ui.all(Text.class, page.changes().tree()).getFirst();
      field.setText(text);
      Ui.notify(field, SWT.DefaultSelection);
    });
    Ui.settle();
  }

  @Test
  void whatCannotBeReadIsNamedAndStaysOutOnlyAfterConsent() {
    handOut();
    Path file = returned("商工会議所.xlsx", sheet -> {
      cell(sheet, "課題-01", SEVERITY).setCellValue("x");
      cell(sheet, "課題-02", SEVERITY).setCellValue(4);
    });
    Shell wizard = begin(file);
    ChangesPage page = changes(wizard);
    String refused = line(wizard, "読めない");
    String address = refused.substring(refused.lastIndexOf('|') + 1);
    CellNode cell = Ui.get(() -> node(page, address));
    type(page, cell, "y");
    assertTrue(Ui.get(page::getErrorMessage).contains("「y」"), () -> page.getErrorMessage());
    summary(wizard);
    assertTrue(Ui.texts(wizard).contains(SHEET + " " + address + ": "), () -> Ui.texts(wizard));
    assertFalse(Ui.canPress(wizard, IDialogConstants.FINISH_ID));
    Ui.check(wizard, "取り込めない 1 件を除いて、残りを取り込む", true);
    finish(wizard);
    assertTrue(Ui.texts(wizard).contains("「x」"), () -> Ui.texts(wizard));
    close(wizard);
    assertEquals(3, smoking().getSeverity());
    assertEquals(4, checkups().getSeverity());
  }

  @Test
  void aRowWrittenBelowBecomesAnElementAndARowTakenOutIsAskedAbout() {
    handOut();
    Path file = returned("商工会議所.xlsx", sheet -> {
      XSSFRow last = (XSSFRow) cell(sheet, "課題-02", SEVERITY).getRow();
      XSSFRow below = sheet.getRow(last.getRowNum() + 1);
      cell(below, "E").setCellValue("食生活が乱れている");
      cell(below, SEVERITY).setCellValue(4);
      last.forEach(each -> each.setBlank());
    });
    Shell wizard = begin(file);
    changes(wizard);
    assertTrue(line(wizard, "新しい行").contains("追加する"), () -> lines(wizard).toString());
    assertTrue(line(wizard, "消された行").contains("未決定"), () -> lines(wizard).toString());
    summary(wizard);
    assertTrue(Ui.texts(wizard).contains("追加する行: 1"), () -> Ui.texts(wizard));
    assertFalse(Ui.texts(wizard).contains("削除する行"), () -> Ui.texts(wizard));
    Ui.press(wizard, IDialogConstants.BACK_ID);
    Ui.waitFor("the differences again", () -> tree(wizard).isVisible());
    Ui.run(() -> tree(wizard).deselectAll());
    Ui.press(wizard, "選んだ行を返送の値に");
    Ui.waitFor("the decision", () -> lines(wizard).stream().anyMatch(line -> line.contains("削除する")));
    summary(wizard);
    finish(wizard);
    close(wizard);
    List<HealthIssue> issues = Ui.get(() -> List.copyOf(smoking().eContainer() instanceof IssueAnalysis analysis
        ? analysis.getIssues() : List.of()));
    assertEquals(2, issues.size());
    assertEquals(4, issues.getLast().getSeverity());
    assertNull(checkups(), "deleted");
    Ui.run(session::undo);
    assertEquals("課題-02", checkups().getCode());
  }

  @Test
  void theReportCanBeKept() throws IOException {
    handOut();
    Shell wizard = begin(returned("商工会議所.xlsx", sheet -> cell(sheet, "課題-01", SEVERITY).setCellValue(5)));
    changes(wizard);
    summary(wizard);
    finish(wizard);
    Path text = folder.resolve("結果.txt");
    Path table = folder.resolve("結果.csv");
    Ui.run(() -> {
      ReportPage page = (ReportPage) ((WizardDialog) wizard.getData()).getCurrentPage();
      page.save(text);
      page.save(table);
    });
    assertTrue(Files.readString(text).contains("商工会議所"), Files.readString(text));
    assertTrue(Files.readString(table).contains("\"商工会議所\",\"" + SHEET + "\""), Files.readString(table));
    close(wizard);
  }

  @Test
  void droppedWorkbooksAreReturnedSheetsAndOtherFilesAreNot() {
    handOut();
    Path file = returned("商工会議所.xlsx", sheet -> cell(sheet, "課題-01", SEVERITY).setCellValue(5));
    String[] rest = Ui.get(() -> DroppedWorkbooks.take(window(), Optional.of(session), file.toString(), "x.musubi"));
    assertArrayEquals(new String[] {"x.musubi"}, rest);
    Shell wizard = Ui.dialog("返送されたシートの取り込み");
    Ui.waitFor("the file to be read", () -> Ui.canPress(wizard, IDialogConstants.NEXT_ID));
    Ui.press(wizard, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(wizard);
    assertEquals(3, smoking().getSeverity());
  }

  @Test
  void sheetsOfThisCouncilAreRecognised() throws IOException {
    handOut();
    assertTrue(Ui.get(() -> ReturnedWizard.isReturned(session, exported)));
    Path other = Files.writeString(folder.resolve("data.csv"), "年,値\n2025,1\n");
    assertFalse(Ui.get(() -> ReturnedWizard.isReturned(session, other)));
    assertNotEquals(exported, other);
  }

  @Test
  void theCommandBeginsWithoutFiles() {
    handOut();
    command(Commands.IMPORT_RETURNED);
    Shell wizard = Ui.dialog("返送されたシートの取り込み");
    assertFalse(Ui.canPress(wizard, IDialogConstants.NEXT_ID));
    Ui.press(wizard, IDialogConstants.CANCEL_ID);
    Ui.waitUntilClosed(wizard);
  }
}
