package org.musubi.dataimport.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.musubi.dataimport.text.ImportText;

/** A table as text: CSV, TSV or what was copied. */
final class TextTable implements TableSource {

  /** Opens the text anew for each reading. */
  interface Text {
    Reader open() throws IOException;
  }

  private final String name;
  private final Text text;
  private final char delimiter;
  private final TextFormat format;

  /** @param format null for text that is no file */
  TextTable(String name, Text text, char delimiter, TextFormat format) {
    this.name = name;
    this.text = text;
    this.delimiter = delimiter;
    this.format = format;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> sheets() {
    return List.of();
  }

  @Override
  public Optional<TextFormat> format() {
    return Optional.ofNullable(format);
  }

  @Override
  public void read(String sheet, RowHandler handler) throws TableException {
    CSVFormat csv = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    int number = 0;
    try (RowGuard guard = new RowGuard(text.open());
        CSVParser parser = CSVParser.builder().setReader(guard).setFormat(csv).get()) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
        CSVRecord row = records.next();
        guard.rowDone();
        number++;
        if (number > Limits.ROWS) {
          throw new TableException(ImportText.TOO_MANY_ROWS.say(name, (long) Limits.ROWS));
        }
        if (!handler.row(row(number, row))) {
          return;
        }
      }
    } catch (UncheckedIOException e) {
      throw failure(e.getCause(), number + 1);
    } catch (IOException e) {
      throw failure(e, number + 1);
    }
  }

  private Row row(int number, CSVRecord values) throws TableException {
    if (values.size() > Limits.COLUMNS) {
      throw new TableException(ImportText.TOO_MANY_COLUMNS.say(name, number, Limits.COLUMNS));
    }
    List<Cell> cells = new ArrayList<>(values.size());
    values.forEach(value -> cells.add(Cell.text(value)));
    return new Row(number, cells);
  }

  private TableException failure(IOException cause, int row) {
    if (cause instanceof RowGuard.RowTooLongException) {
      return new TableException(ImportText.ROW_TOO_LONG.say(name, row), cause);
    }
    if (cause instanceof CharacterCodingException) {
      return new TableException(
          ImportText.WRONG_ENCODING.say(name, row, format == null ? "" : Encodings.label(format.charset())), cause);
    }
    String message = String.valueOf(cause.getMessage());
    if (message.contains("EOF reached before encapsulated token finished")) {
      return new TableException(ImportText.UNCLOSED_QUOTE.say(name, row), cause);
    }
    if (message.contains("encapsulated token")) {
      return new TableException(ImportText.WRONG_QUOTE.say(name, row), cause);
    }
    return new TableException(ImportText.NOT_READABLE.say(name), cause);
  }
}
