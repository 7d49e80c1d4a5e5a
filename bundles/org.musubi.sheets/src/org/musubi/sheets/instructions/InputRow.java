package org.musubi.sheets.instructions;

/**
 * A column to fill in, or neighbouring ones that are filled in alike.
 *
 * @param letters  where it stands in the sheet: {@code S} or {@code F–M}
 * @param table    title of its table
 * @param label    its heading
 * @param entry    what may be entered, in words
 * @param choices  values to choose from; empty when anything may be typed
 */
record InputRow(String letters, String table, String label, String entry, String choices) {
}
