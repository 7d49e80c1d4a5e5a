/** Draws cells, borders, texts, pictures and charts onto the pages of a PDF document. */
package org.musubi.sheets.pdf.draw;
