package org.musubi.workbench.guide.evaluate;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.cycle.rollover.Improvements;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.workbench.guide.GuideContext;

/** The improvement actions of an item: text, what becomes of the project, adopted or not; a line for a new one. */
final class ImprovementList {

  private static final List<ImprovementKind> KINDS = Arrays.asList(ImprovementKind.values());
  private static final int TEXT_WIDTH = 120;

  private final GuideContext context;
  private final Composite list;
  private final Runnable layout;
  private EvaluationItem item;
  private Text newText;

  ImprovementList(Composite parent, GuideContext context, Runnable layout) {
    this.context = context;
    this.layout = layout;
    list = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 2).applyTo(list);
  }

  Control control() {
    return list;
  }

  /** Shows the actions of an item; keeps what is being typed for a new one when the item stays the same. */
  void show(EvaluationItem shown) {
    String typed = shown != null && shown == item && newText != null && !newText.isDisposed() ? newText.getText() : "";
    item = shown;
    Arrays.stream(list.getChildren()).forEach(Control::dispose);
    newText = null;
    if (item != null) {
      heading();
      item.getImprovements().forEach(this::line);
      newLine(typed);
    }
  }

  private void heading() {
    FormToolkit toolkit = context.toolkit();
    toolkit.createLabel(list, EvaluateText.IMPROVEMENT_TEXT.text());
    toolkit.createLabel(list, EvaluateText.IMPROVEMENT_KIND.text());
    toolkit.createLabel(list, "");
    toolkit.createLabel(list, "");
  }

  private void line(ImprovementAction action) {
    Text text = context.toolkit().createText(list, action.getText() == null ? "" : action.getText(),
        SWT.SINGLE | SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    text.setToolTipText(text.getText());
    text.addListener(SWT.FocusOut, event -> rename(action, text.getText()));
    text.addListener(SWT.DefaultSelection, event -> rename(action, text.getText()));
    Combo kind = kinds();
    kind.select(KINDS.indexOf(action.getKind()));
    kind.addListener(SWT.Selection, event -> context.change(EvaluateText.IMPROVEMENT_KIND.text(),
        () -> action.setKind(KINDS.get(kind.getSelectionIndex()))));
    Button adopted = context.toolkit().createButton(list, EvaluateText.ADOPTED.text(), SWT.CHECK);
    adopted.setSelection(action.isAdopted());
    adopted.addListener(SWT.Selection, event -> context.change(EvaluateText.ADOPT.text(),
        () -> action.setAdopted(adopted.getSelection())));
    Button delete = context.toolkit().createButton(list, "×", SWT.PUSH);
    delete.setToolTipText(EvaluateText.DELETE_IMPROVEMENT.text());
    EvaluationItem owner = item;
    delete.addListener(SWT.Selection, event -> context.change(EvaluateText.DELETE_IMPROVEMENT.text(),
        () -> owner.getImprovements().remove(action)));
  }

  private void rename(ImprovementAction action, String typed) {
    String text = typed.strip();
    if (!text.isEmpty() && !text.equals(action.getText()) && action.eContainer() != null) {
      context.change(EvaluateText.IMPROVEMENT_TEXT.text(), () -> action.setText(text));
    }
  }

  private void newLine(String typed) {
    newText = context.toolkit().createText(list, typed, SWT.SINGLE | SWT.BORDER);
    newText.setMessage(EvaluateText.IMPROVEMENT_TEXT.text());
    GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(newText);
    Combo kind = kinds();
    kind.select(KINDS.indexOf(ImprovementKind.IMPROVE));
    Button add = context.toolkit().createButton(list, EvaluateText.ADD_IMPROVEMENT.text(), SWT.PUSH);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(add);
    Text field = newText;
    EvaluationItem owner = item;
    Runnable adding = () -> add(owner, KINDS.get(kind.getSelectionIndex()), field);
    add.addListener(SWT.Selection, event -> adding.run());
    field.addListener(SWT.DefaultSelection, event -> adding.run());
  }

  private void add(EvaluationItem owner, ImprovementKind kind, Text field) {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      field.setFocus();
      return;
    }
    field.setText("");
    context.change(EvaluateText.ADD_IMPROVEMENT.text(),
        () -> Improvements.add(owner, kind, text).setAdopted(true));
    layout.run();
  }

  private Combo kinds() {
    Combo combo = new Combo(list, SWT.READ_ONLY | SWT.DROP_DOWN);
    KINDS.forEach(kind -> combo.add(MusubiLabels.of(kind)));
    return combo;
  }

  /** A new action that was typed but not added is added, so that saving loses nothing. */
  void commit() {
    if (item != null && newText != null && !newText.isDisposed() && !newText.getText().isBlank()) {
      add(item, ImprovementKind.IMPROVE, newText);
    }
  }
}
