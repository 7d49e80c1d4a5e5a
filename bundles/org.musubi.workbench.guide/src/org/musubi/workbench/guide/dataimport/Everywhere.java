package org.musubi.workbench.guide.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.dataimport.mapping.Subject;
import org.musubi.dataimport.value.YearText;
import org.musubi.model.core.Area;

/** What is the same for all values of a table: area, indicator, year. */
final class Everywhere {

  private final ImportJob job;
  private final Indicators indicators;
  private final Runnable changed;
  private final Combo area;
  private final Combo indicator;
  private final Text year;
  private final List<String> areas = new ArrayList<>();
  private String problem;
  private boolean quiet;

  Everywhere(Composite parent, ImportJob job, Indicators indicators, Runnable changed) {
    this.job = job;
    this.indicators = indicators;
    this.changed = changed;
    Group group = new Group(parent, SWT.NONE);
    group.setText(ImportText.ALL_VALUES.text());
    GridLayoutFactory.swtDefaults().numColumns(6).spacing(8, 4).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    area = combo(group, ImportText.ALL_AREA);
    indicator = combo(group, ImportText.ALL_INDICATOR);
    new Label(group, SWT.NONE).setText(ImportText.ALL_YEAR.text());
    year = new Text(group, SWT.BORDER);
    year.setMessage(ImportText.BY_COLUMN.text());
    GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(year);
    addAreas();
    indicator.add(ImportText.BY_COLUMN.text());
    indicators.all().forEach(each -> indicator.add(Indicators.label(each)));
    indicator.setVisibleItemCount(20);
    area.addListener(SWT.Selection, event -> take());
    indicator.addListener(SWT.Selection, event -> take());
    year.addModifyListener(event -> take());
  }

  private static Combo combo(Composite parent, ImportText label) {
    new Label(parent, SWT.NONE).setText(label.text());
    Combo combo = new Combo(parent, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
    return combo;
  }

  private void addAreas() {
    area.add(ImportText.BY_COLUMN.text());
    Area own = job.session().model().getArea();
    if (own != null) {
      addWithParts(own);
    }
    for (Area each = own == null ? null : own.getParent(); each != null; each = each.getParent()) {
      add(each);
    }
    Area nation = job.session().catalogues().nation();
    if (!areas.contains(nation.getName())) {
      add(nation);
    }
  }

  private void addWithParts(Area each) {
    add(each);
    each.getParts().forEach(this::addWithParts);
  }

  private void add(Area each) {
    if (each.getName() != null && !each.getName().isBlank()) {
      areas.add(each.getName());
      area.add(each.getName());
    }
  }

  /** Shows what the mapping says. */
  void show() {
    quiet = true;
    Subject subject = job.mapping().everywhere();
    if (subject.area() != null && !areas.contains(subject.area())) {
      areas.add(subject.area());
      area.add(subject.area());
    }
    area.select(subject.area() == null ? 0 : areas.indexOf(subject.area()) + 1);
    indicator.select(subject.indicator() == null ? 0 : indicators.keys().indexOf(subject.indicator()) + 1);
    year.setText(subject.year() == null ? "" : subject.year().toString());
    problem = null;
    quiet = false;
  }

  /** What is wrong with what was typed. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private void take() {
    if (quiet) {
      return;
    }
    problem = null;
    Integer western = null;
    String typed = year.getText().strip();
    if (!typed.isEmpty()) {
      western = YearText.of(typed, true).year();
      problem = western == null ? ImportText.BAD_YEAR.text(typed) : null;
    }
    int chosenArea = area.getSelectionIndex() - 1;
    int chosenIndicator = indicator.getSelectionIndex() - 1;
    job.map(job.mapping().withEverywhere(new Subject(chosenArea < 0 ? null : areas.get(chosenArea),
        chosenIndicator < 0 ? null : indicators.keys().get(chosenIndicator), western, null)));
    changed.run();
  }
}
