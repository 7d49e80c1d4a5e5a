/**
 * The sheets of a council as Excel workbooks (domain.md 6).
 *
 * <p>{@link org.musubi.sheets.SheetExporter} writes them. A sheet is a declaration: it reads the council through
 * {@code content.SheetContext} and says with the classes of {@code layout} which blocks stand where, which columns a
 * table has, what they show, which formulas stay live and what may be typed in. {@code grid} turns declarations into
 * cells and references, {@code xlsx} writes cells as a workbook. So a further sheet is a
 * {@code content.SheetDefinition} of its own and knows nothing of cells, styles or files.
 *
 * <p>Dependencies: {@code layout} and {@code text} know nobody; {@code grid} knows layout; {@code xlsx} knows grid;
 * {@code content} knows layout, edit, text and the model; the packages of the sheets ({@code cover}, {@code issues},
 * {@code midterm}, {@code annual}, {@code evaluation}, {@code members}, {@code policies}, {@code roles},
 * {@code workshop}, {@code checklist}, {@code figures}, {@code instructions}, {@code network}) know content, layout,
 * edit, types and text; this package knows all. Sheets about other sheets are given those by this package.
 */
package org.musubi.sheets;
