package org.musubi.sheets.layout;

/**
 * Shows a cell as an alert while a condition holds, in the workbook itself, so that it follows recalculation.
 *
 * <p>Alerts are coloured and marked: the number format puts a sign before or after the unchanged value.
 *
 * @param condition    Excel condition, cells named as in {@link Formulas}
 * @param numberFormat format that adds the sign, e.g. {@code "▲"@}
 */
public record Highlight(String condition, String numberFormat) {
}
