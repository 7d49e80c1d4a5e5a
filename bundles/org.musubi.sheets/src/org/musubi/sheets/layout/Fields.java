package org.musubi.sheets.layout;

import java.util.ArrayList;
import java.util.List;

/** Labelled entries around a table: the head of a sheet. Only here cells are merged. */
public final class Fields implements Block {

  /** How an entry is printed. */
  public enum Style { TITLE, FIELD, NOTE, HEADLINE, SUBHEAD, STAMP, HINT }

  /**
   * An entry.
   *
   * @param line      line within the block, the first is 1
   * @param from      first column
   * @param to        last column, up to which cells are merged
   */
  public record Field(int line, int from, int to, Value value, Style style) {
  }

  private final List<Field> fields = new ArrayList<>();

  /** The title of the sheet, on line 1. */
  public Fields title(String from, String to, String text) {
    return add(1, from, to, Value.text(text), Style.TITLE);
  }

  /** An entry; label and content stand in the same cell. */
  public Fields field(int line, String from, String to, String text) {
    return add(line, from, to, Value.text(text), Style.FIELD);
  }

  /** An entry whose text is computed in the sheet. */
  public Fields computed(int line, String from, String to, Value.Formula formula) {
    return add(line, from, to, formula, Style.FIELD);
  }

  /** What the reader is asked to do, in the colour of the cells to be filled in. */
  public Fields hint(int line, String from, String to, String text) {
    return add(line, from, to, Value.text(text), Style.HINT);
  }

  /** A remark on how to read the sheet. */
  public Fields note(int line, String from, String to, String text) {
    return add(line, from, to, Value.text(text), Style.NOTE);
  }

  /** A line in very large letters in the middle of a cover. */
  public Fields headline(int line, String from, String to, String text) {
    return add(line, from, to, Value.text(text), Style.HEADLINE);
  }

  /** A line in large letters in the middle of a cover. */
  public Fields subhead(int line, String from, String to, String text) {
    return add(line, from, to, Value.text(text), Style.SUBHEAD);
  }

  /** A framed word that says what the papers are handed out for. */
  public Fields stamp(int line, String from, String to, String text) {
    return add(line, from, to, Value.text(text), Style.STAMP);
  }

  private Fields add(int line, String from, String to, Value value, Style style) {
    fields.add(new Field(line, Columns.index(from), Columns.index(to), value, style));
    return this;
  }

  public List<Field> fields() {
    return List.copyOf(fields);
  }

  public int lines() {
    return fields.stream().mapToInt(Field::line).max().orElse(0);
  }
}
