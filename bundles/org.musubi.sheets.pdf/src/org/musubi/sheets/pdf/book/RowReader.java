package org.musubi.sheets.pdf.book;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.XMLHelper;

/** Reads the rows of one worksheet one after the other. */
public final class RowReader implements Closeable {

  private final InputStream in;
  private final XMLStreamReader xml;
  private final SharedTexts shared;
  private final TextReader texts;
  private int lastRow = -1;

  RowReader(InputStream in, SharedTexts shared, IntFunction<Integer> themeColors) throws IOException {
    this.in = in;
    this.shared = shared;
    try {
      xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new NoWorkbookException(e);
    }
    texts = new TextReader(xml, themeColors);
  }

  /** The next row, or null after the last one. Rows that are out of order are left out. */
  public SheetRow next() throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          SheetRow row = row();
          if (row.index() > lastRow && row.index() <= SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            lastRow = row.index();
            return row;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
          return null;
        }
      }
      return null;
    } catch (XMLStreamException | NumberFormatException e) {
      throw new NoWorkbookException(e);
    }
  }

  private SheetRow row() throws XMLStreamException {
    String number = attribute("r");
    int index = number == null ? lastRow + 1 : Integer.parseInt(number) - 1;
    String height = attribute("ht");
    String style = isOn("customFormat") ? attribute("s") : null;
    boolean hidden = isOn("hidden");
    List<SheetCell> cells = new ArrayList<>();
    int before = -1;
    boolean sorted = true;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        SheetCell cell = cell(before);
        sorted &= cell.column() > before;
        before = cell.column();
        cells.add(cell);
      }
    }
    if (!sorted) {
      cells.sort(Comparator.comparingInt(SheetCell::column));
    }
    return new SheetRow(index, height == null ? Double.NaN : Double.parseDouble(height), hidden,
        style == null ? -1 : Integer.parseInt(style), List.copyOf(cells));
  }

  private SheetCell cell(int before) throws XMLStreamException {
    String reference = attribute("r");
    int column = reference == null ? before + 1 : column(reference);
    String style = attribute("s");
    String type = attribute("t");
    String value = null;
    RichText inline = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> inline = texts.read();
          default -> { }
        }
      }
    }
    return new SheetCell(column, style == null ? 0 : Integer.parseInt(style),
        inline == null ? content(type, value) : new Content.Text(inline));
  }

  private Content content(String type, String value) {
    if (value == null || value.isEmpty() && !"str".equals(type)) {
      return Content.NONE;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> new Content.Text(shared.get(Integer.parseInt(value.strip())));
      case "b" -> new Content.Truth(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new Content.Fault(value);
      case "n" -> new Content.Number(Double.parseDouble(value.strip()));
      default -> new Content.Text(RichText.plain(TextReader.decoded(value)));
    };
  }

  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    if (column < 1 || column > SpreadsheetVersion.EXCEL2007.getMaxColumns()) {
      throw new NumberFormatException("No such column: " + reference);
    }
    return column - 1;
  }

  private String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  private boolean isOn(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  @Override
  public void close() throws IOException {
    try (in) {
      xml.close();
    } catch (XMLStreamException e) {
      throw new NoWorkbookException(e);
    }
  }
}
