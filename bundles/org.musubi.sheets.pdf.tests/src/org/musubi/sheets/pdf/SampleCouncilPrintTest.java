package org.musubi.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.pdf.book.BookFile;
import org.musubi.sheets.pdf.book.RowReader;
import org.musubi.sheets.pdf.page.Metrics;
import org.musubi.sheets.pdf.page.PageSettings;
import org.musubi.sheets.pdf.page.Pages;
import org.musubi.sheets.pdf.page.SheetSize;

/** All sheets of the council that comes with Musubi, printed. */
class SampleCouncilPrintTest {

  /** Width of a digit of Arial in 10 points in LibreOffice. */
  private static final Metrics LIBRE_OFFICE = new Metrics(5.56, false);

  @TempDir
  static Path folder;

  private static Path workbook;
  private static byte[] pdf;

  @BeforeAll
  static void export() throws Exception {
    AnalysisSetup.register();
    ResourceSetImpl resources = new ResourceSetImpl();
    Catalogues.in(resources);
    Path file = Path.of(System.getProperty("musubi.root"), "models/midori/midori.musubi");
    MusubiResource resource = new MusubiResource(URI.createFileURI(file.toAbsolutePath().toString()));
    resources.getResources().add(resource);
    resource.load(null);
    CouncilModel council = (CouncilModel) resource.getContents().getFirst();
    LocalDate day = LocalDate.of(2025, 3, 20);
    workbook = new SheetExporter().export(new SheetExportRequest(council, EnumSet.allOf(CouncilSheet.class),
        FiscalYear.of(day), false, false, day, folder, true), ProgressListener.NONE).getFirst();
    pdf = Prints.print(workbook);
  }

  private static List<XSSFSheet> visible(XSSFWorkbook book) {
    return IntStream.range(0, book.getNumberOfSheets())
        .filter(i -> book.getSheetVisibility(i) == SheetVisibility.VISIBLE).mapToObj(book::getSheetAt).toList();
  }

