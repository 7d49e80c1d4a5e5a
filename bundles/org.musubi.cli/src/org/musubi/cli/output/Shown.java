package org.musubi.cli.output;

/**
 * A value that people read otherwise than programs, e.g. 0.2345 printed as 23.5%.
 *
 * @param value goes into JSON and CSV; see {@link ResultTable} for the types
 * @param text goes into the printed table
 */
public record Shown(Object value, String text) {
}
