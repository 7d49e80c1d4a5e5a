package org.musubi.sheets.layout;

/** A part of a sheet: fields, a table, notes or a chart. */
public sealed interface Block permits Fields, Table, Notes, Chart {
}
