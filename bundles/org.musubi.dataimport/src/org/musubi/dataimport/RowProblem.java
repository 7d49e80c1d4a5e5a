package org.musubi.dataimport;

/**
 * Why a value, or all of a row, is not imported.
 *
 * @param row as a spreadsheet counts it
 * @param column header of the column, or its letter when it has none; empty when the row as a whole is meant
 * @param content what stands there
 * @param reason a sentence for the user
 */
public record RowProblem(int row, String column, String content, String reason) {
}
