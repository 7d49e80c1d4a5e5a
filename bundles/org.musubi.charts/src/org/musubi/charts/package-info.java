/**
 * Charts as values, and their pictures: bars, lines, scatter, radar and matrix, without a display. What is printed as a
 * number is given by the caller, so that chart, table and sheet show the same.
 */
package org.musubi.charts;
