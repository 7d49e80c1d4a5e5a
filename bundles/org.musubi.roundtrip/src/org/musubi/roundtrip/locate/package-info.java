/**
 * Finds the tables of the present council in a workbook and the elements behind their rows: by hidden names and ids
 * where they survived, else by headings and by code and name.
 */
package org.musubi.roundtrip.locate;
