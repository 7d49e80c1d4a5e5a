package org.musubi.workbench.export;

import java.util.Locale;

/** The kinds of files sheets are written as. */
enum FileFormat {
  XLSX, PDF, CSV;

  /** What users call it, and what it is good for. */
  String label() {
    return ExportText.valueOf("FORMAT_" + name()).text();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
