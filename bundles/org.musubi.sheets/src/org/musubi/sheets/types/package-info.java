/** The types of cells in use: text, numbers, days, choices, elements of the council by name. */
package org.musubi.sheets.types;
