package org.musubi.workbench.forms.page;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.kit.Fields;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.widgets.FieldFlow;

/** Fields that flow into rows. */
final class FieldsPart implements PagePart {

  private final FormContext context;
  private final List<Field> fields;

  FieldsPart(FormContext context, List<FieldSpec> specs) {
    this.context = context;
    this.fields = specs.stream().map(spec -> Fields.create(context, spec)).toList();
  }

  @Override
  public Control create(Composite parent) {
    Composite flow = context.toolkit().createComposite(parent);
    flow.setLayout(new FieldFlow());
    fields.forEach(field -> field.create(flow));
    return flow;
  }

  @Override
  public void bind(EObject element) {
    fields.forEach(field -> field.bind(element));
  }

  @Override
  public void refresh() {
    fields.forEach(Field::refresh);
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

  List<Field> fields() {
    return fields;
  }
}
