package org.musubi.workbench.guide.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.rating.RatingReason;
import org.musubi.model.core.Unit;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The table in which actual values are entered and ratings are read. */
final class ItemTable {

  private static final RGB GOOD = new RGB(0, 114, 178);
  private static final RGB BAD = new RGB(213, 94, 0);

  private final GuideContext context;
  private final DataTable<EvaluationRow> table;

  ItemTable(Composite parent, GuideContext context) {
    this.context = context;
    this.table = new DataTable<>(parent, SWT.MULTI, EvaluationRow::element);
    table.column(EvaluateText.ITEM.text(), SWT.LEFT, 21, row -> Cell.of(row.name()));
    // As wide as its code: measures of several projects often have the same name.
    table.column(EvaluateText.PROJECT.text(), SWT.LEFT, 7, row -> Cell.of(row.projects()).withTooltip(row.projects()));
    table.column(EvaluateText.BASELINE.text(), SWT.RIGHT, 6, row -> number(row, f -> f.baseline().value()));
    table.column(EvaluateText.YEAR_TARGET.text(), SWT.RIGHT, 9, row -> number(row,
        f -> f.proRatedTarget().isPresent() ? f.proRatedTarget().getAsDouble() : null));
    table.column(EvaluateText.ACTUAL.text(), SWT.RIGHT, 8, this::actual, viewer -> new Typing(viewer,
        row -> row.actual().map(RatingReason::number).orElse(""), this::enterActual));
    table.column(EvaluateText.ACHIEVEMENT.text(), SWT.RIGHT, 7, ItemTable::achievement);
    table.column(EvaluateText.RATING.text(), SWT.CENTER, 5, this::rating);
    table.column(EvaluateText.IMPROVEMENTS.text(), SWT.CENTER, 5, this::improvements);
    table.column(EvaluateText.HEALTH_JAPAN.text(), SWT.CENTER, 12, row -> rating(row.ratingByHealthJapan()));
    table.column(EvaluateText.TARGET.text(), SWT.RIGHT, 8, row -> number(row, f -> f.target().value()));
    table.column(EvaluateText.UNIT.text(), SWT.LEFT, 8, row -> Cell.of(unit(row)));
    table.column(EvaluateText.ASPECT.text(), SWT.LEFT, 18,
        row -> Cell.of(MusubiLabels.of(row.aspect()), (Comparable<?>) row.aspect().ordinal()));
    table.column(EvaluateText.SOURCE.text(), SWT.LEFT, 24, row -> Cell.of(row.source()), viewer -> new Typing(viewer,
        EvaluationRow::source, this::enterSource));
  }

  DataTable<EvaluationRow> data() {
    return table;
  }

  void show(List<EvaluationRow> rows) {
    table.setRows(rows);
  }

  private static Cell number(EvaluationRow row, Function<Figures, Double> value) {
    Double number = row.numbers().map(value).orElse(null);
    return Cell.of(number == null ? "" : RatingReason.number(number), (Number) number);
  }

  private Cell actual(EvaluationRow row) {
    if (row.figures() == null) {
      return Cell.of("");
    }
    Cell cell = row.actual().map(value -> Cell.of(RatingReason.number(value), (Number) value))
        .orElse(Cell.of("", (Number) null));
    return cell.withBackground(Shades.of(table.table()).tint());
  }

  private static String unit(EvaluationRow row) {
    Unit unit = row.measure().map(measure -> measure.getUnit()).orElse(null);
    return unit == null || unit.getName() == null ? "" : unit.getName();
  }

  private static Cell achievement(EvaluationRow row) {
    Achievement achievement = row.achievement();
    if (row.figures() == null) {
      return Cell.of("");
    }
    return Cell.of(achievement.display(), (Number) achievement.value())
        .withTooltip(achievement.problem() == null ? null
            : achievement.problem().message(Locale.getDefault()));
  }

  private Cell rating(EvaluationRow row) {
    Cell cell = rating(row.rating());
    if (row.reason() != null && !row.reason().isBlank()) {
      cell = cell.withTooltip(row.reason());
    }
    RatingValue rating = row.rating();
    if (rating == RatingValue.A) {
      return cell.withForeground(Shades.of(table.table()).stroke(GOOD));
    }
    return rating == RatingValue.D || rating == RatingValue.C
        ? cell.withForeground(Shades.of(table.table()).stroke(BAD)) : cell;
  }

  private static Cell rating(RatingValue rating) {
    if (rating == null) {
      return Cell.of("");
    }
    String label = MusubiLabels.of(rating);
    // The grade alone; what it means is in the tool tip.
    return Cell.of(label.replaceFirst("\\s*[((].*", ""), (Comparable<?>) rating.ordinal()).withTooltip(label);
  }

  private Cell improvements(EvaluationRow row) {
    if (row.item() == null) {
      return Cell.of("");
    }
    int count = row.item().getImprovements().size();
    Cell cell = Cell.of(row.demandsImprovement() ? "!" : count == 0 ? "" : String.valueOf(count),
        (Comparable<?>) (row.demandsImprovement() ? -1 : count));
    return row.demandsImprovement()
        ? cell.withForeground(Shades.of(table.table()).error()).withTooltip(EvaluateText.DEMAND.text()) : cell;
  }

  private void enterActual(EvaluationRow row, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
    Double value = null;
    if (!plain.isEmpty()) {
      try {
        value = Double.valueOf(plain);
      } catch (NumberFormatException e) {
        context.tell(EvaluateText.NOT_A_NUMBER.text(text));
        return;
      }
      if (!Double.isFinite(value)) {
        context.tell(EvaluateText.NOT_A_NUMBER.text(text));
        return;
      }
    }
    Double entered = value;
    if (!row.actual().equals(Optional.ofNullable(entered))) {
      context.change(EvaluateText.ENTER_ACTUAL.text(),
          () -> Actuals.enter(row.figures().measure(), row.figures().year(), entered, null));
    }
  }

  private void enterSource(EvaluationRow row, String text) {
    if (row.actual().isPresent() && !row.source().equals(text.strip())) {
      context.change(EvaluateText.ENTER_SOURCE.text(), () -> Actuals.enter(row.figures().measure(),
          row.figures().year(), row.actual().get(), text));
    }
  }

  /** A text editor in a cell of a row that has a measure. */
  private static final class Typing extends EditingSupport {

    private final TextCellEditor editor;
    private final Function<EvaluationRow, String> read;
    private final BiConsumer<EvaluationRow, String> write;

    Typing(TableViewer viewer, Function<EvaluationRow, String> read, BiConsumer<EvaluationRow, String> write) {
      super(viewer);
      this.editor = new TextCellEditor(viewer.getTable());
      this.read = read;
      this.write = write;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return ((EvaluationRow) element).figures() != null;
    }

    @Override
    protected Object getValue(Object element) {
      return read.apply((EvaluationRow) element);
    }

    @Override
    protected void setValue(Object element, Object value) {
      write.accept((EvaluationRow) element, String.valueOf(value));
    }
  }
}
