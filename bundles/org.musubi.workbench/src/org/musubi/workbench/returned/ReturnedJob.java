package org.musubi.workbench.returned;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.RoundTrip;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.apply.ImportStep;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.workbench.session.CouncilSession;

/** What the user has chosen so far. Changes nothing in the council before the end. */
final class ReturnedJob {

  private final CouncilSession session;
  private final List<SheetDefinition> contributed;
  private final FiscalYear yearOfUnknown;
  private final List<ReturnedFile> files = new ArrayList<>();
  private Decisions decisions;

  /**
   * @param contributed   sheets of other bundles
   * @param yearOfUnknown the fiscal year of files that do not say
   */
  ReturnedJob(CouncilSession session, List<SheetDefinition> contributed, FiscalYear yearOfUnknown) {
    this.session = session;
    this.contributed = contributed;
    this.yearOfUnknown = yearOfUnknown;
  }

  CouncilSession session() {
    return session;
  }

  List<ReturnedFile> files() {
    return List.copyOf(files);
  }

  /** Adds files; one that is there already is not added again. */
  void add(List<Path> paths) {
    for (Path path : paths) {
      if (files.stream().noneMatch(file -> file.path().equals(path))) {
        files.add(ReturnedFile.of(path));
        decisions = null;
      }
    }
  }

  void remove(List<ReturnedFile> unwanted) {
    if (files.removeAll(unwanted)) {
      decisions = null;
    }
  }

  /** Says who filled in a file; an empty name takes the one in the file. */
  void attribute(ReturnedFile file, String partner) {
    files.set(files.indexOf(file), new ReturnedFile(file.path(), partner.isBlank() ? null : partner.strip()));
    decisions = null;
  }

  /** Whether the files were read after the last change of their list. */
  boolean isRead() {
    return decisions != null;
  }

  /** Reads and compares all files; may be done by another thread while the council is left alone. */
  void read() {
    Comparison comparison =
        new RoundTrip(session.model(), SheetHistory.of(session.file()), contributed).compare(files(), yearOfUnknown);
    decisions = Decisions.suggested(comparison);
  }

  /** What has been decided so far; empty before the files were read. */
  Optional<Decisions> decisions() {
    return Optional.ofNullable(decisions);
  }

  /** Carries out what was decided, as one step of undo. */
  ChangeReport apply() {
    ImportStep step = new ImportStep(decisions);
    session.change(ReturnedText.CHANGE.text(), step);
    return step.report();
  }
}
