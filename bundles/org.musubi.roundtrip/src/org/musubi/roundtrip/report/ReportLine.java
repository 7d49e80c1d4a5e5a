package org.musubi.roundtrip.report;

/**
 * What became of a cell or row.
 *
 * @param partners who entered it, separated by 、
 * @param sheet    name of the worksheet
 * @param address  the cell (I9), or the number of the line for a whole row
 * @param row      how a person calls the row
 * @param column   heading of the column, empty for a whole row
 * @param before   value in the model before the import, in words
 * @param after    what was entered or is there now, in words
 * @param remark   why, as a sentence, or empty
 */
public record ReportLine(String partners, String sheet, String address, String row, String column, String before,
    String after, Outcome outcome, String remark) {
}
