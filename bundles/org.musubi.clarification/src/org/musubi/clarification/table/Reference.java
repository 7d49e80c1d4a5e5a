package org.musubi.clarification.table;

import org.musubi.analysis.numbers.Decimals;
import org.musubi.clarification.figures.Figure;

/**
 * A figure an area is compared with.
 *
 * @param comparable false when years, sources or definitions differ or a value is missing: then there is neither
 *     difference nor ratio
 */
public record Reference(ReferenceKind kind, Figure figure, boolean comparable, Verdict verdict) {

  /** Value − reference; null when they cannot be compared. */
  public Double difference() {
    return comparable ? (Double) Decimals.clean(verdict.figure().value() - figure.value()) : null;
  }

  /** Value ÷ reference; null when they cannot be compared or the reference is 0. */
  public Double ratio() {
    return comparable && figure.value() != 0
        ? (Double) Decimals.clean(verdict.figure().value() / figure.value()) : null;
  }
}
