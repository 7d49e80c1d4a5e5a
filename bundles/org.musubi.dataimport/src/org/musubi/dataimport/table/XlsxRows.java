package org.musubi.dataimport.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.musubi.dataimport.text.ImportText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Rows from the events of a sheet: results of formulas, not the formulas; no readings of kanji. */
final class XlsxRows extends DefaultHandler {

  /** Ends the reading early; nothing is wrong. */
  static final class Enough extends SAXException {

    private static final long serialVersionUID = 1L;
  }

  /** The table is not accepted; the message is a sentence for the user. */
  static final class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
      super(sentence);
    }
  }

  private final String file;
  private final StylesTable styles;
  private final ReadOnlySharedStringsTable strings;
  private final Merges merges;
  private final boolean from1904;
  private final RowHandler handler;
  private final Map<Integer, NumberCells> looks = new HashMap<>();
  private final StringBuilder content = new StringBuilder();
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private int column;
  private String type;
  private int style;
  private boolean hasFormula;
  private boolean hasValue;
  private boolean collecting;
  private int readings;

  XlsxRows(String file, StylesTable styles, ReadOnlySharedStringsTable strings, Merges merges, boolean from1904,
      RowHandler handler) {
    this.file = file;
    this.styles = styles;
    this.strings = strings;
    this.merges = merges;
    this.from1904 = from1904;
    this.handler = handler;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
    switch (localName) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> hasFormula = true;
      case "rPh" -> readings++;
      case "v", "t" -> {
        collecting = readings == 0;
        hasValue = true;
      }
      default -> { }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    switch (localName) {
      case "row" -> endRow();
      case "c" -> endCell();
      case "rPh" -> readings--;
      case "v", "t" -> collecting = false;
      default -> { }
    }
  }

  @Override
  public void characters(char[] signs, int start, int length) {
    if (collecting && content.length() <= Cell.LONGEST) {
      content.append(signs, start, length);
    }
  }

  private void startRow(String number) throws Refused {
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells = new ArrayList<>(cells.size());
    if (row > Limits.ROWS) {
      throw new Refused(ImportText.TOO_MANY_ROWS.say(file, (long) Limits.ROWS));
    }
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    type = attributes.getValue("t");
    String styleIndex = attributes.getValue("s");
    style = styleIndex == null ? 0 : Integer.parseInt(styleIndex);
    hasFormula = false;
    hasValue = false;
    content.setLength(0);
  }

  private void endCell() throws Refused {
    if (column >= Limits.COLUMNS) {
      if (content.toString().isBlank()) {
        return;
      }
      throw new Refused(ImportText.TOO_MANY_COLUMNS.say(file, row, Limits.COLUMNS));
    }
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    cells.add(cell());
  }

  private Cell cell() {
    String text = content.toString();
    if (!hasValue) {
      return hasFormula ? Cell.flawed("=", Cell.Flaw.NO_CACHED_VALUE) : Cell.EMPTY;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> Cell.text(strings.getItemAt(Integer.parseInt(text.strip())).getString());
      case "str", "inlineStr" -> Cell.text(text);
      case "b" -> Cell.text(text.equals("1") ? "TRUE" : "FALSE");
      case "e" -> Cell.flawed(text, Cell.Flaw.FORMULA_ERROR);
      case "d" -> Cell.text(text);
      default -> text.isBlank() ? Cell.EMPTY : number(Double.parseDouble(text.strip()));
    };
  }

  private Cell number(double stored) {
    return looks.computeIfAbsent(style, this::look).cell(stored, from1904);
  }

  private NumberCells look(int index) {
    if (index >= styles.getNumCellStyles()) {
      return new NumberCells(false, false);
    }
    XSSFCellStyle look = styles.getStyleAt(index);
    return NumberCells.of(look.getDataFormat(), look.getDataFormatString());
  }

  private void endRow() throws Enough {
    merges.fill(row - 1, cells);
    if (!cells.isEmpty() && !handler.row(new Row(row, cells))) {
      throw new Enough();
    }
  }
}
