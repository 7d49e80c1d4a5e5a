package org.musubi.workbench.forms.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.widgets.Beside;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.TextFrame;

/** Text and numbers typed into a text control, with the unit behind numbers. */
class TypedField extends EntryField {

  private static final int MOST_LINES = 14;

  private Text text;
  private Label unit;
  private TextFrame frame;

  TypedField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    if (isMultiLine()) {
      frame = new TextFrame(parent, spec().lines(), Math.max(MOST_LINES, spec().lines()));
      text = frame.text();
      context().toolkit().adapt(text, true, false);
      listen();
      text.addModifyListener(event -> {
        if (frame.hasGrown()) {
          context().reflow();
        }
      });
      return frame;
    }
    if (!format().isRightAligned()) {
      return createText(parent, SWT.SINGLE);
    }
    Composite row = context().toolkit().createComposite(parent);
    row.setLayout(new Beside());
    createText(row, SWT.SINGLE | SWT.RIGHT);
    unit = context().toolkit().createLabel(row, "");
    Ink.QUIET.on(unit);
    return row;
  }

  /** Makes the text control with the keys every field understands. */
  protected final Text createText(Composite parent, int style) {
    text = context().toolkit().createText(parent, "", style | SWT.BORDER);
    listen();
    return text;
  }

  private void listen() {
    text.addModifyListener(event -> edited());
    text.addListener(SWT.FocusOut, event -> commit());
    text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
      if (enter && (!isMultiLine() || (event.stateMask & SWT.MOD1) != 0)) {
        event.doit = false;
        commit();
      } else if (event.keyCode == SWT.ESC) {
        revert();
        text.selectAll();
      }
    }));
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      } else if (event.detail == SWT.TRAVERSE_ESCAPE && isPending()) {
        event.doit = false;
      }
    });
  }

  @Override
  protected Control focusControl() {
    return text;
  }

  @Override
  protected String typed() {
    return text.getText();
  }

  @Override
  protected void display(String value) {
    text.setText(isMultiLine() ? value.replace("\n", Text.DELIMITER) : value);
  }

  @Override
  protected void show() {
    super.show();
    text.setEditable(isEditable());
    if (unit != null) {
      String sign = Units.of(element(), feature(), context().locale());
      if (!sign.equals(unit.getText())) {
        unit.setText(sign);
        unit.getParent().layout();
      }
    }
  }

  private boolean isMultiLine() {
    return spec().lines() > 1;
  }
}
