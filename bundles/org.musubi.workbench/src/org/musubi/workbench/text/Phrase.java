package org.musubi.workbench.text;

/** Small phrases that every part of the workbench puts together in the same way. */
enum Phrase implements Text {
  KIND_AND_LABEL, LIST_LINE, LIST_REST, SEVERAL
}
