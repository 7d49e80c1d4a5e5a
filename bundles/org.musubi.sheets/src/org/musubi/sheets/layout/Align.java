package org.musubi.sheets.layout;

/** Horizontal place of the text in its cell; AUTO puts numbers right and text left. */
public enum Align { AUTO, LEFT, CENTER, RIGHT }
