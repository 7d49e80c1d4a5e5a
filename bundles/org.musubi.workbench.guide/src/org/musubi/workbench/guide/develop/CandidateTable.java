package org.musubi.workbench.guide.develop;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.development.candidates.Badge;
import org.musubi.development.candidates.Candidate;
import org.musubi.development.candidates.Reason;
import org.musubi.development.candidates.ScorePart;
import org.musubi.development.library.EntryNames;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The ranked candidates, each to be ticked; the score as number and bar. */
final class CandidateTable {

  private static final int BAR_HEIGHT = 4;

  private final DataTable<Candidate> table;

  CandidateTable(Composite parent, Choices choices, Runnable ticked) {
    table = new DataTable<>(parent, SWT.SINGLE | SWT.CHECK, Candidate::template);
    table.column(DevelopText.SCORE.text(), SWT.LEFT, 11, CandidateTable::score);
    table.column(DevelopText.TEMPLATE.text(), SWT.LEFT, 40, candidate -> Cell.of(candidate.template().getName())
        .withTooltip(candidate.template().getCode() + " " + candidate.template().getName()));
    table.column(DevelopText.BADGES.text(), SWT.LEFT, 34, CandidateTable::badges);
    table.column(DevelopText.MISSING.text(), SWT.LEFT, 22, this::missing);
    table.column(DevelopText.LEAD_TIME_MONTHS.text(), SWT.RIGHT, 8, candidate -> number(
        candidate.template().getLeadTimeMonths()));
    table.column(DevelopText.COST.text(), SWT.LEFT, 9, candidate -> Cell.of(
        MusubiLabels.of(candidate.template().getCostClass()),
        (Comparable<?>) candidate.template().getCostClass().getValue()));
    table.column(DevelopText.DIFFICULTY.text(), SWT.RIGHT, 7,
        candidate -> number(candidate.template().getDifficulty()));
    table.column(DevelopText.PROVENANCE.text(), SWT.LEFT, 13,
        candidate -> Cell.of(MusubiLabels.of(candidate.template().getProvenance())));
    CheckboxTableViewer viewer = (CheckboxTableViewer) table.viewer();
    viewer.setCheckStateProvider(new ICheckStateProvider() {
      @Override
      public boolean isChecked(Object element) {
        return choices.has(((Candidate) element).template());
      }

      @Override
      public boolean isGrayed(Object element) {
        return false;
      }
    });
    viewer.addCheckStateListener(event -> {
      choices.set(((Candidate) event.getElement()).template(), event.getChecked());
      ticked.run();
    });
    table.table().addListener(SWT.PaintItem, this::paintBar);
  }

  DataTable<Candidate> data() {
    return table;
  }

  void show(List<Candidate> candidates) {
    table.setRows(candidates);
  }

  private static Cell score(Candidate candidate) {
    return Cell.of(candidate.scoreText(), (Number) candidate.score()).withTooltip(candidate.reasons().stream()
        .map(CandidateTable::line).collect(Collectors.joining("\n")));
  }

  static String line(Reason reason) {
    return DevelopText.REASON_LINE.text(Figures.shown(reason.points()), reason.part().label(), reason.text());
  }

  private static Cell badges(Candidate candidate) {
    String badges = candidate.badges().stream()
        .sorted(Comparator.comparing(badge -> badge != Badge.NEW && badge != Badge.CONTINUED))
        .map(Badge::label).collect(Collectors.joining(" ・ "));
    return Cell.of(badges).withTooltip(candidate.existing().isEmpty() ? badges
        : DevelopText.EXISTING.text(candidate.existing().stream().map(MusubiLabels::ofElement)
            .collect(Collectors.joining("\n"))));
  }

  private Cell missing(Candidate candidate) {
    String missing = EntryNames.of(candidate.missing(), DevelopText.SEPARATOR.text());
    String toWin = EntryNames.of(candidate.toWin(), DevelopText.SEPARATOR.text());
    if (!missing.isEmpty()) {
      return Cell.of(missing, (Comparable<?>) (1000 + candidate.missing().size()))
          .withForeground(Shades.of(table.table()).error()).withTooltip(missing);
    }
    return toWin.isEmpty() ? Cell.of("", (Comparable<?>) 0)
        : Cell.of(DevelopText.TO_WIN.text(toWin), (Comparable<?>) candidate.toWin().size()).withTooltip(toWin);
  }

  private static Cell number(Integer value) {
    return Cell.of(value == null ? "" : value.toString(), (Number) value);
  }

  /** A bar under the number: full width is the best score there is. Nothing is said by colour alone. */
  private void paintBar(Event event) {
    if (event.index == 0 && event.item.getData() instanceof Candidate candidate) {
      Shades shades = Shades.of(table.table());
      int room = Math.max(0, table.table().getColumn(0).getWidth() - (event.x - cellStart(event)) - 8);
      int width = (int) Math.round(room * Math.clamp(Math.abs(candidate.score()) / ScorePart.best(), 0, 1));
      int y = event.y + event.height - BAR_HEIGHT - 1;
      event.gc.setBackground(shades.rule());
      event.gc.fillRectangle(event.x, y, room, BAR_HEIGHT);
      event.gc.setBackground(candidate.score() < 0 ? shades.error() : shades.accent());
      event.gc.fillRectangle(event.x, y, width, BAR_HEIGHT);
    }
  }

  private int cellStart(Event event) {
    return ((TableItem) event.item).getBounds(0).x;
  }
}
