/** Reads a workbook so that sheets of any length can be printed: settings as a whole, cells row by row. */
package org.musubi.sheets.pdf.book;
