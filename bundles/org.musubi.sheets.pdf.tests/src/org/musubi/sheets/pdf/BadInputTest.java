package org.musubi.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be printed are refused with one sentence. */
class BadInputTest {

  @TempDir
  Path folder;

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("値");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private String refusal(byte[] content) throws IOException {
    return refusal(Files.write(folder.resolve("帳票.xlsx"), content));
  }

  private static String refusal(Path file) {
    String message = assertThrows(IOException.class, () -> Prints.print(file)).getMessage();
    assertTrue(message.startsWith(file.getFileName() + " "), message);
    assertTrue(message.endsWith("。"), message);
    return message;
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws Exception {
    String noWorkbook = "Excelブック(.xlsx)ではないか";
    assertTrue(refusal("これは文章です".getBytes(StandardCharsets.UTF_8)).contains(noWorkbook));
    assertTrue(refusal(new byte[0]).contains(noWorkbook));
    byte[] good = workbook();
    assertTrue(refusal(Arrays.copyOf(good, good.length / 2)).contains(noWorkbook), "cut off");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream entries = new ZipOutputStream(zip)) {
      entries.putNextEntry(new ZipEntry("readme.txt"));
      entries.write(65);
    }
    assertTrue(refusal(zip.toByteArray()).contains(noWorkbook), "another zip file");
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("表");
      workbook.write(old);
    }
    assertTrue(refusal(old.toByteArray()).contains(noWorkbook), "the old format");
  }

  @Test
  void aWorkbookWithPasswordIsRefused() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("秘密");
      try (var out = encryptor.getDataStream(files)) {
        out.write(workbook());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertTrue(refusal(bytes.toByteArray()).contains("パスワード"));
    }
  }

  @Test
  void aMissingFileIsNamed() {
    assertTrue(refusal(folder.resolve("ありません.xlsx")).contains("読み込めません"));
  }

  @Test
  void anEmptyWorkbookIsRefusedInsteadOfPrintingNothing() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("空");
      workbook.createSheet("隠し").createRow(0).createCell(0).setCellValue("見えない");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      assertTrue(refusal(Prints.save(workbook, folder.resolve("空.xlsx"))).contains("印刷する内容がありません"));
    }
  }

  @Test
  void damagedCellsAreRefusedToo() throws Exception {
    Path file = Files.write(folder.resolve("帳票.xlsx"), workbook());
    try (var zip = FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
      Files.writeString(sheet, Files.readString(sheet).replace("<v>0</v>", "<v>nought</v>"));
    }
    assertTrue(refusal(file).contains("壊れている"));
  }

  @Test
  void everySentenceIsThereInBothLanguages() {
    for (PrintText text : PrintText.values()) {
      assertTrue(text.in(Locale.JAPANESE, "帳票.xlsx").endsWith("。"), text.name());
      assertTrue(text.in(Locale.ENGLISH, "sheets.xlsx").matches("\\p{ASCII}+\\."), text.name());
    }
  }

  @Test
  void theStreamStaysOpen() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    new PdfSheets().write(Files.write(folder.resolve("帳票.xlsx"), workbook()), out);
    assertEquals(false, closed.get());
    assertEquals("%PDF", out.toString(StandardCharsets.ISO_8859_1).substring(0, 4));
    assertEquals("pdf", new PdfSheets().extension());
  }
}
