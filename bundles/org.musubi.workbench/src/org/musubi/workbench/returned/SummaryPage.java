package org.musubi.workbench.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.musubi.roundtrip.apply.Choice;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.FileResult;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;

/** What will be done, in numbers; what cannot be taken is left out only after consent. */
final class SummaryPage extends WizardPage {

  private final ReturnedJob job;
  private Text summary;
  private Button consent;

  SummaryPage(ReturnedJob job) {
    super("summary", ReturnedText.SUMMARY_TITLE.text(), null);
    this.job = job;
    setDescription(ReturnedText.SUMMARY_MESSAGE.text());
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(page);
    summary = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(summary);
    consent = new Button(page, SWT.CHECK);
    consent.addListener(SWT.Selection, event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(consent);
    setControl(page);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      Decisions decisions = job.decisions().orElseThrow();
      List<String> problems = problems(decisions);
      summary.setText(String.join("\n", lines(decisions, problems)));
      consent.setSelection(false);
      consent.setText(ReturnedText.CONSENT.text(problems.size()));
      consent.setVisible(!problems.isEmpty());
      consent.getParent().layout();
      validate();
      (problems.isEmpty() ? summary : consent).setFocus();
    }
  }

  /** What stays out because it cannot be read, each with its place; a cell written anew does not. */
  private static List<String> problems(Decisions decisions) {
    Stream<String> cells = decisions.comparison().rows().stream().filter(row -> row.kind() != RowKind.GONE)
        .flatMap(row -> row.cells().stream()).filter(cell -> decisions.of(cell) instanceof Choice.Keep)
        .flatMap(cell -> cell.refused().stream()).map(offer -> offer.sentence());
    Stream<String> gone = decisions.comparison().rows().stream().filter(row -> row.kind() == RowKind.GONE)
        .map(row -> row.remark() == null ? row.label() : row.remark());
    return Stream.of(cells, gone, decisions.comparison().failures().stream()).flatMap(each -> each).toList();
  }

  private static List<String> lines(Decisions decisions, List<String> problems) {
    List<String> lines = new ArrayList<>();
    List<RowChange> rows = decisions.comparison().rows();
    List<CellChange> known = rows.stream().filter(row -> row.kind() == RowKind.KNOWN && decisions.isAccepted(row))
        .flatMap(row -> row.cells().stream()).toList();
    count(lines, ReturnedText.SUMMARY_CELLS,
        known.stream().filter(cell -> !(decisions.of(cell) instanceof Choice.Keep)).count());
    count(lines, ReturnedText.SUMMARY_ADDED, accepted(decisions, RowKind.NEW));
    count(lines, ReturnedText.SUMMARY_DELETED, accepted(decisions, RowKind.DELETED));
    if (lines.isEmpty()) {
      lines.add(ReturnedText.SUMMARY_NOTHING.text());
    }
    long kept = known.stream().filter(cell -> !cell.choices().isEmpty()
        && decisions.of(cell) instanceof Choice.Keep).count();
    count(lines, ReturnedText.SUMMARY_KEPT, kept);
    if (!problems.isEmpty()) {
      lines.add("");
      lines.add(ReturnedText.SUMMARY_REFUSED.text(problems.size()));
      lines.addAll(problems);
    }
    List<String> notes = decisions.comparison().files().stream().map(FileResult::notes).flatMap(List::stream)
        .distinct().toList();
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add(ReturnedText.SUMMARY_NOTES.text());
      lines.addAll(notes);
    }
    lines.add("");
    lines.add(ReturnedText.SUMMARY_UNDO.text());
    return lines;
  }

  private static long accepted(Decisions decisions, RowKind kind) {
    return decisions.comparison().rows().stream().filter(row -> row.kind() == kind && decisions.isAccepted(row))
        .count();
  }

  private static void count(List<String> lines, ReturnedText text, long count) {
    if (count > 0) {
      lines.add(text.text(count));
    }
  }

  private void validate() {
    Decisions decisions = job.decisions().orElseThrow();
    boolean agreed = !consent.isVisible() || consent.getSelection();
    setErrorMessage(agreed ? null : ReturnedText.NEED_CONSENT.text());
    setPageComplete(agreed && decisions.changes() > 0);
  }
}
