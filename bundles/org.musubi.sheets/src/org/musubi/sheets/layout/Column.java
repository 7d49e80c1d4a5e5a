package org.musubi.sheets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Edit;

/**
 * One column of a table: where it stands, what it is called, what it shows and what may be typed into it.
 *
 * @param <R> what a row of the table is made from
 */
public final class Column<R> {

  private final String key;
  private final int index;
  private final String label;
  private final double width;
  private CellRole role = CellRole.TEXT;
  private Align align = Align.AUTO;
  private String group;
  private boolean numbered;
  private boolean shrinking;
  private boolean verticalLabel;
  private boolean repeated;
  private Function<? super R, Value> value = row -> Value.BLANK;
  private Value blankValue = Value.BLANK;
  private Validation validation;
  private Edit<R, ?> edit;
  private boolean naming;
  private final List<Highlight> highlights = new ArrayList<>();

  private Column(String letter, String key, String label, double width) {
    this.index = Columns.index(letter);
    this.key = Objects.requireNonNull(key);
    this.label = label;
    this.width = width;
  }

  /**
   * A column.
   *
   * @param letter where it stands, A, B …
   * @param key    name by which formulas refer to it
   * @param label  printed heading
   * @param width  in characters of the body font, 0 to keep the width another table gave it
   */
  public static <R> Column<R> at(String letter, String key, String label, double width) {
    return new Column<>(letter, key, label, width);
  }

  /** The hidden column A with the id of the element behind each row. */
  public static <R> Column<R> id(Function<? super R, String> id) {
    Column<R> column = new Column<>("A", "id", "id", 0);
    column.role = CellRole.ID;
    return column.value(row -> Value.text(id.apply(row)));
  }

  /** A hidden column that feeds formulas; rows still blank get {@code blankValue}. */
  public static <R> Column<R> helper(String letter, String key, Function<? super R, Value> value, Value blankValue) {
    Column<R> column = new Column<>(letter, key, key, 0);
    column.role = CellRole.HELPER;
    column.blankValue = blankValue;
    return column.value(value);
  }

  /** What the column shows of a row. */
  public Column<R> value(Function<? super R, Value> newValue) {
    value = newValue;
    return this;
  }

  /** Text of a row; empty text stays an empty cell. */
  public Column<R> text(Function<? super R, String> text) {
    return value(row -> Value.text(text.apply(row)));
  }

  /** The same live formula in every row, blank rows included. */
  public Column<R> formula(String template, String format) {
    blankValue = Value.formula(template, format);
    role = role == CellRole.HELPER ? role : CellRole.DERIVED;
    return value(row -> blankValue);
  }

  /** What a row shows that nobody has filled yet. */
  public Column<R> whenBlank(Value newValue) {
    blankValue = newValue;
    return this;
  }

  /** Counts the rows 1, 2, 3 … */
  public Column<R> numbered() {
    numbered = true;
    align = Align.CENTER;
    return this;
  }

  public Column<R> input() {
    role = CellRole.INPUT;
    return this;
  }

  /** Makes the column an input whose entries are read back into the model. */
  public <T> Column<R> edits(CellType<T> type, Function<? super R, ? extends T> get,
      BiConsumer<? super R, ? super T> set) {
    return edits(type, get, set, row -> true);
  }

  /**
   * Makes the column an input whose entries are read back into the model.
   *
   * @param possible false for rows that have no such value
   */
  public <T> Column<R> edits(CellType<T> type, Function<? super R, ? extends T> get,
      BiConsumer<? super R, ? super T> set, Predicate<? super R> possible) {
    edit = new Edit<>(type, get, set, possible);
    return input();
  }

  /** Marks a column by which a person knows the row: its code, its name. Rows without id are found by these. */
  public Column<R> names() {
    naming = true;
    return this;
  }

  public Column<R> derived() {
    role = CellRole.DERIVED;
    return this;
  }

  public Column<R> centered() {
    align = Align.CENTER;
    return this;
  }

  /** Makes the text of a cell smaller until it fits on one line, for short entries in narrow columns. */
  public Column<R> shrinking() {
    shrinking = true;
    return this;
  }

  /** Prints smaller, for a text that is printed in full elsewhere on the sheet. */
  public Column<R> repeated() {
    repeated = true;
    return this;
  }

  /** Heading common to neighbouring columns, printed above their own. */
  public Column<R> group(String newGroup) {
    group = newGroup;
    return this;
  }

  /** Prints the heading from top to bottom, for narrow columns. */
  public Column<R> verticalLabel() {
    verticalLabel = true;
    return this;
  }

  public Column<R> check(Validation newValidation) {
    validation = newValidation;
    return this;
  }

  public Column<R> highlight(String condition, String numberFormat) {
    highlights.add(new Highlight(condition, numberFormat));
    return this;
  }

  public String key() {
    return key;
  }

  /** Column number, A = 0. */
  public int index() {
    return index;
  }

  public String label() {
    return label;
  }

  public double width() {
    return width;
  }

  public CellRole role() {
    return role;
  }

  public Align align() {
    return align;
  }

  /** Heading above the label, or null. */
  public String group() {
    return group;
  }

  public boolean isNumbered() {
    return numbered;
  }

  public boolean isShrinking() {
    return shrinking;
  }

  public boolean isRepeated() {
    return repeated;
  }

  public boolean isVerticalLabel() {
    return verticalLabel;
  }

  public Value valueOf(R row) {
    return value.apply(row);
  }

  /** What a row nobody has filled yet shows: formulas and their helpers, else nothing. */
  public Value blankValue() {
    return blankValue;
  }

  /** What may be typed in, or null for anything. */
  public Validation validation() {
    return validation;
  }

  /** How entries are read back, or null for a column that is only printed. */
  public Edit<R, ?> edit() {
    return edit;
  }

  /** True when a person knows the row by this column. */
  public boolean isNaming() {
    return naming;
  }

  /** True when the cell of a row may be filled in; rows nobody has filled yet have every input. */
  public boolean isOpenFor(R row) {
    return role == CellRole.INPUT && (edit == null || row == null || edit.possible().test(row));
  }

  public List<Highlight> highlights() {
    return List.copyOf(highlights);
  }
}
