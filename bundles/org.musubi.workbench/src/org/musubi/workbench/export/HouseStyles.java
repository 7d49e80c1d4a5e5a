package org.musubi.workbench.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.musubi.model.council.CouncilModel;

/** Reads the templates of a council and writes one to begin with. */
final class HouseStyles {

  /**
   * Something wrong with a template.
   *
   * @param sheet the worksheet; empty when the file as a whole is meant
   * @param cell  e.g. B5; empty when the worksheet as a whole is meant
   */
  record Complaint(String sheet, String cell, String sentence) {
  }

  private final OfferedSheets offered;
  private final CouncilModel model;

  HouseStyles(OfferedSheets offered, CouncilModel model) {
    this.offered = offered;
    this.model = model;
  }

  /** What is wrong with a template, cell by cell; empty when it can be used. */
  List<Complaint> check(Path template) {
    return List.of();
  }

  /** Writes a template to begin with; a file of this name is replaced. The sentence says why it could not be done. */
  Optional<String> write(Path template) {
    return Optional.of("");
  }
}
