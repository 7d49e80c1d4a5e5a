package org.musubi.workbench.forms.tables;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.kit.Fields;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.value.Names;
import org.musubi.workbench.forms.widgets.FieldFlow;
import org.musubi.workbench.forms.widgets.Frame;
import org.musubi.workbench.forms.widgets.Ink;

/** The fields of the marked row that have no room in the table; hidden while no row is marked. */
public final class RowDetails implements PagePart {

  private static final int MARGIN = 9;

  private final FormContext context;

  private final List<Field> fields;
  private Composite body;
  private Label title;
  private EObject row;

  RowDetails(FormContext context, TableSpec spec) {
    this.context = context;

    this.fields = spec.details().stream().map(field -> Fields.create(context, field)).toList();
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    GridLayout layout = new GridLayout();
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN;
    body.setLayout(layout);
    Frame.draw(body);
    title = context.toolkit().createLabel(body, "", SWT.WRAP);
    Ink.ACCENT.on(title);
    title.setLayoutData(wide());
    Composite flow = context.toolkit().createComposite(body);
    flow.setLayout(new FieldFlow());
    flow.setLayoutData(wide());
    fields.forEach(field -> field.create(flow));
    body.setVisible(false);
    return body;
  }

  private static GridData wide() {
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    data.widthHint = 1;
    return data;
  }

  @Override
  public void bind(EObject newRow) {
    row = newRow;
    fields.forEach(field -> field.bind(newRow));
    refresh();
  }

  @Override
  public void refresh() {
    boolean visible = row != null && row.eResource() != null && !fields.isEmpty();
    if (visible) {
      title.setText(Names.of(row));
      fields.forEach(Field::refresh);
    }
    if (body.getVisible() != visible) {
      body.setVisible(visible);
      context.reflow();
    }
    ((GridData) body.getLayoutData()).exclude = !visible;
  }

  @Override
  public boolean commit() {
    return fields.stream().map(Field::commit).reduce(true, Boolean::logicalAnd);
  }

  @Override
  public void revert() {
    fields.forEach(Field::revert);
  }

  @Override
  public boolean isPending() {
    return fields.stream().anyMatch(Field::isPending);
  }

  /** The fields, for tests. */
  public List<Field> fields() {
    return fields;
  }

}
