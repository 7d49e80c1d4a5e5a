/**
 * House styles: a council's own workbook, with placeholders where our contents go, filled instead of our layout.
 *
 * <p>{@link org.musubi.sheets.template.HouseStyle} reads and fills such a workbook,
 * {@link org.musubi.sheets.template.StartingTemplate} writes one to begin with. What a person writes into it is told in
 * {@code docs/house-style.md}. A worksheet is filled in three steps: {@code SheetPattern} finds the placeholders and
 * the rows to be repeated, {@code Arrangement} finds the place of every line, {@code SheetFiller} moves and writes the
 * cells.
 *
 * <p>Dependencies: this package knows {@code content}, {@code layout}, {@code grid}, {@code text} and {@code xlsx}; the
 * root package knows it.
 */
package org.musubi.sheets.template;
