package org.musubi.sheets.layout;

import java.math.BigDecimal;

/**
 * How formulas name cells. A declaration writes column keys in braces; the row and column they stand for are filled in
 * when the sheet is laid out.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>{@code {area}}</td><td>this row: K8</td></tr>
 *   <tr><td>{@code {$direction}}</td><td>this row, column fixed: $X8</td></tr>
 *   <tr><td>{@code {score:table}}</td><td>all rows of the table: $W$8:$W$13</td></tr>
 *   <tr><td>{@code {score:room}}</td><td>the same, at least {@value #ROOM} rows, so that rows can be added</td></tr>
 *   <tr><td>{@code {points:section}}</td><td>all rows of the section: Z9:Z14</td></tr>
 *   <tr><td>{@code {items.points}}</td><td>all rows of the table "items"</td></tr>
 *   <tr><td>{@code {items.points#OUTPUT}}</td><td>all rows of one of its sections</td></tr>
 *   <tr><td>{@code {items.grade=OUTPUT}}</td><td>the cell in the subtotal line of that section</td></tr>
 *   <tr><td>{@code {items.actual:_1f0c…}}</td><td>the cell in the row with that id</td></tr>
 * </table>
 */
public final class Formulas {

  /** Rows a {@code room} range reaches over at least. */
  public static final int ROOM = 100;

  private Formulas() {
  }

  /** A number as it is written into a formula, without needless decimals. */
  public static String literal(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString(Math.round(number))
        : BigDecimal.valueOf(number).toPlainString();
  }

  /** A text as it is written into a formula. */
  public static String literal(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
