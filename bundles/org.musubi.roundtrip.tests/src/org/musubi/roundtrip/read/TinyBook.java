package org.musubi.roundtrip.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, as little or as wrong as a test wants them. */
public final class TinyBook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder tabs = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private String workbookStart = "";
  private String mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private int sheets;

  /** A worksheet; {@code rows} is what stands in its sheetData. */
  public TinyBook sheet(String name, String rows) {
    sheets++;
    tabs.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(sheets).append("\" r:id=\"s")
        .append(sheets).append("\"/>");
    relations.append(relation("s" + sheets, "worksheet", "worksheets/sheet" + sheets + ".xml"));
    return part("xl/worksheets/sheet" + sheets + ".xml",
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** Replaces the whole content of the last worksheet. */
  TinyBook rawSheet(String xml) {
    return part("xl/worksheets/sheet" + sheets + ".xml", xml);
  }

  TinyBook strings(String items) {
    relations.append(relation("strings", "sharedStrings", "sharedStrings.xml"));
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  /** Number formats of the cell styles 0, 1, 2 … */
  TinyBook formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder looks = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId=\"").append(200 + i).append("\" formatCode=\"")
          .append(codes[i].replace("&", "&amp;").replace("\"", "&quot;")).append("\"/>");
      looks.append("<xf numFmtId=\"").append(200 + i).append("\"/>");
    }
    relations.append(relation("styles", "styles", "styles.xml"));
    return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellStyleXfs>"
        + "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + looks + "</cellXfs></styleSheet>");
  }

  TinyBook name(String name, String attributes, String reference) {
    names.append("<definedName name=\"").append(name).append("\" ").append(attributes).append(">").append(reference)
        .append("</definedName>");
    return this;
  }

  TinyBook from1904() {
    workbookStart = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  TinyBook type(String contentType) {
    mainType = contentType;
    return this;
  }

  TinyBook relatedTo(String kind, String target) {
    relations.append(relation("x" + relations.length(), kind, target));
    return this;
  }

  TinyBook author(String name) {
    return part("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"urn:x\"><cp:lastModifiedBy>" + name
        + "</cp:lastModifiedBy></cp:coreProperties>");
  }

  TinyBook part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  TinyBook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Writes the file. */
  public Path write(Path file) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/></Types>");
    put(all, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relation("w", "officeDocument", "xl/workbook.xml")
        + "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
        + "core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
    put(all, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookStart
        + "<sheets>" + tabs + "</sheets><definedNames>" + names + "</definedNames></workbook>");
    put(all, "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
            + "</Relationships>");
    all.putAll(parts);
    zip(file, all);
    return file;
  }

  /** A package with some parts. */
  public static void zip(Path file, Map<String, byte[]> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
