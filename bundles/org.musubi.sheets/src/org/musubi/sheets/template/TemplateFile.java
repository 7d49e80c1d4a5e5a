package org.musubi.sheets.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.xlsx.SheetWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Reads the file of a house style, and refuses what is no plain workbook. */
final class TemplateFile {

  /** A house style with pictures stays far below this, in bytes. */
  private static final long LARGEST = 20L * 1024 * 1024;

  /** Parts of a workbook unpacked, in bytes. */
  private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;

  /** Rows and cells of a house style. */
  private static final int MOST_CELLS = 200_000;

  private static final String PRINTER_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings";
  private static final String PRINTER_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/printerSettings";

  /** Encrypted workbooks and those of old versions of Excel begin so. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K'};

  private final String name;
  private final byte[] content;

  private TemplateFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** Reads a file; a problem is thrown when it cannot be a house style at all. */
  static TemplateFile read(Path path) throws TemplateException {
    String name = String.valueOf(path.getFileName());
    Problems problems = new Problems();
    byte[] content = content(path, problems);
    if (problems.isEmpty() && !startsWith(content, ZIP)) {
      problems.file(startsWith(content, COMPOUND) ? TemplateText.ENCRYPTED : TemplateText.NO_WORKBOOK);
    }
    if (problems.isEmpty()) {
      checkParts(content, problems);
    }
    if (!problems.isEmpty()) {
      throw new TemplateException(name, problems.all());
    }
    TemplateFile file = new TemplateFile(name, content);
    try {
      file.open().close();
      return file;
    } catch (TemplateException e) {
      throw e;
    } catch (IOException e) {
      problems.file(TemplateText.NOT_READ, path, e.getMessage());
      throw new TemplateException(name, problems.all());
    }
  }

  private static byte[] content(Path path, Problems problems) {
    try {
      if (Files.isDirectory(path) || Files.size(path) > LARGEST) {
        problems.file(Files.isDirectory(path) ? TemplateText.NO_WORKBOOK : TemplateText.TOO_LARGE, LARGEST >> 20);
        return new byte[0];
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      problems.file(TemplateText.NO_FILE, path);
    } catch (IOException e) {
      problems.file(TemplateText.NOT_READ, path, e.getMessage());
    }
    return new byte[0];
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  /** What is in the package besides sheets, before anything of it is interpreted. */
  private static void checkParts(byte[] content, Problems problems) {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
      boolean workbook = false;
      long unpacked = 0;
      for (PackagePart part : parts.getParts()) {
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        String place = part.getPartName().getName().toLowerCase(Locale.ROOT);
        workbook |= type.endsWith("spreadsheetml.sheet.main+xml") || type.endsWith("spreadsheetml.template.main+xml")
            || type.contains("macroenabled");
        unpacked += Math.max(0, part.getSize());
        if (type.contains("macroenabled") && type.contains("main") || place.contains("vbaproject")) {
          problems.file(TemplateText.MACROS);
        }
        if (type.contains("externallink") || place.contains("/externallinks/")) {
          problems.file(TemplateText.EXTERNAL_LINKS);
        }
        if (place.endsWith("/connections.xml") || place.contains("/activex/") || place.contains("/embeddings/")) {
          problems.file(TemplateText.ACTIVE, part.getPartName().getName());
        }
      }
      if (!workbook) {
        problems.file(TemplateText.NO_WORKBOOK);
      }
      if (unpacked > LARGEST_UNPACKED) {
        problems.file(TemplateText.TOO_LARGE, LARGEST >> 20);
      }
    } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
        | IllegalArgumentException e) {
      problems.file(TemplateText.NO_WORKBOOK);
    }
  }

  /** The workbook, a new one each time; it is to be closed. */
  SheetWorkbook open() throws TemplateException {
    Problems problems = new Problems();
    try {
      SheetWorkbook workbook = new SheetWorkbook(withoutPrinters());
      workbook.forEach(sheet -> {
        CTWorksheet worksheet = ((XSSFSheet) sheet).getCTWorksheet();
        if (worksheet.isSetPageSetup() && worksheet.getPageSetup().isSetId()) {
          worksheet.getPageSetup().unsetId();
        }
      });
      int cells = 0;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        for (var row : workbook.getSheetAt(i)) {
          cells += 1 + row.getPhysicalNumberOfCells();
        }
      }
      if (cells <= MOST_CELLS) {
        return workbook;
      }
      workbook.close();
      problems.file(TemplateText.TOO_MANY_CELLS, MOST_CELLS);
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      // POI reports broken parts with exceptions of many kinds, unchecked ones among them.
      problems.file(TemplateText.NO_WORKBOOK);
    }
    throw new TemplateException(name, problems.all());
  }

  /** Settings of the printer of whoever made the file help nobody else; paper and margins are not among them. */
  private OPCPackage withoutPrinters() throws IOException, OpenXML4JException {
    OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
    for (PackagePart settings : parts.getPartsByContentType(PRINTER_TYPE)) {
      for (PackagePart part : parts.getParts()) {
        if (!part.isRelationshipPart()) {
          List<String> ids = new ArrayList<>();
          part.getRelationshipsByType(PRINTER_RELATION).forEach(relation -> ids.add(relation.getId()));
          ids.forEach(part::removeRelationship);
        }
      }
      parts.removePart(settings.getPartName());
    }
    return parts;
  }

  String name() {
    return name;
  }
}
