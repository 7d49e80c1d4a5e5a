package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.template.TemplateException;

/** What is wrong with a house style is said cell by cell, all at once, and nothing is written. */
class BrokenHouseStyleTest {

  static {
    AnalysisSetup.register();
  }

  @TempDir
  Path folder;

  private String problemsOf(Path template) throws IOException {
    Path output = folder.resolve("output");
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), output, CouncilSheet.EVALUATION,
        CouncilSheet.MEMBERS);
    String message;
    try {
      HouseStyle style = HouseStyle.read(template);
      message = assertThrows(SheetExportException.class,
          () -> new SheetExporter().export(request, style, ProgressListener.NONE)).getMessage();
    } catch (TemplateException e) {
      message = e.getMessage();
    }
    assertTrue(!Files.exists(output) || Files.list(output).findAny().isEmpty(), "nothing is written");
    return message;
  }

  private String problemsWith(String place, String text) throws IOException {
    OwnStyle style = OwnStyle.evaluation();
    style.on("事業評価").put(place, text);
    return problemsOf(style.save(folder.resolve("broken.xlsx")));
  }

  private static String one(String problem) {
    return "様式ファイル「broken.xlsx」に直すところが1件あります。ファイルは書いていません。\nシート「事業評価」のセル" + problem;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{{councl}} | 「councl」という差し込み項目はありません。「council」ではありませんか。",
      "{{協議会}} | 「協議会」という差し込み項目はありません。「協議会名」ではありませんか。",
      "{{item.actual}} | 「item」という表はありません。「items」ではありませんか。",
      "{{label items.actuel}} | 「items.actuel」という列はありません。「items.actual」ではありませんか。",
      "{{label items.実積値(本年度)}} | 「items.実積値(本年度)」という列はありません。「items.実績値(本年度)」ではありませんか。",
      "{{field B9}} | 「B9」という欄はありません。「B1」ではありませんか。",
      "{{council} | 「{{council}」は読み取れません。{{council}}の形で書いてください。",
      "{{}} | 「{{}}」は読み取れません。{{council}}の形で書いてください。",
      "{{sheet members}} | シートの目印はセルA1にもあります。1つだけ残してください。"})
  void misspeltPlaceholdersAreNamedWithWhatWasMeant(String text, String problem) throws Exception {
    assertEquals(one("C17:" + problem), problemsWith("C17", text));
  }

  @Test
  void aTableHasOneRowForItsLines() throws Exception {
    assertEquals(one("B20:表「items」の明細の行が8行目と20行目の2か所にあります。1行だけにしてください(行数に合わせて自動で繰り返します)。"),
        problemsWith("B20", "{{items.actual}}"));
    assertEquals(one("B20:表「items」の列が8行目と20行目に分かれています。1件は1行に収めてください。"),
        problemsWith("B20", "{{items.remark}}"));
  }

  @Test
  void headingsAndSubtotalsStandRightAtTheLines() throws Exception {
    assertEquals(one("B20:表「items」の区分見出しは、明細のすぐ上(7行目)に置いてください。"),
        problemsWith("B20", "{{items.heading}}"));
    assertEquals(one("B20:表「items」の小計は、明細のすぐ下(9行目)に置いてください。"),
        problemsWith("B20", "{{items=computed}}"));
    assertEquals(one("B20:表「summary」の見出し・小計の行はありますが、明細の行がありません。{{summary.counted}}の行を加えてください。"),
        problemsWith("B20", "{{summary=mean}}"));
  }

  @Test
  void linesAreNotMerged() throws Exception {
    OwnStyle style = OwnStyle.evaluation();
    style.on("事業評価").workbook().getSheet("事業評価").addMergedRegion(CellRangeAddress.valueOf("H8:I8"));
    assertEquals(one("H8:表の行の差し込み項目が結合セル(H8:I8)にあります。並べ替えや取り込みができなくなるため、結合を解除してください。"),
        problemsOf(style.save(folder.resolve("broken.xlsx"))));
  }

  @Test
  void aWorksheetSaysWhichSheetItIs() throws Exception {
    OwnStyle style = OwnStyle.evaluation();
    style.on("事業評価").put("A1", "{{sheet 評価}}");
    assertTrue(problemsOf(style.save(folder.resolve("broken.xlsx")))
        .contains("シート「事業評価」のセルA1:「評価」というシートはありません。「評価シート」ではありませんか。"));
    style.put("A1", "{{sheet evaluation.3}}");
    assertTrue(problemsOf(style.save(folder.resolve("broken.xlsx")))
        .contains("シート「事業評価」のセルA1:シート「evaluation」に3番目の様式はありません(2種類まで)。番号を直してください。"));
    style.put("A1", "{{sheet evaluation}}");
    style.on("もう一つ").put("A1", "{{sheet evaluation}}");
    assertTrue(problemsOf(style.save(folder.resolve("broken.xlsx")))
        .contains("シート「もう一つ」:シート「事業評価」と同じ様式(evaluation)です。どちらか一方だけにしてください。"));
  }

  @Test
  void aFileThatStandsForNoSheetIsNoHouseStyle() throws Exception {
    OwnStyle style = new OwnStyle();
    style.on("表").put("B2", "{{council}}");
    style.put("B3", "{{items.actual}}");
    assertEquals("様式ファイル「broken.xlsx」に直すところが2件あります。ファイルは書いていません。\n"
        + "シート「表」のセルB3:このシートは様式として認識されていないため、ここには記入できません。シートのどこかのセルに、次のいずれかを書いてください:"
        + "{{sheet evaluation}} {{sheet evaluation.2}} {{sheet members}}\n"
        + "どのシートの様式か分かりません。様式のシートのどこかのセルに、次のいずれかを書いてください:"
        + "{{sheet evaluation}} {{sheet evaluation.2}} {{sheet members}}",
        problemsOf(style.save(folder.resolve("broken.xlsx"))));
  }

  @Test
  void aWorksheetWithCommentsIsNotCopied() throws Exception {
    OwnStyle style = OwnStyle.evaluation();
    XSSFSheet sheet = style.workbook().getSheet("事業評価");
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(
        new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 8));
    comment.setString("注");
    sheet.getRow(1).getCell(2).setCellComment(comment);
    HouseStyle read = HouseStyle.read(style.save(folder.resolve("broken.xlsx")));
    CouncilModel model = MidoriCouncil.create();
    SheetExportRequest request = Exports.request(model, folder, CouncilSheet.EVALUATION);
    assertEquals(List.of(), new SheetExporter().problems(request, read));
    model.getEvaluations().add(EcoreUtil.copy(model.getEvaluations().getFirst()));
    assertEquals(List.of("シート「事業評価」:このシートは2枚必要ですが、コメントまたはテーブル(書式設定したもの)があるため複製できません。"
        + "コメントを削除し、テーブルは範囲に変換してください。"),
        new SheetExporter().problems(request, read).stream().map(problem -> problem.inWords()).toList());
  }

  @Test
  void allProblemsAreToldAtOnce() throws Exception {
    OwnStyle style = OwnStyle.evaluation();
    style.on("事業評価").put("C17", "{{councl}} {{item.actual}}");
    style.put("B20", "{{items.actual}}");
    style.on("はじめに").put("B9", "{{作成者}}");
    String message = problemsOf(style.save(folder.resolve("broken.xlsx")));
    assertTrue(message.startsWith("様式ファイル「broken.xlsx」に直すところが4件あります。"), message);
    assertEquals(5, message.lines().count(), message);
  }

  @Test
  void aSeriesThatBecameTooShortIsNotCutSilently() throws Exception {
    OwnStyle style = new OwnStyle();
    style.on("分担").put("A1", "{{sheet role-matrix}}");
    style.row(3, "B", "", "{{roles.project}}", "{{roles.x1}}", "{{roles.x2}}");
    SheetExportRequest request = Exports.request(MidoriCouncil.create(), folder, CouncilSheet.ROLE_MATRIX);
    HouseStyle broken = HouseStyle.read(style.save(folder.resolve("broken.xlsx")));
    String message = assertThrows(SheetExportException.class,
        () -> new SheetExporter().export(request, broken, ProgressListener.NONE)).getMessage();
    assertTrue(message.contains("シート「分担」:表「roles」(3行目)の列が足りません。このままでは内容が抜けます。次の列を加えてください:{{roles.x3}} "), message);
  }

  @Test
  void whatIsNoPlainWorkbookIsRefused() throws Exception {
    Path none = folder.resolve("none.xlsx");
    assertTrue(problemsOf(none).contains("がありません。ファイルの場所と名前を確かめてください。"));
    assertTrue(problemsOf(Files.writeString(folder.resolve("text.xlsx"), "a,b")).contains("Excelブック(.xlsx)として読めません。"));
    assertTrue(problemsOf(Files.write(folder.resolve("zip.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}))
        .contains("Excelブック(.xlsx)として読めません。"));
    assertTrue(problemsOf(encrypted()).contains("パスワードで暗号化されているか、古い形式(.xls)です。"));
  }

  private Path encrypted() throws Exception {
    Path file = folder.resolve("encrypted.xlsx");
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
      try (OutputStream content = encryptor.getDataStream(system)) {
        OwnStyle.evaluation().workbook().write(content);
      }
      system.writeFilesystem(out);
    }
    return file;
  }

  @Test
  void macrosAndLinksToOtherFilesAreRefused() throws Exception {
    Path plain = OwnStyle.evaluation().save(folder.resolve("plain.xlsx"));
    Path macros = changed(plain, "[Content_Types].xml", types -> types.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    assertTrue(problemsOf(macros).contains("マクロが含まれています。"), problemsOf(macros));
    Path links = changed(plain, "[Content_Types].xml", types -> types.replace("</Types>",
        "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>"),
        "xl/externalLinks/externalLink1.xml", "<externalLink/>");
    assertTrue(problemsOf(links).contains("ほかのブックへのリンクが含まれています。"), problemsOf(links));
  }

  private Path changed(Path from, String part, UnaryOperator<String> change, String... added) throws IOException {
    Path file = folder.resolve("changed.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(part)
            ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
      }
      for (int i = 0; i < added.length; i += 2) {
        out.putNextEntry(new ZipEntry(added[i]));
        out.write(added[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(file, bytes.toByteArray());
  }

  @Test
  void problemsCanBeReadOneByOne() throws Exception {
    TemplateException broken = assertThrows(TemplateException.class,
        () -> HouseStyle.read(folder.resolve("missing.xlsx")));
    assertEquals(1, broken.problems().size());
    assertFalse(broken.problems().getFirst().sentence().isEmpty());
    assertEquals(List.of(""), broken.problems().stream().map(problem -> problem.sheet()).toList());
  }
}
