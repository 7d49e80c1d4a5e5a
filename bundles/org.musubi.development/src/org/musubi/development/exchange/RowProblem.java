package org.musubi.development.exchange;

/**
 * Why a row was refused.
 *
 * @param sheet name of the sheet
 * @param row as Excel counts, from 1; 0 for the sheet as a whole
 * @param message what is wrong and what to do, in the language of the default locale, naming sheet, row and column
 */
public record RowProblem(String sheet, int row, String message) {
}
