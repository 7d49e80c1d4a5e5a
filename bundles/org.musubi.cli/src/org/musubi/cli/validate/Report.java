package org.musubi.cli.validate;

import java.nio.file.Path;
import java.util.List;
import org.musubi.validation.Severity;

/**
 * What was found in one file.
 *
 * @param elements number of elements; 0 when the file cannot be read
 * @param readable whether it could be opened; otherwise the findings say why not
 * @param findings everything found: first about the file, then by rules in the order of the model
 */
record Report(Path file, int elements, boolean readable, List<Finding> findings) {

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The findings at least so serious; why a file cannot be read is never left out. */
  List<Finding> atLeast(Severity severity) {
    return findings.stream().filter(finding -> finding.severity().atLeast(severity)).toList();
  }
}
