package org.musubi.roundtrip.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.musubi.model.council.CouncilModel;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.FileResult;
import org.musubi.roundtrip.compare.Offer;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.roundtrip.compare.Slot;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.roundtrip.report.Outcome;
import org.musubi.roundtrip.report.ReportLine;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.edit.RowEdit;

/**
 * Changes the model as decided: adds rows, sets cells, deletes rows. To be run once, inside one undoable change. What
 * fails is taken back alone and reported; everything else is done.
 */
public final class ImportStep implements Runnable {

  private final Comparison comparison;
  private final Decisions decisions;
  private final Map<Object, String> failures = new HashMap<>();
  private final Set<Object> done = new HashSet<>();
  private final Map<CellChange, Slot> changed = new HashMap<>();
  private ChangeReport report;

  public ImportStep(Decisions decisions) {
    this.comparison = decisions.comparison();
    this.decisions = decisions;
  }

  @Override
  public void run() {
    if (report != null) {
      throw new IllegalStateException("An import is run once");
    }
    checkAgain();
    // A failure takes back everything; then all is done again without what failed.
    while (!attempt()) {
      done.clear();
      changed.clear();
    }
    checkKept();
    report = new ChangeReport(lines(), notes());
  }

  /** What was done; after {@link #run}. */
  public ChangeReport report() {
    if (report == null) {
      throw new IllegalStateException("The import has not been run");
    }
    return report;
  }

  /** What has changed in the model since the comparison is not overwritten. */
  private void checkAgain() {
    for (RowChange row : accepted(RowKind.KNOWN)) {
      for (CellChange cell : row.cells()) {
        if (isSet(cell) && !cell.slot().same(cell.slot().present(), cell.present())) {
          failures.put(cell, RoundTripText.CHANGED_MEANWHILE.say());
        }
      }
    }
  }

  private boolean attempt() {
    CouncilModel model = comparison.model();
    ChangeRecorder recorder = new ChangeRecorder() {
      @Override
      protected boolean shouldRecord(EStructuralFeature feature, EObject element) {
        return !feature.isDerived() && super.shouldRecord(feature, element);
      }
    };
    recorder.setResolveProxies(false);
    recorder.beginRecording(List.of(model));
    boolean complete = false;
    ChangeDescription undo = null;
    try {
      complete = addRows() && setCells() && deleteRows();
    } finally {
      undo = recorder.endRecording();
      recorder.dispose();
      if (!complete && undo != null) {
        undo.apply();
      }
    }
    return complete;
  }

