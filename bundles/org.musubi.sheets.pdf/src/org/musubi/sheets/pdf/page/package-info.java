/** Puts the rows and columns of a worksheet onto pages as its print set-up says. */
package org.musubi.sheets.pdf.page;
