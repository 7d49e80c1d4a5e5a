package org.musubi.sheets.template;

/** What stands in a cell of a house style to be replaced; names are as they were written. */
sealed interface Placeholder {

  /** {@code {{council}}}: a fact about the council or the export. */
  record Fact(String name) implements Placeholder {
  }

  /** {@code {{field B2}}}: a cell of the head of our layout; {@code entry} leaves its label out. */
  record Field(String place, boolean entry) implements Placeholder {
  }

  /** {@code {{items.actual}}}: a column in a line of a table. */
  record Cell(String table, String column) implements Placeholder {
  }

  /** {@code {{items.heading}}}: the line above a section. */
  record Heading(String table) implements Placeholder {
  }

  /** {@code {{items=points}}}: a column in the line below a section. */
  record Subtotal(String table, String column) implements Placeholder {
  }

  /** {@code {{title items}}}: what is printed above a table. */
  record Title(String table) implements Placeholder {
  }

  /** {@code {{label items.actual}}}: heading of a column; {@code group} for the one above it. */
  record Label(String table, String column, boolean group) implements Placeholder {
  }

  /** {@code {{sheet evaluation.2}}}: the worksheet is the second kind of this sheet. */
  record Mark(String sheet, int kind) implements Placeholder {
  }

  /** {@code {{under}}}: the part moves only with what stands above it in its own columns. */
  record Under() implements Placeholder {
  }

  /** True for the placeholders of lines that are repeated. */
  default boolean isOfLine() {
    return this instanceof Cell || this instanceof Heading || this instanceof Subtotal;
  }

  /** Name of the table meant, or null. */
  default String table() {
    return switch (this) {
      case Cell(String table, String column) -> table;
      case Heading(String table) -> table;
      case Subtotal(String table, String column) -> table;
      case Title(String table) -> table;
      case Label(String table, String column, boolean group) -> table;
      case Fact fact -> null;
      case Field field -> null;
      case Mark mark -> null;
      case Under under -> null;
    };
  }
}