  private boolean addRows() {
    for (RowChange row : accepted(RowKind.NEW)) {
      if (failures.containsKey(row)) {
        continue;
      }
      Object[] made = new Object[1];
      RowEdit<Object> edit = row.table().table().rowEdit();
      if (!does(row, RoundTripText.NOT_ADDED, () ->
          made[0] = edit.create(row.table().sheet().context(), row.section()))) {
        return false;
      }
      for (CellChange cell : row.cells()) {
        if (!set(cell, cell.slot().on(made[0]))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean setCells() {
    for (RowChange row : accepted(RowKind.KNOWN)) {
      for (CellChange cell : row.cells()) {
        if (!set(cell, cell.slot())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean set(CellChange cell, Slot slot) {
    if (!isSet(cell) || failures.containsKey(cell)) {
      return true;
    }
    Object value = chosen(cell);
    changed.put(cell, slot);
    return does(cell, RoundTripText.NOT_SET, () -> slot.put(value));
  }

  private boolean deleteRows() {
    for (RowChange row : accepted(RowKind.DELETED)) {
      if (!failures.containsKey(row) && !does(row, RoundTripText.NOT_DELETED, () ->
          row.table().table().rowEdit().remove(row.live().row()))) {
        return false;
      }
    }
    return true;
  }

  /** Whatever a declaration of a sheet throws concerns one cell or row, and is told where it happened. */
  private boolean does(Object what, RoundTripText failure, Runnable change) {
    try {
      change.run();
      done.add(what);
      return true;
    } catch (RuntimeException e) {
      failures.put(what, failure.say(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
      return false;
    }
  }

  /** Two cells may stand for the same entry of the model; the later one has won. */
  private void checkKept() {
    Set<Object> deleted = new HashSet<>();
    accepted(RowKind.DELETED).forEach(row -> deleted.add(row.live().row()));
    for (RowChange row : comparison.rows()) {
      if (row.live() != null && deleted.contains(row.live().row())) {
        continue;
      }
      for (CellChange cell : row.cells()) {
        Slot slot = changed.get(cell);
        if (slot != null && done.contains(cell) && !slot.same(slot.present(), chosen(cell))) {
          failures.put(cell, RoundTripText.NOT_KEPT.say());
        }
      }
    }
  }

  private List<RowChange> accepted(RowKind kind) {
    return comparison.rows().stream().filter(row -> row.kind() == kind && decisions.isAccepted(row)).toList();
  }

  private boolean isSet(CellChange cell) {
    return !(decisions.of(cell) instanceof Choice.Keep);
  }

  private Object chosen(CellChange cell) {
    return switch (decisions.of(cell)) {
      case Choice.Take take -> take.offer().value();
      case Choice.Edit edit -> edit.value();
      case Choice.Keep keep -> cell.present();
    };
  }

  // The report

  private List<ReportLine> lines() {
    List<ReportLine> lines = new ArrayList<>();
    for (RowChange row : comparison.rows()) {
      if (row.kind() == RowKind.NEW || row.kind() == RowKind.DELETED) {
        lines.add(line(row));
      }
      boolean kept = row.kind() == RowKind.NEW && !done.contains(row);
      row.cells().stream().filter(cell -> !kept && cell.state() != CellState.SAME
          && cell.state() != CellState.MODEL_ONLY).forEach(cell -> lines.addAll(lines(row, cell)));
    }
    return lines;
  }

  private ReportLine line(RowChange row) {
    boolean isNew = row.kind() == RowKind.NEW;
    Outcome outcome = failures.containsKey(row) ? Outcome.REFUSED
        : done.contains(row) ? isNew ? Outcome.ADDED : Outcome.DELETED : isNew ? Outcome.SKIPPED : Outcome.ROW_KEPT;
    String remark = failures.getOrDefault(row, row.remark() == null ? "" : row.remark());
    return new ReportLine(joined(row.partners()), row.sheet(), String.valueOf(row.line()), row.label(), "",
        isNew ? "" : row.label(), isNew ? row.label() : "", outcome, remark);
  }

  private List<ReportLine> lines(RowChange row, CellChange cell) {
    List<ReportLine> lines = new ArrayList<>();
    Choice choice = decisions.of(cell);
    for (Offer refused : cell.refused()) {
      if (choice instanceof Choice.Keep) {
        lines.add(new ReportLine(refused.partner(), refused.sheet(), refused.address(), row.label(), cell.column(),
            cell.now(), refused.entered(), Outcome.REFUSED, refused.problem()));
      }
    }
    if (cell.choices().isEmpty() && choice instanceof Choice.Keep) {
      return lines;
    }
    Offer offer = choice instanceof Choice.Take take ? take.offer()
        : cell.choices().isEmpty() ? cell.offers().getFirst() : cell.choices().getFirst();
    boolean edited = choice instanceof Choice.Edit;
    Outcome outcome = failures.containsKey(cell) ? Outcome.REFUSED
        : !done.contains(cell) ? Outcome.KEPT : edited ? Outcome.EDITED : Outcome.TAKEN;
    List<String> partners = edited || outcome == Outcome.KEPT
        ? cell.offers().stream().map(Offer::partner).distinct().toList() : cell.partnersOf(offer);
    lines.add(new ReportLine(joined(partners), offer.sheet(), offer.address(), row.label(), cell.column(), cell.now(),
        edited ? cell.slot().show(chosen(cell)) : offer.shown(), outcome, failures.getOrDefault(cell, "")));
    return lines;
  }

  private static String joined(List<String> names) {
    return String.join(RoundTripText.LIST_SEPARATOR.say(), names);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (FileResult file : comparison.files()) {
      if (!file.isRead()) {
        notes.add(file.failure());
      }
      file.notes().forEach(note -> notes.add(RoundTripText.REPORT_NOTE.say(file.file().name(), note)));
    }
    return notes;
  }
}
