package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.clarification.table.Reference;
import org.musubi.clarification.table.ReferenceKind;
import org.musubi.clarification.table.Verdict;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.data.Trend;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.CellEdit;
import org.musubi.workbench.guide.table.DataTable;

/** The table of figures: the area beside what it is compared with. */
final class ComparisonGrid {

  private static final int NAME = 30;
  private static final int FIGURE = 10;
  private static final int SMALL = 5;

  private final DataTable<ComparisonRow> table;
  private final Function<ComparisonRow, Optional<String>> findings;
  private final Predicate<ComparisonRow> editable;
  private final BiConsumer<ComparisonRow, String> edited;
  private List<String> shape = List.of();
  private boolean shown;

  /**
   * @param findings code of the finding a row has become
   * @param editable whether the value of the area can be typed in the table
   */
  ComparisonGrid(Composite parent, Function<ComparisonRow, Optional<String>> findings,
      Predicate<ComparisonRow> editable, BiConsumer<ComparisonRow, String> edited) {
    this.findings = findings;
    this.editable = editable;
    this.edited = edited;
    table = new DataTable<>(parent, SWT.MULTI, ComparisonRow::topic);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
  }

  DataTable<ComparisonRow> data() {
    return table;
  }

  /** Shows a comparison; columns are made anew only when area or references changed. */
  void show(ComparisonTable comparison, List<ComparisonRow> rows) {
    List<ReferenceKind> kinds = comparison.request().references().stream()
        .filter(kind -> comparison.rows().stream().anyMatch(row -> row.reference(kind).isPresent())).toList();
    List<String> wanted = new ArrayList<>(List.of(String.valueOf(comparison.request().area().getName())));
    kinds.forEach(kind -> wanted.add(title(comparison, kind)));
    if (!wanted.equals(shape)) {
      shape = wanted;
      shown = false;
      table.clearColumns();
      createColumns(kinds);
    }
    table.setRows(rows);
    if (!shown && !rows.isEmpty()) {
      shown = true;
      // Filled before it has its size, the table would begin somewhere in the middle.
      table.table().getDisplay().asyncExec(this::showFirstColumn);
    }
  }

  private void showFirstColumn() {
    if (!table.table().isDisposed() && table.table().getColumnCount() > 0) {
      table.table().showColumn(table.table().getColumn(0));
    }
  }

  private static String title(ComparisonTable comparison, ReferenceKind kind) {
    return kind == ReferenceKind.PREFECTURE
        ? comparison.store().areas().prefectureOf(comparison.request().area()).map(area -> area.getName())
            .orElse(kind.text())
        : kind.text();
  }

  private void createColumns(List<ReferenceKind> kinds) {
    table.column(CompareText.INDICATOR.text(), SWT.LEFT, NAME, row -> Cell.of(row.topic().name())
        .withTooltip(row.topic().code() + " " + row.topic().name()));
    table.column(CompareText.MARK.text(), SWT.CENTER, SMALL, this::mainMark);
    table.column(shape.getFirst(), SWT.RIGHT, FIGURE, row -> figure(row.figure()),
        CellEdit.text(editable, row -> row.figure().isKnown() ? row.figure().shown().replace(",", "") : "", edited));
    table.column(CompareText.VALUE_YEAR.text(), SWT.CENTER, FIGURE + 1, row -> Cell.of(years(row.figure()),
        (Comparable<?>) row.figure().year()));
    for (int i = 0; i < kinds.size(); i++) {
      ReferenceKind kind = kinds.get(i);
      table.column(shape.get(i + 1), SWT.RIGHT, FIGURE, row -> reference(row, kind, each -> figure(each.figure())));
      table.column(CompareText.DIFFERENCE.text(), SWT.RIGHT, FIGURE + 1, row -> reference(row, kind, this::difference));
      table.column(CompareText.RATIO.text(), SWT.RIGHT, SMALL, row -> reference(row, kind, ComparisonGrid::ratio));
      table.column(CompareText.MARK.text(), SWT.CENTER, SMALL, row -> reference(row, kind,
          each -> mark(each.verdict())));
    }
    table.column(CompareText.PLACE.text(), SWT.CENTER, SMALL + 1, ComparisonGrid::place);
    table.column(CompareText.TREND.text(), SWT.LEFT, SMALL, ComparisonGrid::trend);
    table.column(CompareText.FINDING.text(), SWT.LEFT, FIGURE - 1, row -> Cell.of(findings.apply(row).orElse("")));
    table.column(CompareText.REMARKS.text(), SWT.LEFT, NAME, ComparisonGrid::remarks);
  }

  private static String years(Figure figure) {
    return figure.yearsUsed().stream().map(String::valueOf).collect(Collectors.joining("・"));
  }

  private static Cell figure(Figure figure) {
    return Cell.of(figure.shown(), (Number) figure.value()).withTooltip(figure.isKnown()
        ? figure.shownWithUnit() + " (" + figure.years(Locale.getDefault()) + ") " + figure.sourceNames()
        : figure.remarks().stream().map(remark -> remark.sentence()).collect(Collectors.joining(" ")));
  }

  private static Cell reference(ComparisonRow row, ReferenceKind kind, Function<Reference, Cell> cell) {
    return row.reference(kind).map(cell).orElseGet(() -> Cell.of(""));
  }

  private Cell difference(Reference reference) {
    Double difference = reference.difference();
    return difference == null ? notCompared(reference)
        : Cell.of(Numbers.signed(difference, reference.figure().topic().decimals()), (Number) difference);
  }

  private static Cell ratio(Reference reference) {
    Double ratio = reference.ratio();
    return ratio == null ? notCompared(reference) : Cell.of(Numbers.shown(ratio, 2), (Number) ratio);
  }

  private static Cell notCompared(Reference reference) {
    return Cell.of("–", (Comparable<?>) null).withTooltip(reference.verdict().rule());
  }

  private Cell mainMark(ComparisonRow row) {
    return row.main().map(this::mark).orElseGet(() -> row.references().isEmpty() ? Cell.of("")
        : mark(row.references().getFirst().verdict()));
  }

  private Cell mark(Verdict verdict) {
    return Cell.of(Verdict.sign(verdict.mark()), verdict.isJudged() ? (Comparable<?>) Double.valueOf(-verdict.burden()) : null)
        .withBackground(MarkColors.fill(table.table(), verdict.mark())).withTooltip(verdict.rule());
  }

  private static Cell place(ComparisonRow row) {
    return row.place() == null ? Cell.of("")
        : Cell.of(row.place().place() + "/" + row.place().of(), (Comparable<?>) row.place().place())
            .withTooltip(row.place().sentence(Locale.getDefault()));
  }

  private static Cell trend(ComparisonRow row) {
    if (row.trend() == Trend.UNKNOWN) {
      return Cell.of("");
    }
    return Cell.of(MusubiLabels.of(row.trend())).withTooltip(row.series().stream()
        .map(figure -> figure.year() + ": " + figure.shown()).collect(Collectors.joining(", ")));
  }

  private static Cell remarks(ComparisonRow row) {
    String all = row.warnings().stream().map(remark -> remark.sentence()).collect(Collectors.joining(" "));
    return Cell.of(all);
  }

  /** The topic of the selected row. */
  Optional<Topic> selectedTopic() {
    return table.selected().map(ComparisonRow::topic);
  }
}
