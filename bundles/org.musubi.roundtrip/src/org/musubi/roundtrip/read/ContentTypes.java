package org.musubi.roundtrip.read;

import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a package says it is. */
final class ContentTypes extends DefaultHandler {

  static final String PART = "[Content_Types].xml";

  private boolean workbook;
  private boolean binary;
  private boolean macros;

  boolean isWorkbook() {
    return workbook;
  }

  /** True for .xlsb, whose parts are no XML. */
  boolean isBinary() {
    return binary;
  }

  boolean hasMacros() {
    return macros;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    String type = String.valueOf(attributes.getValue("ContentType")).toLowerCase(Locale.ROOT);
    binary |= type.contains("ms-excel.sheet.binary");
    macros |= type.contains("macroenabled") || type.contains("vbaproject");
    // Workbooks and templates, with macros or without; "main+xml" alone would let other kinds of document in.
    workbook |= type.endsWith("main+xml")
        && (type.contains("spreadsheetml.sheet") || type.contains("spreadsheetml.template")
            || type.contains("ms-excel.sheet.macroenabled") || type.contains("ms-excel.template.macroenabled"));
  }
}
