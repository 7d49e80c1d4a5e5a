package org.musubi.sheets.layout;

/**
 * How a sheet is printed: one page wide, landscape unless said otherwise (domain.md 6.0).
 *
 * @param paper       paper size
 * @param orientation how the paper lies
 * @param repeated    name of the table whose heading lines are repeated on every page, or null
 * @param frozen      name of the table below whose heading the window is frozen, or null for the first line
 * @param frozenAfter last column that stays in view
 */
public record PageSetup(Paper paper, Orientation orientation, String repeated, String frozen, String frozenAfter) {

  /** Paper sizes in use. */
  public enum Paper { A3, A4 }

  /** How the paper lies. */
  public enum Orientation { LANDSCAPE, PORTRAIT }

  /** The same on other paper. */
  public PageSetup on(Paper newPaper) {
    return new PageSetup(newPaper, orientation, repeated, frozen, frozenAfter);
  }

  /** A sheet printed in landscape. */
  public PageSetup(Paper paper, String repeated, String frozen, String frozenAfter) {
    this(paper, Orientation.LANDSCAPE, repeated, frozen, frozenAfter);
  }
}
