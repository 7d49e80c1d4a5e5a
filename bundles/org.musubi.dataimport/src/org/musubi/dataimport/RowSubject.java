package org.musubi.dataimport;

/**
 * What a row says about all its values; names are empty and the year is null where it says nothing.
 *
 * @param yearProblem why the year cannot be read; null when it can or is not given here
 */
record RowSubject(String areaCode, String area, String indicatorCode, String indicator, String unit, Integer year,
    String yearProblem, PlannedValue.Details details) {
}