  /** First page of each sheet, from 0, and behind the last one the number of pages. */
  private static List<Integer> starts(PDDocument document) throws IOException {
    List<Integer> starts = new ArrayList<>();
    for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
      starts.add(document.getPages().indexOf(item.findDestinationPage(document)));
    }
    starts.add(document.getNumberOfPages());
    return starts;
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  @Test
  void everySheetHasItsBookmarkAndPageLabels() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile()); PDDocument document = Loader.loadPDF(pdf)) {
      List<String> bookmarks = new ArrayList<>();
      document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
      assertEquals(visible(book).stream().map(XSSFSheet::getSheetName).toList(), bookmarks);
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      List<Integer> starts = starts(document);
      for (int i = 0; i < bookmarks.size(); i++) {
        assertEquals(bookmarks.get(i) + " 1", labels[starts.get(i)]);
      }
      assertEquals("ja", document.getDocumentCatalog().getLanguage().substring(0, 2));
      assertEquals(book.getProperties().getCoreProperties().getTitle(), document.getDocumentInformation().getTitle());
    }
  }

  /** A page for each break set by hand and one more at least, and the text of every printed cell among them. */
  @Test
  void everyTextOfAPrintedCellStandsOnThePagesOfItsSheet() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile()); PDDocument document = Loader.loadPDF(pdf)) {
      List<Integer> starts = starts(document);
      List<XSSFSheet> sheets = visible(book);
      for (int i = 0; i < sheets.size(); i++) {
        XSSFSheet sheet = sheets.get(i);
        List<String> pages = new ArrayList<>();
        for (int page = starts.get(i); page < starts.get(i + 1); page++) {
          pages.add(bare(Prints.text(document, page + 1)));
        }
        assertTrue(pages.size() > sheet.getRowBreaks().length, sheet.getSheetName());
        checkOrder(sheet, pages);
      }
    }
  }

  /** Texts of the first printed column with texts come in the order of their rows, never on an earlier page. */
  private static void checkOrder(XSSFSheet sheet, List<String> pages) {
    CellRangeAddress area = CellRangeAddress.valueOf(
        sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)).replaceFirst(".*!", ""));
    int page = 0;
    for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
      for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
        XSSFCell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        if (cell == null || cell.getCellType() != CellType.STRING || sheet.isColumnHidden(column)
            || cell.getStringCellValue().isBlank()) {
          continue;
        }
        String text = bare(cell.getStringCellValue());
        int found = page;
        while (found < pages.size() && !contains(pages.get(found), text)) {
          found++;
        }
        assertTrue(found < pages.size(), sheet.getSheetName() + "!" + cell.getAddress() + ": " + text);
        page = found;
      }
    }
  }

  /** Neighbours may stand between the lines of a text, so its signs are looked for in their order. */
  private static boolean contains(String page, String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      from = page.indexOf(text.charAt(i), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void badRatingsAreMarked() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String all = String.join("", Prints.texts(document));
      assertTrue(all.contains("▲C") && all.contains("▲D"));
      assertTrue(!all.contains("▲A") && !all.contains("▲B"));
      assertTrue(all.contains("20.8%") && !all.contains("2080.0%"), "a percent sign in quotes is only a sign");
    }
  }

  @Test
  void lettersAreEmbeddedInPartAndCanBeSearched() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), "a part of the font: " + font.getName());
          assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE), font.getName());
        }
      }
      assertTrue(pdf.length < 2_000_000, pdf.length + " bytes");
    }
  }

  @Test
  void theSameWorkbookGivesTheSameFile() throws Exception {
    assertArrayEquals(pdf, Prints.print(workbook));
  }

  /**
   * LibreOffice seeks the scale that fits in steps of its own and takes the room of the footer from its letters; so
   * both print the sheets without footers and in the scale found here.
   */
  @Test
  void pagesAreThoseOfLibreOffice() throws Exception {
    assumeTrue(hasLibreOffice(), "LibreOffice is not installed");
    Path copy = scaled(folder.resolve("libreoffice.xlsx"));
    Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), copy.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
    assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice came to an end");
    ByteArrayOutputStream own = new ByteArrayOutputStream();
    new PdfSheets(book -> LIBRE_OFFICE).write(copy, own);
    try (PDDocument ours = Loader.loadPDF(own.toByteArray());
        PDDocument theirs = Loader.loadPDF(folder.resolve("libreoffice.pdf").toFile())) {
      assertEquals(theirs.getNumberOfPages(), ours.getNumberOfPages());
      for (int page = 1; page <= ours.getNumberOfPages(); page++) {
        assertEquals(theirs.getPage(page - 1).getMediaBox().getWidth(),
            ours.getPage(page - 1).getMediaBox().getWidth(), 1);
        assertEquals(japanese(Prints.text(theirs, page)), japanese(Prints.text(ours, page)), "page " + page);
      }
    }
  }

  private static Path scaled(Path copy) throws IOException {
    try (BookFile file = BookFile.open(workbook);
        XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      for (XSSFSheet sheet : file.visibleSheets()) {
        try (RowReader rows = file.rows(sheet)) {
          SheetSize size = SheetSize.of(sheet, rows, LIBRE_OFFICE, cell -> true, (row, columns) -> 0);
          double scale = Pages.of(PageSettings.of(sheet), size).scale();
          XSSFSheet copied = book.getSheet(sheet.getSheetName());
          copied.setFitToPage(false);
          copied.getPrintSetup().setScale((short) Math.round(scale * 100));
          if (copied.getCTWorksheet().isSetHeaderFooter()) {
            copied.getCTWorksheet().unsetHeaderFooter();
          }
        }
      }
      return Prints.save(book, copy);
    }
  }

  private static boolean hasLibreOffice() throws InterruptedException {
    try {
      return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  /** How often each Japanese sign stands on a page; charts and what LibreOffice writes unseen is in digits. */
  private static Map<String, Integer> japanese(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    bare(text).codePoints().filter(sign -> sign > 0x2fff)
        .forEach(sign -> counts.merge(Character.toString(sign), 1, Integer::sum));
    return counts;
  }
}
