package org.musubi.workbench.guide.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.model.data.DataSet;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

class ImportWizardTest extends OpenGuide {

  private static final String TABLE = """
      令和5年度 健診の集計,,,
      市町村,特定健診実施率(%),総人口,備考
      みどり市,48.1,"118,000",速報
      こだち市,不明,"61,000",
      山の上村,40,"3,000",
      みどり市,49,"118,001",
      """;

  private ImportWizard wizard;
  private Shell shell;

  private Path write(String name, String text, String charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
  }

  private void open(Path file) {
    Ui.begin(() -> {
      wizard = file == null ? new ImportWizard(session) : new ImportWizard(session).withFile(file);
      WizardDialog dialog = ImportWizard.dialog(page().getWorkbenchWindow().getShell(), wizard);
      dialog.open();
    });
    shell = Ui.dialog(ImportText.WIZARD.text());
    Ui.settle();
  }

  private void next() {
    Ui.press(shell, label("次へ"));
  }

  /** The whole label of a button that begins so. */
  private String label(String beginning) {
    return Ui.get(() -> Ui.visible(Button.class, shell).stream()
        .map(button -> button.getText().replaceAll("\\(&\\w\\)", "").replace("&", ""))
        .filter(text -> text.startsWith(beginning)).findFirst().orElse(beginning));
  }

  private void finish() {
    Ui.press(shell, ImportText.FINISH.text());
    Ui.waitFor("end of the wizard", shell::isDisposed);
    Ui.settle();
  }

  private void toCheck() {
    next();
    next();
    Ui.waitFor("the check", () -> tabs().stream().anyMatch(title -> !title.contains("(0)")));
    Ui.settle();
  }

  private List<String> tabs() {
    return Ui.visible(TabFolder.class, shell).stream().flatMap(folder -> List.of(folder.getItems()).stream())
        .map(TabItem::getText).toList();
  }

  private String said() {
    return Ui.texts(shell);
  }

  private List<DataSet> sets() {
    return Ui.get(() -> List.copyOf(session.model().getDataSets()));
  }

  @Test
  void aFileIsImportedAsOneStepThatCanBeTakenBack() throws IOException {
    openSample("plan");
    int before = sets().size();
    open(write("健診.csv", TABLE, "windows-31j"));
    assertTrue(said().contains("みどり市|48.1|118,000"), said());
    assertTrue(Ui.get(() -> Ui.visible(Combo.class, shell).stream()
        .anyMatch(combo -> combo.getText().equals(ImportText.ENCODING_FOUND.text("Shift_JIS")))));
    toCheck();
    assertEquals(List.of("取り込む値(3)", "取り込めない(4)"), Ui.get(this::tabs).subList(0, 2));
    assertEquals(before, sets().size(), "nothing is changed before the end");
    finish();
    DataSet set = sets().getLast();
    assertEquals("健診", set.getName());
    assertEquals(3, set.getObservations().size());
    assertEquals(118000, set.getObservations().get(1).getValue());
    assertEquals(2023, set.getObservations().getFirst().getYear());
    assertEquals(ImportText.CHANGE.text(), Ui.get(session::undoLabel));
    undo();
    assertEquals(before, sets().size());
  }

  @Test
  void aSheetOfThisCouncilIsTakenBackInstead() {
    openSample("plan");
    Path returned = Ui.get(() -> {
      try {
        return new SheetExporter().export(new SheetExportRequest(session.model(), Set.of(CouncilSheet.ISSUES),
            new FiscalYear(2025), false, false, LocalDate.of(2026, 2, 1), folder.resolve("out"), false),
            ProgressListener.NONE).getFirst();
      } catch (SheetExportException failed) {
        throw new IllegalStateException(failed);
      }
    });
    Ui.begin(() -> ImportWizard.dialog(page().getWorkbenchWindow().getShell(),
        new ImportWizard(session).withFile(returned)).open());
    shell = Ui.dialog("返送されたシートの取り込み");
    Ui.waitFor("the file to be read", () -> Ui.button(shell, "次へ >") != null
        && Ui.button(shell, "次へ >").isEnabled());
    assertTrue(Ui.texts(shell).contains(returned.getFileName().toString()), Ui.texts(shell));
    Ui.press(shell, "キャンセル");
    Ui.waitFor("end of the wizard", shell::isDisposed);
  }

  @Test
  void afterAnotherFileWasChosenTheSetIsNamedAfterThatOne() throws IOException {
    openSample("plan");
    Path second = write("二回目.csv", TABLE, "UTF-8");
    open(write("一回目.csv", TABLE, "UTF-8"));
    toCheck();
    next();
    for (int page = 0; page < 3; page++) {
      Ui.press(shell, label("< 戻る"));
      Ui.settle();
    }
    Ui.run(() -> Ui.visible(Text.class, shell).stream().filter(text -> text.getText().endsWith("一回目.csv"))
        .findFirst().orElseThrow().setText(second.toString()));
    Ui.waitFor("the other file", () -> wizard.job().table().filter(table -> table.name().startsWith("二")).isPresent());
    toCheck();
    assertTrue(Ui.get(() -> Ui.visible(TabFolder.class, shell).getFirst().getSelectionIndex()) == 1,
        "what was refused is shown first");
    finish();
    assertEquals("二回目", sets().getLast().getName());
  }

