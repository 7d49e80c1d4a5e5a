package org.musubi.workbench.guide.develop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.development.candidates.Filters;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.data.Industry;
import org.musubi.model.edit.MusubiLabels;

/** What to leave out: industry, size, preparation, cost, difficulty. */
final class FilterBar {

  /** Enough for the longest usual choice; the list itself is as wide as it needs. */
  private static final int WIDTH = 150;
  private static final List<Integer> MONTHS = List.of(2, 3, 4, 6, 12);
  private static final List<Integer> DIFFICULTIES = List.of(1, 2, 3, 4);

  private final FormToolkit toolkit;
  private final Composite bar;
  private final Runnable changed;
  private final Combo industry;
  private final Combo months;
  private final Combo cost;
  private final Combo difficulty;
  private final Button smallFirms;

  FilterBar(Composite parent, FormToolkit toolkit, Runnable changed) {
    this.toolkit = toolkit;
    this.changed = changed;
    bar = toolkit.createComposite(parent);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.wrap = true;
    layout.spacing = 8;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    bar.setLayout(layout);
    smallFirms = toolkit.createButton(bar, DevelopText.SMALL_FIRMS_ONLY.text(), SWT.CHECK);
    smallFirms.addListener(SWT.Selection, event -> changed.run());
    industry = combo(DevelopText.INDUSTRY, Arrays.stream(Industry.values()).filter(each -> each != Industry.ALL)
        .map(MusubiLabels::of).toList());
    months = combo(DevelopText.LEAD_TIME,
        MONTHS.stream().map(each -> DevelopText.MONTHS_AT_MOST.text(String.valueOf(each))).toList());
    cost = combo(DevelopText.COST, Arrays.stream(CostClass.values()).filter(each -> each != CostClass.HIGH)
        .map(each -> DevelopText.AT_MOST.text(MusubiLabels.of(each))).toList());
    difficulty = combo(DevelopText.DIFFICULTY,
        DIFFICULTIES.stream().map(each -> DevelopText.AT_MOST.text(String.valueOf(each))).toList());
  }

  Composite control() {
    return bar;
  }

  private Combo combo(DevelopText title, List<String> values) {
    Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
    List<String> all = new ArrayList<>();
    all.add(DevelopText.NO_LIMIT.text(title.text()));
    values.forEach(value -> all.add(DevelopText.TITLE_AND_VALUE.text(title.text(), value)));
    combo.setItems(all.toArray(String[]::new));
    combo.select(0);
    combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
    combo.setToolTipText(title.text());
    combo.addListener(SWT.Selection, event -> changed.run());
    toolkit.adapt(combo, true, false);
    return combo;
  }

  Filters filters() {
    return new Filters(industry.getSelectionIndex() <= 0 ? null : Industry.values()[industry.getSelectionIndex()],
        smallFirms.getSelection(),
        months.getSelectionIndex() <= 0 ? null : MONTHS.get(months.getSelectionIndex() - 1),
        cost.getSelectionIndex() <= 0 ? null : CostClass.values()[cost.getSelectionIndex() - 1],
        difficulty.getSelectionIndex() <= 0 ? null : DIFFICULTIES.get(difficulty.getSelectionIndex() - 1));
  }
}
