/** How cells look: styles and conditional formats of a workbook, numbers as they are shown. */
package org.musubi.sheets.pdf.look;
