package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.FormulaTrial;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.formula.FormulaException;
import org.musubi.model.core.Area;
import org.musubi.model.core.Provenance;
import org.musubi.model.core.Unit;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.Shades;

/** A new indicator of the council, computed from others; its formula is checked and tried while it is typed. */
final class FormulaDialog extends TitleAreaDialog {

  private static final List<Direction> DIRECTIONS = List.of(Direction.UP, Direction.DOWN, Direction.NEUTRAL);

  private final FigureStore store;
  private final List<Unit> units;
  private final Area area;
  private Text name;
  private Combo unit;
  private Combo direction;
  private Text formula;
  private Label answer;
  private Indicator made;

  /** @param area for which the formula is tried */
  FormulaDialog(Shell parent, FigureStore store, List<Unit> units, Area area) {
    super(parent);
    this.store = store;
    this.units = units;
    this.area = area;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(CompareText.FORMULA_TITLE.text());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite whole = (Composite) super.createDialogArea(parent);
    setTitle(CompareText.FORMULA_TITLE.text());
    setMessage(CompareText.FORMULA_MESSAGE.text());
    Composite body = new Composite(whole, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(body);
    label(body, CompareText.FORMULA_NAME);
    name = new Text(body, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
    label(body, CompareText.FORMULA_TEXT);
    formula = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, formula.getLineHeight() * 2).applyTo(formula);
    label(body, CompareText.FORMULA_INSERT);
    Combo insert = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    List<Topic> topics = store.topicsWithValues();
    insert.setItems(topics.stream().map(topic -> topic.code() + " " + topic.name()).toArray(String[]::new));
    insert.addListener(SWT.Selection, event -> {
      formula.insert(reference(topics.get(insert.getSelectionIndex())));
      formula.setFocus();
    });
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(insert);
    label(body, CompareText.FORMULA_UNIT);
    unit = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    List<String> names = new ArrayList<>(List.of(""));
    units.forEach(each -> names.add(each.getName()));
    unit.setItems(names.toArray(String[]::new));
    unit.select(0);
    label(body, CompareText.FORMULA_DIRECTION);
    direction = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    direction.setItems(DIRECTIONS.stream().map(MusubiLabels::of).toArray(String[]::new));
    direction.select(DIRECTIONS.indexOf(Direction.NEUTRAL));
    answer = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, formula.getLineHeight() * 3)
        .applyTo(answer);
    Arrays.asList(name, formula).forEach(field -> field.addListener(SWT.Modify, event -> check()));
    unit.addListener(SWT.Selection, event -> check());
    return whole;
  }

  private static void label(Composite parent, CompareText text) {
    new Label(parent, SWT.NONE).setText(text.text());
  }

  /** Codes that look like codes are written as they are; all others in brackets. */
  private static String reference(Topic topic) {
    return topic.code().matches("[A-Z]+\\d+(-\\d+)?(\\.[A-Za-z0-9_]+)?") ? topic.code() : "[" + topic.code() + "]";
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    check();
  }

  private void check() {
    boolean sound = false;
    try {
      Figure figure = FormulaTrial.of(store, formula.getText(), area);
      String typed = name.getText().strip();
      boolean taken = store.topic(typed).isPresent();
      sound = !typed.isEmpty() && !taken;
      String result = figure.isKnown()
          ? CompareText.FORMULA_RESULT.text(area.getName(), figure.shown() + " " + unit.getText(),
              figure.years(Locale.getDefault()))
          : figure.remarks().getFirst().sentence();
      answer.setText(sound ? result : result + "\n" + (taken ? CompareText.FORMULA_SAME_NAME.text(typed)
          : CompareText.FORMULA_NO_NAME.text()));
      answer.setForeground(null);
    } catch (FormulaException e) {
      answer.setText(formula.getText().isBlank() ? "" : e.sentence(Locale.getDefault()));
      answer.setForeground(Shades.of(answer.getParent()).error());
    }
    getButton(IDialogConstants.OK_ID).setEnabled(sound);
  }

  @Override
  protected void okPressed() {
    made = DataFactory.eINSTANCE.createIndicator();
    made.setName(name.getText().strip());
    made.setFormula(formula.getText().strip());
    made.setDirection(DIRECTIONS.get(direction.getSelectionIndex()));
    made.setProvenance(Provenance.COUNCIL);
    made.setUnit(unit.getSelectionIndex() <= 0 ? null : units.get(unit.getSelectionIndex() - 1));
    super.okPressed();
  }

  @Override
  protected Point getInitialSize() {
    return new Point(640, 520);
  }

  /** The indicator described, not yet part of the council. */
  Indicator made() {
    return made;
  }
}
