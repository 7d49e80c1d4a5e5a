package org.musubi.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TableSources;

/** Excel workbooks of both formats. */
class WorkbookTest {

  private final Oita oita = new Oita();

  @TempDir
  private Path folder;

  private static Workbook workbook(String extension) {
    return extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private TableSource save(Workbook workbook, String name) throws IOException, TableException {
    Path file = folder.resolve(name);
    try (workbook; OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return TableSources.open(file, TableSources.Wishes.NONE);
  }

  private static Row row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Number figure -> row.createCell(i).setCellValue(figure.doubleValue());
        case LocalDate day -> row.createCell(i).setCellValue(day);
        case String text when !text.isEmpty() -> row.createCell(i).setCellValue(text);
        default -> { }
      }
    }
    return row;
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void percentagesDatesFormulasAndMergedTitlesAreReadAsShown(String extension) throws IOException, TableException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("健診");
    row(sheet, 0, "特定健診の結果(県の集計)");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    row(sheet, 2, "市町村", "年度", "特定健診実施率", "習慣的喫煙者割合", "総人口");
    CellStyle percent = style(workbook, "0.0%");
    CellStyle date = style(workbook, "[$-411]ggge\"年\"m\"月\"d\"日\"");
    Row first = row(sheet, 3, "別府市", LocalDate.of(2024, 3, 31), 0.48123, 0.194, 112300);
    first.getCell(1).setCellStyle(date);
    first.getCell(2).setCellStyle(percent);
    first.getCell(3).setCellStyle(percent);
    Row second = row(sheet, 4, "杵築市", "令和5年度", 0.5, "19.5%", "");
    second.getCell(2).setCellStyle(percent);
    second.createCell(4).setCellFormula("SUM(27000,100)");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    TableSource table = save(workbook, "表." + extension);
    assertEquals(List.of("健診"), table.sheets());
    ImportPlan plan = oita.check(table, Oita.strict());
    assertEquals(List.of("別府市 C01 2023 48.123", "別府市 D01 2023 19.4", "別府市 A01 2023 112300",
        "杵築市 C01 2023 50", "杵築市 D01 2023 19.5", "杵築市 A01 2023 27100"), Oita.values(plan));
    assertTrue(plan.report().notes().contains("3行目を見出しとしました。"), plan.report().notes()::toString);
    assertEquals("ファイル「表.%s」のシート「健診」から取り込み".formatted(extension),
        oita.imports.apply(plan).getDescription());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void mergedHeadersAndAreasCountForAllTheyCover(String extension) throws IOException, TableException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "区域", "性別", "特定健診実施率", "", "特定保健指導実施率", "");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 5));
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
    row(sheet, 1, "", "", "令和4年度", "令和5年度", "令和4年度", "令和5年度");
    row(sheet, 2, "別府市", "男", 48, 49, 20, 21);
    row(sheet, 3, "", "女", 50, 51, 22, 23);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    ImportPlan plan = oita.check(save(workbook, "表." + extension), Oita.strict());
    assertEquals(List.of("別府市 C01 2022 48 男", "別府市 C01 2023 49 男", "別府市 C03 2022 20 男", "別府市 C03 2023 21 男",
        "別府市 C01 2022 50 女", "別府市 C01 2023 51 女", "別府市 C03 2022 22 女", "別府市 C03 2023 23 女"),
        Oita.values(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void errorsOfFormulasAreRefused(String extension) throws IOException, TableException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "地域", "年", "指標", "値");
    Row broken = row(sheet, 1, "別府市", 2023, "A01", "");
    broken.createCell(3).setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    row(sheet, 2, "杵築市", 2023, "A01", 5);
    ImportPlan plan = oita.check(save(workbook, "表." + extension), Oita.strict());
    assertEquals(List.of("2 値 数式がエラー(#DIV/0!)になっています。元のファイルを直してください。"), Oita.refusals(plan));
    assertEquals(1, plan.values().size());
  }

  @Test
  void aFormulaWithoutResultIsRefused() throws IOException, TableException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "地域", "年", "指標", "値");
    row(sheet, 1, "別府市", 2023, "A01", "").createCell(3).setCellFormula("1+1");
    ImportPlan plan = oita.check(save(workbook, "表.xlsx"), Oita.strict());
    assertEquals(1, plan.report().refusedCount());
    assertEquals("2 値 数式の計算結果がファイルに保存されていません。Excelで開いて保存し直してください。", Oita.refusals(plan).getFirst());
  }

  @Test
  void noiseOfTheArithmeticIsLeftAside() throws IOException, TableException {
    Workbook workbook = workbook("xlsx");
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "地域", "年", "特定健診実施率");
    row(sheet, 1, "別府市", 2023, 0.1 + 0.2).getCell(2).setCellStyle(style(workbook, "0.0%"));
    assertEquals(List.of("別府市 C01 2023 30"), Oita.values(oita.check(save(workbook, "表.xlsx"), Oita.strict())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theSheetIsChosen(String extension) throws IOException, TableException {
    Workbook workbook = workbook(extension);
    row(workbook.createSheet("表紙"), 0, "はじめに");
    Sheet data = workbook.createSheet("令和5年度");
    row(data, 0, "地域", "特定健診実施率");
    row(data, 1, "別府市", 48);
    TableSource table = save(workbook, "表." + extension);
    assertEquals(List.of("表紙", "令和5年度"), table.sheets());
    Mapping mapping = oita.imports.guess(table, "令和5年度");
    ImportPlan plan = oita.imports.check(table, "令和5年度", mapping, Oita.strict(), Progress.NONE);
    assertEquals(List.of("別府市 C01 2023 48"), Oita.values(plan));
    TableException e = assertThrows(TableException.class, () -> table.head("ない", 1));
    assertTrue(e.getMessage().contains("表紙、令和5年度"), e.getMessage());
  }

  @Test
  void theFirstSheetWithATableIsTheLikelyOne() throws IOException, TableException {
    Workbook workbook = workbook("xlsx");
    row(workbook.createSheet("表紙"), 0, "はじめに");
    Sheet data = workbook.createSheet("令和5年度");
    row(data, 0, "地域", "特定健診実施率");
    row(data, 1, "別府市", 48);
    assertEquals("令和5年度", oita.imports.likelySheet(save(workbook, "表.xlsx")));
  }

  @Test
  void aHundredThousandRowsOfAWorkbookAreRead() throws IOException, TableException {
    SXSSFWorkbook workbook = new SXSSFWorkbook(100);
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "地域", "年", "指標", "区分", "値");
    for (int i = 1; i <= 100_000; i++) {
      row(sheet, i, "別府市", 2000 + i % 20, "A01", "区分" + i / 20, i);
    }
    ImportPlan plan = oita.check(save(workbook, "大きい.xlsx"), Oita.strict());
    assertEquals(100_000, plan.values().size());
  }

  @Test
  void aProtectedWorkbookIsSaidToBeProtected() throws Exception {
    Path file = folder.resolve("秘密.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("x");
      try (OutputStream out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    TableException e = assertThrows(TableException.class, () -> TableSources.open(file, TableSources.Wishes.NONE));
    assertTrue(e.getMessage().contains("パスワード"), e.getMessage());
  }

  @Test
  void anArchiveThatExplodesIsNotRead() throws IOException {
    Path file = folder.resolve("爆弾.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("a.xlsx"))) {
      row(workbook.createSheet(), 0, "地域");
      workbook.write(out);
    }
    try (var in = new java.util.zip.ZipFile(folder.resolve("a.xlsx").toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : java.util.Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          out.write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>".getBytes());
          out.write("<sheetData>".getBytes());
          byte[] blanks = " ".repeat(1 << 20).getBytes();
          for (int i = 0; i < 64; i++) {
            out.write(blanks);
          }
          out.write("</sheetData></worksheet>".getBytes());
        } else {
          in.getInputStream(entry).transferTo(out);
        }
      }
    }
    TableException e = assertThrows(TableException.class,
        () -> TableSources.open(file, TableSources.Wishes.NONE).head(null, 10));
    assertEquals("「爆弾.xlsx」は展開すると異常に大きくなるため、読み込みを中止しました。提供元に確認してください。", e.getMessage());
  }

  @Test
  void otherOfficeFilesAreRefused() throws IOException {
    Path file = folder.resolve("文書.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("content.xml"));
      out.write("<a/>".getBytes());
    }
    TableException e = assertThrows(TableException.class, () -> TableSources.open(file, TableSources.Wishes.NONE));
    assertTrue(e.getMessage().startsWith("「文書.xlsx」はExcelのブック(XLSX)ではありません"), e.getMessage());
  }
}
