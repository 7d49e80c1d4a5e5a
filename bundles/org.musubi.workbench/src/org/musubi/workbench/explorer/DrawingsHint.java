package org.musubi.workbench.explorer;

/** The row that says what to do while a council has no diagrams; activating it begins the first one. */
record DrawingsHint(DrawingsNode node) {
}
