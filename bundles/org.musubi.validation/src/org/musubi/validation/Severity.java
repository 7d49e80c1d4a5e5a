package org.musubi.validation;

import java.util.Locale;

/** How serious it is when a rule is not kept (domain.md 5.12). The first is the most serious. */
public enum Severity {

  /** Blocks the export of the sheets concerned. */
  ERROR,

  /** Should be put right before the council meets. */
  WARNING,

  /** A suggestion; nothing is wrong. */
  HINT;

  /** True when this severity is the other one or more serious. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The name in commands, files and reports: {@code error}, {@code warning}, {@code hint}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a user reads: エラー, 警告, ヒント. */
  public String label() {
    return ValidationText.valueOf("SEVERITY_" + name()).text();
  }
}
