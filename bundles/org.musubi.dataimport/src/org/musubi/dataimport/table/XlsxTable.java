package org.musubi.dataimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.musubi.dataimport.text.ImportText;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook of today's Excel, read as a stream of events: the rows never lie in memory together. POI's guard against
 * archives that unpack to far more than they weigh stays on.
 */
final class XlsxTable implements TableSource {

  private final Path file;
  private final List<String> sheets;

  private XlsxTable(Path file, List<String> sheets) {
    this.file = file;
    this.sheets = List.copyOf(sheets);
  }

  static XlsxTable open(Path file) throws TableException {
    List<String> names = new ArrayList<>();
    with(file, (container, reader) -> eachSheet(reader, (name, content) -> {
      names.add(name);
      return true;
    }));
    if (names.isEmpty()) {
      throw new TableException(ImportText.NOT_A_WORKBOOK.say(file.getFileName()));
    }
    return new XlsxTable(file, names);
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public List<String> sheets() {
    return sheets;
  }

  @Override
  public Optional<TextFormat> format() {
    return Optional.empty();
  }

  @Override
  public void read(String sheet, RowHandler handler) throws TableException {
    String wanted = sheet == null ? sheets.getFirst() : sheet;
    if (!sheets.contains(wanted)) {
      throw new TableException(ImportText.NO_SUCH_SHEET.say(name(), wanted,
          String.join(ImportText.LIST_SEPARATOR.say(), sheets)));
    }
    with(file, (container, reader) -> {
      Merges[] merges = new Merges[1];
      eachSheet(reader, (name, content) -> {
        if (name.equals(wanted)) {
          merges[0] = MergeScan.of(content);
        }
        return !name.equals(wanted);
      });
      XlsxRows rows = new XlsxRows(name(), reader.getStylesTable(), new ReadOnlySharedStringsTable(container, false),
          merges[0], from1904(reader), handler);
      eachSheet(reader, (name, content) -> {
        if (name.equals(wanted)) {
          parse(content, rows);
        }
        return !name.equals(wanted);
      });
    });
  }

  private interface Use {
    void of(OPCPackage container, XSSFReader reader)
        throws IOException, OpenXML4JException, SAXException, TableException;
  }

  private interface SheetUse {
    /** @return false when no further sheets are wanted */
    boolean of(String name, InputStream content) throws IOException, SAXException;
  }

  private static void eachSheet(XSSFReader reader, SheetUse use)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
    boolean more = true;
    while (more && all.hasNext()) {
      try (InputStream content = all.next()) {
        more = use.of(all.getSheetName(), content);
      }
    }
  }

  private static void parse(InputStream content, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(content));
    } catch (XlsxRows.Enough enough) {
      return;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
    boolean[] found = new boolean[1];
    try (InputStream content = reader.getWorkbookData()) {
      parse(content, new DefaultHandler() {
        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
          if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            found[0] = "1".equals(value) || "true".equals(value);
          }
        }
      });
    }
    return found[0];
  }

  private static void with(Path file, Use use) throws TableException {
    String name = file.getFileName().toString();
    OPCPackage container = null;
    try {
      container = OPCPackage.open(file.toFile(), PackageAccess.READ);
      if (container.getPartsByName(java.util.regex.Pattern.compile("/xl/worksheets/.*")).isEmpty()) {
        throw new TableException(ImportText.OTHER_WORKBOOK.say(name));
      }
      use.of(container, new XSSFReader(container));
    } catch (XlsxRows.Refused e) {
      throw new TableException(e.getMessage(), e);
    } catch (InvalidFormatException e) {
      throw new TableException(ImportText.OTHER_WORKBOOK.say(name), e);
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      throw new TableException((isBomb(e) ? ImportText.BOMB : ImportText.DAMAGED_WORKBOOK).say(name), e);
    } finally {
      if (container != null) {
        container.revert();
      }
    }
  }

  private static boolean isBomb(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains("Zip bomb")) {
        return true;
      }
    }
    return false;
  }
}
