package org.musubi.workbench.newcouncil;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.model.core.Area;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.newcouncil.NewCouncil.Start;

/** First page: kind and area of the council, first year, what to start from. */
final class BasicsPage extends WizardPage {

  private static final int YEARS_BACK = 1;
  private static final int YEARS_OFFERED = 5;
  private static final int PLAN_YEARS = 3;
  private static final int HINT_INDENT = 24;

  private final NewCouncil choices;
  private final List<CouncilLevel> levels = List.of(CouncilLevel.SECONDARY, CouncilLevel.PREFECTURE,
      CouncilLevel.CITY_HC, CouncilLevel.MUNICIPAL);
  private Text council;
  private Label period;
  private boolean councilTyped;

  BasicsPage(NewCouncil choices) {
    super("basics", NewCouncilText.BASICS_TITLE.text(), null);
    this.choices = choices;
    setDescription(NewCouncilText.BASICS_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 7).applyTo(page);
    createLevel(page);
    createPrefecture(page);
    createNames(page);
    createYear(page);
    createStart(page);
    setControl(page);
    validate(false);
  }

  private void createLevel(Composite page) {
    Combo combo = combo(page, NewCouncilText.LEVEL);
    levels.forEach(level -> combo.add(MusubiLabels.of(level)));
    combo.select(0);
    combo.addListener(SWT.Selection, event -> {
      choices.level = levels.get(combo.getSelectionIndex());
      suggestCouncil();
      validate(true);
    });
  }

  private void createPrefecture(Composite page) {
    Combo combo = combo(page, NewCouncilText.PREFECTURE);
    List<Area> prefectures = choices.catalogues().prefectures();
    combo.add(NewCouncilText.PREFECTURE_NONE.text());
    prefectures.forEach(prefecture -> combo.add(prefecture.getName()));
    combo.select(0);
    combo.setVisibleItemCount(16);
    combo.addListener(SWT.Selection, event -> {
      int index = combo.getSelectionIndex() - 1;
      choices.prefecture = index < 0 ? null : prefectures.get(index);
      suggestCouncil();
      validate(true);
    });
  }

  private void createNames(Composite page) {
    Text area = text(page, NewCouncilText.AREA_NAME);
    area.setMessage(NewCouncilText.AREA_HINT.text());
    area.addModifyListener(event -> {
      choices.areaName = area.getText();
      suggestCouncil();
      validate(true);
    });
    council = text(page, NewCouncilText.COUNCIL_NAME);
    council.addModifyListener(event -> {
      choices.councilName = council.getText();
      if (council.isFocusControl()) {
        councilTyped = !council.getText().isBlank();
      }
    });
  }

  private void createYear(Composite page) {
    Combo combo = combo(page, NewCouncilText.FIRST_YEAR);
    FiscalYear first = choices.firstYear.plus(-YEARS_BACK);
    for (int i = 0; i < YEARS_OFFERED; i++) {
      combo.add(MusubiLabels.of(first.plus(i)));
    }
    combo.select(YEARS_BACK);
    new Label(page, SWT.NONE);
    period = new Label(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(period);
    showPeriod();
    combo.addListener(SWT.Selection, event -> {
      choices.firstYear = first.plus(combo.getSelectionIndex());
      showPeriod();
    });
  }

  private void createStart(Composite page) {
    Group group = new Group(page, SWT.NONE);
    group.setText(NewCouncilText.START_FROM.text());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(group);
    GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 4).applyTo(group);
    start(group, Start.STANDARD, NewCouncilText.TEMPLATE_STANDARD, NewCouncilText.TEMPLATE_STANDARD_HINT);
    start(group, Start.EMPTY, NewCouncilText.TEMPLATE_EMPTY, NewCouncilText.TEMPLATE_EMPTY_HINT);
    start(group, Start.COPY, NewCouncilText.TEMPLATE_COPY, NewCouncilText.TEMPLATE_COPY_HINT);
  }

  private void start(Group group, Start start, NewCouncilText label, NewCouncilText hint) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(label.text());
    GridDataFactory.fillDefaults().indent(0, 3).applyTo(button);
    button.setSelection(choices.start == start);
    button.addListener(SWT.Selection, event -> {
      if (button.getSelection()) {
        choices.start = start;
        validate(true);
      }
    });
    Label explanation = new Label(group, SWT.WRAP);
    explanation.setText(hint.text());
    explanation.setForeground(group.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    GridDataFactory.fillDefaults().indent(HINT_INDENT, 0).applyTo(explanation);
  }

  private void showPeriod() {
    period.setText(NewCouncilText.PLAN_YEARS.text(MusubiLabels.of(choices.firstYear),
        MusubiLabels.of(choices.firstYear.plus(PLAN_YEARS - 1))));
  }

  private void suggestCouncil() {
    if (!councilTyped && !council.isDisposed()) {
      String area = choices.effectiveAreaName();
      council.setText(area.isEmpty() ? "" : NewCouncilText.COUNCIL_SUGGESTION.text(area));
    }
  }

  private void validate(boolean show) {
    NewCouncilText missing = null;
    boolean prefectural = choices.level == CouncilLevel.PREFECTURE;
    if (prefectural && choices.prefecture == null) {
      missing = NewCouncilText.NEED_PREFECTURE;
    } else if (choices.start != Start.COPY && choices.effectiveAreaName().isEmpty()) {
      missing = NewCouncilText.NEED_AREA;
    }
    setPageComplete(missing == null);
    setErrorMessage(missing == null || !show ? null : missing.text());
  }

  private static Combo combo(Composite page, NewCouncilText label) {
    new Label(page, SWT.NONE).setText(label.text());
    Combo combo = new Combo(page, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    return combo;
  }

  private static Text text(Composite page, NewCouncilText label) {
    new Label(page, SWT.NONE).setText(label.text());
    Text text = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }
}