  @Test
  void refusedRowsAreShownWithTheirReasons() throws IOException {
    openSample("plan");
    open(write("健診.csv", TABLE, "UTF-8"));
    toCheck();
    Ui.run(() -> Ui.visible(TabFolder.class, shell).getFirst().setSelection(1));
    List<String> rows = Ui.get(() -> Ui.rows(Ui.visible(Table.class, shell).getLast()));
    assertTrue(rows.get(0).startsWith("4|特定健診実施率(%)|不明|数値の欄に文字"), rows::toString);
    assertTrue(rows.get(1).startsWith("5|市町村|山の上村|区域「山の上村」"), rows::toString);
    assertTrue(rows.get(2).startsWith("6|特定健診実施率(%)|49|3行目と"), rows::toString);
    Ui.press(shell, ImportText.CREATE_AREAS.text());
    Ui.waitFor("the village", () -> tabs().contains("取り込めない(3)"));
    finish();
    assertEquals("山の上村", Ui.get(() -> session.model().getArea().getParts().getLast().getName()));
    undo();
    assertFalse(Ui.get(() -> session.model().getArea().getParts().stream()
        .anyMatch(part -> part.getName().equals("山の上村"))));
  }

  @Test
  void aWrongHeaderIsExplainedAndPutRightByHand() throws IOException {
    openSample("plan");
    open(write("表.csv", "場所の名,ねん,すうじ\nみどり市,2023,48\n", "UTF-8"));
    next();
    assertTrue(Ui.get(() -> wizard.getContainer().getCurrentPage().getErrorMessage()).contains("「年度」(または年)"));
    assertFalse(Ui.get(() -> wizard.getContainer().getCurrentPage().isPageComplete()));
    ImportJob job = Ui.get(() -> wizard.job());
    Ui.run(() -> {
      job.map(job.mapping().with(job.mapping().columns().get(1).as(ColumnRole.YEAR)));
      job.map(job.mapping().with(job.mapping().columns().get(2).as(ColumnRole.VALUE)));
      wizard.getContainer().getCurrentPage().setVisible(true);
      Combo indicator = Ui.visible(Combo.class, shell).get(3);
      indicator.select(indicator.indexOf("C01 特定健診実施率"));
      indicator.notifyListeners(SWT.Selection, new Event());
    });
    assertNull(Ui.get(() -> wizard.getContainer().getCurrentPage().getErrorMessage()));
    assertTrue(said().contains("みどり市|C01 特定健診実施率|2023||48%"), said());
    next();
    Ui.waitFor("the check", () -> tabs().contains("取り込む値(1)"));
    finish();
    assertEquals(1, sets().getLast().getObservations().size());
    open(write("次.csv", "場所の名,ねん,すうじ\nこだち市,2023,50\n", "UTF-8"));
    assertEquals(ColumnRole.YEAR, Ui.get(() -> wizard.job().mapping().columns().get(1).role()),
        "a table with the same header is read as before");
    Ui.run(shell::close);
  }

  @Test
  void whatWasCopiedIsImported() {
    openSample("plan");
    Ui.run(() -> {
      Clipboard clipboard = new Clipboard(Ui.display());
      clipboard.setContents(new Object[] {"地域\t年度\t指標\t値\nみどり圏域\tR6\tC01\t51.2\n"},
          new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    });
    open(null);
    Ui.run(() -> {
      List<Button> radios = Ui.visible(Button.class, shell).stream()
          .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
      radios.getFirst().setSelection(false);
      radios.getLast().setSelection(true);
      radios.getLast().notifyListeners(SWT.Selection, new Event());
    });
    toCheck();
    finish();
    assertEquals(51.2, sets().getLast().getObservations().getFirst().getValue());
  }

  @Test
  void aFileThatIsNoTableIsRefusedInOneSentence() throws IOException {
    openEmpty("plan");
    open(Files.write(folder.resolve("絵.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4}));
    assertTrue(Ui.get(() -> wizard.getContainer().getCurrentPage().getErrorMessage()).startsWith("「絵.png」は表のファイル"));
    assertFalse(Ui.get(() -> wizard.getContainer().getCurrentPage().isPageComplete()));
    Ui.run(shell::close);
  }

  @Test
  void theCommandOpensTheWizard() {
    openSample("plan");
    Ui.begin(() -> Commands.run(page().getWorkbenchWindow(), Commands.IMPORT_DATA));
    shell = Ui.dialog(ImportText.WIZARD.text());
    Ui.run(shell::close);
    Ui.settle();
  }
}
