package org.musubi.sheets.pdf.page;

/** Rows or columns from one to another, counted from 0, both included. */
public record Band(int first, int last) {

  public static final Band NONE = new Band(0, -1);

  public boolean isEmpty() {
    return last < first;
  }

  boolean contains(int index) {
    return index >= first && index <= last;
  }
}
