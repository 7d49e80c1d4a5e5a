package org.musubi.sheets.content;

/** What sheets are handed out for. */
public enum Variant {

  /** The council's own working copy: everything, inputs marked. */
  COUNCIL,

  /** 記入用: blank rows to fill in, only input cells unlocked; the sheet is protected without a password. */
  FILL_IN,

  /** 会議資料: printed and put on the table; no rows to fill in, no marks for inputs, numbered as handouts are. */
  MEETING
}
