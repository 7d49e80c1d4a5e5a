package org.musubi.sheets.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.pdf.book.BookFile;
import org.musubi.sheets.pdf.book.RowReader;
import org.musubi.sheets.pdf.draw.BookCells;
import org.musubi.sheets.pdf.draw.Drawings;
import org.musubi.sheets.pdf.draw.NeededHeights;
import org.musubi.sheets.pdf.draw.PrintFacts;
import org.musubi.sheets.pdf.draw.SheetPrinter;
import org.musubi.sheets.pdf.draw.SheetToPrint;
import org.musubi.sheets.pdf.draw.Typography;
import org.musubi.sheets.pdf.look.Looks;
import org.musubi.sheets.pdf.look.ValueFormats;
import org.musubi.sheets.pdf.page.Merges;
import org.musubi.sheets.pdf.page.Metrics;
import org.musubi.sheets.pdf.page.PageSettings;
import org.musubi.sheets.pdf.page.Pages;
import org.musubi.sheets.pdf.page.SheetSize;

/** Prints one workbook: measures all sheets, then draws them one after the other. */
final class BookPrinter {

  /** Documents beyond this size are kept in temporary files while they grow. */
  private static final long IN_MEMORY = 64L << 20;

  private final BookFile book;
  private final String fileName;
  private final Metrics metrics;
  private final Locale locale;
  private final Looks looks;
  private final ValueFormats formats;

  BookPrinter(BookFile book, String fileName, Metrics metrics) throws IOException {
    this.book = book;
    this.fileName = fileName;
    this.metrics = metrics;
    this.locale = book.language().orElse(Locale.getDefault());
    this.looks = new Looks(book.skeleton().getStylesSource());
    this.formats = new ValueFormats(locale, book.skeleton().isDate1904());
  }

  void print(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
        Typography typography = new Typography(document);
        Drawings drawings = new Drawings(document, typography, new BookCells(book, looks, formats))) {
      if (!typography.canWriteJapanese()) {
        throw new IOException(PrintText.NO_JAPANESE_FONT.in(Locale.getDefault()));
      }
      List<SheetToPrint> sheets = sheets(typography);
      describe(document);
      draw(document, typography, drawings, sheets);
      document.save(out);
    }
  }

  private List<SheetToPrint> sheets(Typography typography) throws IOException {
    NeededHeights needed = new NeededHeights(typography, looks, formats);
    List<SheetToPrint> sheets = new ArrayList<>();
    for (XSSFSheet sheet : book.visibleSheets()) {
      PageSettings settings = PageSettings.of(sheet);
      try (RowReader rows = book.rows(sheet)) {
        SheetSize size = SheetSize.of(sheet, rows, metrics,
            cell -> cell.content().isVisible() || looks.of(cell.style()).isVisible(), needed);
        Drawings.reach(sheet, size);
        sheets.add(new SheetToPrint(sheet, settings, size, Pages.of(settings, size),
            new Merges(sheet.getMergedRegions()), looks, formats, () -> book.rows(sheet)));
      }
    }
    sheets.removeIf(sheet -> sheet.pages().pages().isEmpty());
    if (sheets.isEmpty()) {
      throw new IOException(PrintText.NOTHING_TO_PRINT.in(Locale.getDefault(), fileName));
    }
    return sheets;
  }

  /** Nothing here depends on the hour, so that the same workbook gives the same file. */
  private void describe(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(book.title().isBlank() ? fileName : book.title());
    information.setCreator("Musubi");
    book.made().ifPresent(made -> {
      Calendar time = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
      time.setTime(made);
      information.setCreationDate(time);
    });
    document.setDocumentId(1L);
    document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private void draw(PDDocument document, Typography typography, Drawings drawings, List<SheetToPrint> sheets)
      throws IOException {
    int pages = sheets.stream().mapToInt(sheet -> sheet.pages().pages().size()).sum();
    LocalDate day = book.made().map(made -> made.toInstant().atZone(ZoneOffset.UTC).toLocalDate()).orElse(null);
    PDDocumentOutline outline = new PDDocumentOutline();
    PDPageLabels labels = new PDPageLabels(document);
    int number = 1;
    for (SheetToPrint sheet : sheets) {
      int index = document.getNumberOfPages();
      number = sheet.settings().firstNumber() > 0 ? sheet.settings().firstNumber() : number;
      new SheetPrinter(document, typography, sheet, drawings).print(new PrintFacts(number, pages, fileName, day));
      number += sheet.pages().pages().size();
      bookmark(outline, sheet, document, index);
      PDPageLabelRange range = new PDPageLabelRange();
      range.setPrefix(sheet.sheet().getSheetName() + " ");
      range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(index, range);
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static void bookmark(PDDocumentOutline outline, SheetToPrint sheet, PDDocument document, int page) {
    PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
    destination.setPage(document.getPage(page));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(sheet.sheet().getSheetName());
    item.setDestination(destination);
    outline.addLast(item);
  }
}
