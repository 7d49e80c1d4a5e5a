package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.clarification.table.Reference;
import org.musubi.clarification.table.Verdict;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Trend;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.Shades;

/** Everything about the selected row in words, to be read and copied: rule, place, sources, caveats, remarks. */
final class RowDetail {

  private final StyledText text;
  private final StringBuilder content = new StringBuilder();
  private final List<int[]> headings = new ArrayList<>();

  RowDetail(Composite parent, FormToolkit toolkit) {
    text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    toolkit.adapt(text, true, false);
    text.setMargins(8, 6, 8, 6);
    text.setLineSpacing(2);
    text.setCaret(null);
  }

  StyledText control() {
    return text;
  }

  void show(FigureStore store, ComparisonRow row) {
    content.setLength(0);
    headings.clear();
    if (row == null) {
      content.append(CompareText.NOTHING_CHOSEN.text());
    } else {
      write(store, row);
    }
    String wanted = content.toString();
    if (!text.getText().equals(wanted)) {
      text.setText(wanted);
      text.setTopIndex(0);
    }
    for (int[] heading : headings) {
      text.setStyleRange(new StyleRange(heading[0], heading[1], Shades.of(text).accent(), null, SWT.BOLD));
    }
  }

  private void write(FigureStore store, ComparisonRow row) {
    Locale locale = Locale.getDefault();
    Indicator indicator = row.topic().indicator();
    heading(row.topic().code() + " " + row.topic().name());
    figure(row.figure());
    row.references().forEach(reference -> figure(reference.figure()));
    heading(CompareText.DETAIL_RULE.text());
    for (Reference reference : row.references()) {
      line(CompareText.DETAIL_LINE.text(Verdict.sign(reference.verdict().mark()),
          String.valueOf(reference.figure().area().getName()) + ": " + reference.verdict().rule(locale)));
    }
    if (row.place() != null) {
      line(row.place().sentence(locale));
    }
    if (row.trend() != Trend.UNKNOWN) {
      line(CompareText.DETAIL_LINE.text(CompareText.DETAIL_TREND.text(), MusubiLabels.of(row.trend())));
    }
    List<Remark> remarks = row.warnings();
    if (!remarks.isEmpty()) {
      heading(CompareText.DETAIL_REMARKS.text());
      remarks.forEach(remark -> line(remark.sentence(locale)));
    }
    heading(CompareText.DETAIL_DEFINITION.text());
    line(Objects.requireNonNullElse(indicator.getDefinition(), "–"));
    if (store.isComputed(row.topic())) {
      line(CompareText.DETAIL_LINE.text(CompareText.DETAIL_FORMULA.text(), indicator.getFormula()));
    }
    store.formulaProblem(indicator).ifPresent(problem ->
        line(CompareText.FORMULA_PROBLEM.text(problem.sentence(locale))));
    heading(CompareText.DETAIL_SOURCES.text());
    ComparisonTable.notes(List.of(row), locale).forEach(this::line);
  }

  private void figure(Figure figure) {
    line(CompareText.DETAIL_LINE.text(String.valueOf(figure.area().getName()), figure.shownWithUnit()
        + (figure.isKnown() ? " (" + figure.years(Locale.getDefault()) + (figure.n() == null ? "" : ", n=" + figure.n())
            + ") " + figure.sourceNames() : "")));
  }

  private void heading(String title) {
    if (!content.isEmpty()) {
      content.append('\n');
    }
    headings.add(new int[] {content.length(), title.length()});
    content.append(title).append('\n');
  }

  private void line(String line) {
    content.append(line).append('\n');
  }
}
