/** Prints the sheets of a workbook as PDF, without Excel: the same pages, text as text. */
package org.musubi.sheets.pdf;
