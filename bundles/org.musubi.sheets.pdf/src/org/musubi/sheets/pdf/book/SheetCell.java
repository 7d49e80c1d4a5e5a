package org.musubi.sheets.pdf.book;

/**
 * A cell.
 *
 * @param column from 0
 * @param style  number of its style in the workbook
 */
public record SheetCell(int column, int style, Content content) {
}
