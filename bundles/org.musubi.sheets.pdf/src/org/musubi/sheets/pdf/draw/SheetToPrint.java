package org.musubi.sheets.pdf.draw;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.pdf.look.Looks;
import org.musubi.sheets.pdf.look.ValueFormats;
import org.musubi.sheets.pdf.page.Merges;
import org.musubi.sheets.pdf.page.PageSettings;
import org.musubi.sheets.pdf.page.Pages;
import org.musubi.sheets.pdf.page.RowWindow;
import org.musubi.sheets.pdf.page.SheetSize;

/**
 * A worksheet and how it is printed.
 *
 * @param source begins to read its rows
 */
public record SheetToPrint(XSSFSheet sheet, PageSettings settings, SheetSize size, Pages pages, Merges merges,
    Looks looks, ValueFormats formats, RowWindow.Source source) {
}
