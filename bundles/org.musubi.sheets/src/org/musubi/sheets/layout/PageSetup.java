package org.musubi.sheets.layout;

/**
 * How a sheet is printed: landscape, one page wide (domain.md 6.0).
 *
 * @param paper       paper size
 * @param repeated    name of the table whose heading lines are repeated on every page, or null
 * @param frozen      name of the table below whose heading the window is frozen, or null for the first line
 * @param frozenAfter last column that stays in view
 */
public record PageSetup(Paper paper, String repeated, String frozen, String frozenAfter) {

  /** Paper sizes in use. */
  public enum Paper { A3, A4 }
}
