package org.musubi.development.exchange;

import java.util.List;
import org.musubi.model.core.NamedElement;

/**
 * What an import did.
 *
 * @param added new purposes, targets and examples
 * @param replaced own entries that got the content of the file
 * @param kept own entries with a code of the file that were left as they are
 * @param problems rows that were refused, with reasons
 */
public record ImportReport(List<NamedElement> added, List<NamedElement> replaced, List<NamedElement> kept,
    List<RowProblem> problems) {

  public ImportReport {
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }
}
