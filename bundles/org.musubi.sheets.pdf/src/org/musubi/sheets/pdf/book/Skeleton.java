package org.musubi.sheets.pdf.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;

/** A workbook without the contents of its cells: everything else fits in memory however long the sheets are. */
final class Skeleton {

  private static final String NO_TEXTS =
      "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"0\" uniqueCount=\"0\"/>";

  private Skeleton() {
  }

  /**
   * A copy of a package with empty sheets.
   *
   * @param sheets names of the parts with worksheets, lower case
   * @param texts  names of the parts with shared texts, lower case
   */
  static InputStream of(ZipSecureFile zip, Set<String> sheets, Set<String> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream copy = new ZipOutputStream(bytes)) {
      copy.setLevel(1);
      for (Enumeration<? extends ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.isDirectory()) {
          continue;
        }
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (texts.contains(name)) {
          copy.write(NO_TEXTS.getBytes(StandardCharsets.UTF_8));
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            if (sheets.contains(name)) {
              copyWithoutCells(in, copy);
            } else {
              in.transferTo(copy);
            }
          }
        }
        copy.closeEntry();
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void copyWithoutCells(InputStream in, OutputStream out) throws IOException {
    try {
      XMLEventReader from = XMLHelper.newXMLInputFactory().createXMLEventReader(in);
      XMLEventWriter to = XMLHelper.newXMLOutputFactory().createXMLEventWriter(out, "UTF-8");
      boolean inside = false;
      while (from.hasNext()) {
        XMLEvent event = from.nextEvent();
        if (event.isEndElement() && event.asEndElement().getName().getLocalPart().equals("sheetData")) {
          inside = false;
        }
        if (!inside) {
          to.add(event);
        }
        if (event.isStartElement() && event.asStartElement().getName().getLocalPart().equals("sheetData")) {
          inside = true;
        }
      }
      to.flush();
    } catch (XMLStreamException e) {
      throw new NoWorkbookException(e);
    }
  }
}
