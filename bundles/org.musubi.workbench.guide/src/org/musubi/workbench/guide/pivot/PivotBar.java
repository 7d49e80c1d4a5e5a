package org.musubi.workbench.guide.pivot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.clarification.pivot.PivotRequest;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.workshop.Aggregation;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.model.workshop.PivotInput;

/** How the table is arranged: what is counted, up to two rows and columns, aggregation, filter. */
final class PivotBar {

  private static final int FILTER_WIDTH = 110;

  private final FormToolkit toolkit;
  private final Composite bar;
  private final Combo input;
  private final List<Combo> rows = new ArrayList<>();
  private final List<Combo> columns = new ArrayList<>();
  private final Combo aggregation;
  private final Text filter;
  private final Runnable changed;
  private List<PivotDimension> dimensions = List.of();

  /** @param second the line below, in which the filter finds its place */
  PivotBar(Composite parent, Composite second, FormToolkit toolkit, Runnable changed) {
    this.toolkit = toolkit;
    this.changed = changed;
    bar = toolkit.createComposite(parent);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 6;
    bar.setLayout(layout);
    input = combo(PivotText.INPUT, true);
    input.setItems(Arrays.stream(PivotInput.values()).map(MusubiLabels::of).toArray(String[]::new));
    rows.add(combo(PivotText.ROWS, true));
    rows.add(combo(PivotText.ROWS, false));
    columns.add(combo(PivotText.COLUMNS, true));
    columns.add(combo(PivotText.COLUMNS, false));
    aggregation = combo(PivotText.AGGREGATION, true);
    aggregation.setItems(Arrays.stream(Aggregation.values()).map(MusubiLabels::of).toArray(String[]::new));
    toolkit.createLabel(second, PivotText.FILTER.text());
    filter = new Text(second, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    filter.setMessage(PivotText.FILTER_HINT.text());
    filter.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
    input.addListener(SWT.Selection, event -> {
      show(first(PivotInput.values()[input.getSelectionIndex()]));
      changed.run();
    });
    Stream.of(rows, columns, List.of(aggregation)).flatMap(List::stream)
        .forEach(combo -> combo.addListener(SWT.Selection, event -> changed.run()));
    filter.addListener(SWT.Modify, event -> changed.run());
  }

  private Combo combo(PivotText title, boolean labelled) {
    if (labelled) {
      toolkit.createLabel(bar, title.text());
    }
    Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setToolTipText(title.text());
    toolkit.adapt(combo, true, false);
    return combo;
  }

  /** What a person looks at first. */
  static PivotRequest first(PivotInput input) {
    return input == PivotInput.CARDS
        ? new PivotRequest(input, List.of(PivotDimension.CARD_GROUP), List.of(PivotDimension.CARD_COLOR),
            Aggregation.COUNT, "")
        : new PivotRequest(input, List.of(PivotDimension.INDICATOR, PivotDimension.YEAR),
            List.of(PivotDimension.AREA), Aggregation.AVERAGE, "");
  }

  Composite control() {
    return bar;
  }

  void show(PivotRequest request) {
    input.select(request.input().ordinal());
    dimensions = Arrays.stream(PivotDimension.values()).filter(PivotRequest.dimensions(request.input())::contains)
        .toList();
    List<String> names = new ArrayList<>(List.of(PivotText.NONE.text()));
    dimensions.forEach(each -> names.add(MusubiLabels.of(each)));
    fill(rows, names, request.rows());
    fill(columns, names, request.columns());
    aggregation.select(request.aggregation().ordinal());
    if (!filter.getText().equals(request.filter())) {
      filter.setText(request.filter());
    }
    bar.getParent().layout(true, true);
  }

  private void fill(List<Combo> combos, List<String> names, List<PivotDimension> chosen) {
    for (int i = 0; i < combos.size(); i++) {
      combos.get(i).setItems(names.toArray(String[]::new));
      combos.get(i).select(i < chosen.size() ? dimensions.indexOf(chosen.get(i)) + 1 : 0);
    }
  }

  PivotRequest request() {
    return new PivotRequest(PivotInput.values()[Math.max(0, input.getSelectionIndex())], chosen(rows), chosen(columns),
        Aggregation.values()[Math.max(0, aggregation.getSelectionIndex())], filter.getText());
  }

  private List<PivotDimension> chosen(List<Combo> combos) {
    return combos.stream().map(combo -> combo.getSelectionIndex() <= 0 ? null
        : dimensions.get(combo.getSelectionIndex() - 1)).filter(Objects::nonNull).distinct().toList();
  }
}
