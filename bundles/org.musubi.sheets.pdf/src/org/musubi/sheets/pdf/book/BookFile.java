package org.musubi.sheets.pdf.book;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook opened for printing. */
public final class BookFile implements Closeable {

  private static final String META = "_meta";
  private static final String LANGUAGE = "language=";

  private final ZipSecureFile zip;
  private final XSSFWorkbook skeleton;
  private final SharedTexts texts;

  private BookFile(ZipSecureFile zip, XSSFWorkbook skeleton, SharedTexts texts) {
    this.zip = zip;
    this.skeleton = skeleton;
    this.texts = texts;
  }

  /**
   * Opens a workbook.
   *
   * @throws NoWorkbookException when the file is something else or damaged
   * @throws IOException when the file cannot be read
   */
  public static BookFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    ZipSecureFile zip = null;
    try {
      zip = new ZipSecureFile(file.toFile());
      Set<String> sheets = new TreeSet<>();
      Set<String> texts = new LinkedHashSet<>();
      try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
        parts.getPartsByContentType(XSSFRelation.WORKSHEET.getContentType()).forEach(part -> sheets.add(name(part)));
        parts.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())
            .forEach(part -> texts.add(name(part)));
        parts.revert();
      }
      XSSFWorkbook skeleton = new XSSFWorkbook(Skeleton.of(zip, sheets, texts));
      return new BookFile(zip, skeleton, sharedTexts(zip, texts, skeleton));
    } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
        | IllegalArgumentException e) {
      if (zip != null) {
        zip.close();
      }
      throw new NoWorkbookException(e);
    }
  }

  private static SharedTexts sharedTexts(ZipSecureFile zip, Set<String> names, XSSFWorkbook skeleton)
      throws IOException {
    for (String name : names) {
      try (InputStream in = zip.getInputStream(entry(zip, name))) {
        return SharedTexts.read(in, number -> themeColor(skeleton, number));
      }
    }
    return SharedTexts.none();
  }

  private static Integer themeColor(XSSFWorkbook skeleton, int number) {
    ThemesTable theme = skeleton.getTheme();
    XSSFColor color = theme == null ? null : theme.getThemeColor(number);
    byte[] rgb = color == null ? null : color.getRGB();
    return rgb == null ? null : (rgb[0] & 0xff) << 16 | (rgb[1] & 0xff) << 8 | rgb[2] & 0xff;
  }

  private static String name(PackagePart part) {
    return part.getPartName().getName().substring(1).toLowerCase(Locale.ROOT);
  }

  private static ZipArchiveEntry entry(ZipSecureFile zip, String name) throws IOException {
    for (var all = zip.getEntries(); all.hasMoreElements();) {
      ZipArchiveEntry entry = all.nextElement();
      if (entry.getName().toLowerCase(Locale.ROOT).equals(name)) {
        return entry;
      }
    }
    throw new ZipException("No " + name);
  }

  /** Everything but the cells: styles, names, settings of the sheets, drawings. */
  public XSSFWorkbook skeleton() {
    return skeleton;
  }

  /** The worksheets a reader sees, in order. */
  public List<XSSFSheet> visibleSheets() {
    return IntStream.range(0, skeleton.getNumberOfSheets())
        .filter(i -> skeleton.getSheetVisibility(i) == SheetVisibility.VISIBLE)
        .mapToObj(skeleton::getSheetAt).filter(sheet -> !(sheet instanceof XSSFChartSheet)).toList();
  }

  /** Reads the rows of a worksheet from the first one. */
  public RowReader rows(XSSFSheet sheet) throws IOException {
    return new RowReader(zip.getInputStream(entry(zip, name(sheet.getPackagePart()))), texts,
        number -> themeColor(skeleton, number));
  }

  /** The title in the properties, or an empty text. */
  public String title() {
    String title = skeleton.getProperties().getCoreProperties().getTitle();
    return title == null ? "" : title;
  }

  /** When the workbook was made, as its properties say. */
  public Optional<Date> made() {
    var properties = skeleton.getProperties().getCoreProperties();
    return Optional.ofNullable(properties.getModified() == null ? properties.getCreated() : properties.getModified());
  }

  /** The language Musubi noted on the hidden check sheet. */
  public Optional<Locale> language() throws IOException {
    XSSFSheet meta = skeleton.getSheet(META);
    if (meta == null) {
      return Optional.empty();
    }
    try (RowReader rows = rows(meta)) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        if (row.cell(0) != null && row.cell(0).content() instanceof Content.Text text
            && text.text().text().startsWith(LANGUAGE)) {
          return Optional.of(Locale.forLanguageTag(text.text().text().substring(LANGUAGE.length()).strip()));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      skeleton.close();
    }
  }
}
