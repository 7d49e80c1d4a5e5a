package org.musubi.roundtrip.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.edit.Entry;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of a worksheet from its events: results of formulas, not the formulas; no readings of kanji. Places that
 * are not written are counted on, as programs do that write as little as possible.
 */
final class SheetCells extends DefaultHandler {

  /** A sheet that says it fills more cells than this was made to exhaust its reader. */
  private static final long ABSURD_RANGE = 20_000_000;

  /** The file is not accepted. */
  static final class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient BookException reason;

    Refused(BookException reason) {
      super(reason);
      this.reason = reason;
    }

    BookException reason() {
      return reason;
    }
  }

  private static final int LONGEST_FORMULA = 40;

  private final BookContents book;
  private final String sheet;
  private final Worksheet.Builder cells = new Worksheet.Builder();
  private final StringBuilder content = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private String type;
  private int style;
  private boolean hasFormula;
  private boolean hasValue;
  private boolean inCell;
  private boolean collecting;
  private boolean inFormula;
  private int readings;

  SheetCells(BookContents book, String sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  Worksheet worksheet(boolean hidden) {
    return cells.build(sheet, hidden);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) throws Refused {
    switch (localName) {
      case "dimension" -> {
        String range = attributes.getValue("ref");
        Cells claimed = range == null ? null : Cells.of(range);
        if (claimed != null && claimed.count() > ABSURD_RANGE) {
          throw new Refused(new BookException(RoundTripText.CLAIMS, null, book.fileName(), sheet, range));
        }
      }
      case "mergeCell" -> {
        Cells merged = Cells.of(String.valueOf(attributes.getValue("ref")));
        if (merged != null) {
          cells.merge(merged);
        }
      }
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> {
        hasFormula = inCell;
        inFormula = inCell;
      }
      case "rPh" -> readings++;
      case "v", "t" -> {
        collecting = inCell && readings == 0;
        hasValue |= inCell;
      }
      default -> { }
    }
  }

  @Override
  public void characters(char[] signs, int start, int length) throws Refused {
    if (collecting) {
      content.append(signs, start, length);
      if (content.length() > book.limits().textLength()) {
        throw damaged();
      }
    } else if (inFormula && formula.length() < LONGEST_FORMULA) {
      formula.append(signs, start, Math.min(length, LONGEST_FORMULA));
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws Refused {
    switch (localName) {
      case "c" -> {
        if (inCell) {
          endCell();
        }
        inCell = false;
      }
      case "f" -> inFormula = false;
      case "rPh" -> readings--;
      case "v", "t" -> collecting = false;
      default -> { }
    }
  }

  private void startRow(String number) throws Refused {
    row = number == null ? row + 1 : Numbers.whole(number, 0) - 1;
    column = -1;
    if (row < 0 || row >= Limits.ROWS) {
      row = Math.max(0, Math.min(row, Limits.ROWS - 1));
      throw damaged();
    }
  }

  private void startCell(Attributes attributes) throws Refused {
    String reference = attributes.getValue("r");
    if (reference == null) {
      column++;
    } else {
      Cells at = Cells.of(reference);
      if (at == null || at.count() != 1) {
        throw damaged();
      }
      row = at.firstRow();
      column = at.firstColumn();
    }
    if (column >= Limits.COLUMNS || row < 0) {
      throw damaged();
    }
    type = attributes.getValue("t");
    style = Numbers.whole(attributes.getValue("s"), 0);
    hasFormula = false;
    hasValue = false;
    inCell = true;
    readings = 0;
    content.setLength(0);
    formula.setLength(0);
  }

  private void endCell() throws Refused {
    Entry entry = entry();
    if (!entry.isBlank()) {
      if (!book.count(entry, "s".equals(type))) {
        throw new Refused(
            new BookException(RoundTripText.TOO_MANY_CELLS, null, book.fileName(), book.limits().cells()));
      }
      cells.put(row, column, entry);
    }
  }

  private Entry entry() throws Refused {
    if (!hasValue) {
      return hasFormula ? new Entry.Flaw("=" + formula) : Entry.BLANK;
    }
    String text = content.toString();
    return switch (type == null ? "n" : type) {
      case "s" -> shared(text.strip());
      case "str", "inlineStr" -> Entry.text(Strings.plain(text));
      case "b" -> text.isBlank() ? Entry.BLANK : new Entry.Truth(text.strip().equals("1") || text.contains("true"));
      case "e" -> new Entry.Flaw(text.strip());
      case "d" -> day(text.strip());
      default -> number(text.strip());
    };
  }

  private Entry shared(String index) throws Refused {
    Entry entry = book.strings().at(Numbers.whole(index, -1));
    if (entry == null) {
      throw damaged();
    }
    return entry;
  }

  private static Entry day(String text) {
    try {
      return new Entry.Day(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeParseException e) {
      return Entry.text(text);
    }
  }

  private Entry number(String text) {
    if (text.isEmpty()) {
      return Entry.BLANK;
    }
    try {
      double stored = Double.parseDouble(text);
      if (!Double.isFinite(stored)) {
        return new Entry.Flaw(text);
      }
      NumberLook look = book.styles().at(style);
      if (look.isDoubtful(stored)) {
        cells.doubt(row, column);
      }
      return look.entry(stored, book.isFrom1904());
    } catch (NumberFormatException e) {
      return new Entry.Flaw(text.length() > LONGEST_FORMULA ? text.substring(0, LONGEST_FORMULA) : text);
    }
  }

  private Refused damaged() {
    return new Refused(new BookException(RoundTripText.DAMAGED_CELL, null, book.fileName(), sheet,
        Cells.address(Math.max(0, row), Math.max(0, Math.min(column, Limits.COLUMNS - 1)))));
  }
}
