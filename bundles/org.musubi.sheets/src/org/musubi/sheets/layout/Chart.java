package org.musubi.sheets.layout;

/**
 * A chart that follows the cells it is drawn from.
 *
 * @param kind       bars or radar
 * @param title      printed above
 * @param categories cells with the names, as in {@link Formulas}
 * @param values     cells with the numbers
 * @param from       first column it covers
 * @param to         last column it covers
 * @param lines      number of lines it covers
 * @param max        end of the scale
 */
public record Chart(Kind kind, String title, String categories, String values, int from, int to, int lines, double max)
    implements Block {

  /** Form of the chart. */
  public enum Kind { BAR, RADAR }
}
