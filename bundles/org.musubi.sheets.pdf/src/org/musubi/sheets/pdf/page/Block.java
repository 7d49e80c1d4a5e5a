package org.musubi.sheets.pdf.page;

/** Rows and columns from one to another, counted from 0, both included. */
public record Block(int firstRow, int lastRow, int firstColumn, int lastColumn) {
}
