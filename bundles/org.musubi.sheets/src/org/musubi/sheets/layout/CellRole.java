package org.musubi.sheets.layout;

/** What the cells of a column are for; decides their colour and whether an importer reads them back. */
public enum CellRole {

  /** Hidden id of the model element behind the row. */
  ID,

  /** Text or figures from the model. */
  TEXT,

  /** To be filled in or corrected in the sheet. */
  INPUT,

  /** Computed, by a formula or at export; not to be typed over. */
  DERIVED,

  /** Hidden; feeds the formulas of other columns. */
  HELPER;

  /** True for columns nobody sees. */
  public boolean isHidden() {
    return this == ID || this == HELPER;
  }
}
