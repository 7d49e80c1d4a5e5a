package org.musubi.roundtrip.compare;

import java.util.List;

/**
 * What became of a returned file.
 *
 * @param partner who filled it in
 * @param failure why nothing was read from it, as a sentence; null when it was read
 * @param hasBase true when it could be compared with the workbook as exported
 * @param notes   sentences about what was passed over
 */
public record FileResult(ReturnedFile file, String partner, String failure, boolean hasBase, List<String> notes) {

  public FileResult {
    notes = List.copyOf(notes);
  }

  /** True when the file was read. */
  public boolean isRead() {
    return failure == null;
  }
}
