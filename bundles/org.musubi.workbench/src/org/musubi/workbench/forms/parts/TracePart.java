package org.musubi.workbench.forms.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Names;
import org.musubi.workbench.forms.widgets.Band;
import org.musubi.workbench.forms.widgets.FieldFlow;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.forms.widgets.Span;
import org.musubi.workbench.forms.widgets.Stack;
import org.musubi.workbench.text.Labels;

/** Why an element exists and what came of it: the steps of the chain side by side, each element a link. */
final class TracePart implements PagePart {

  private static final int GAP = 4;
  private static final int MOST = 8;

  private record Shown(List<Trace.Step> steps, List<String> labels) {
  }

  private final FormContext context;
  private final Set<String> opened = new HashSet<>();
  private Composite body;
  private EObject element;
  private Shown shown;

  TracePart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    body.setLayout(new FieldFlow());
    return body;
  }

  @Override
  public void bind(EObject newElement) {
    element = newElement;
    refresh();
  }

  @Override
  public void refresh() {
    if (element == null || body.isDisposed()) {
      return;
    }
    List<Trace.Step> steps = Trace.of(element, context.session().model());
    Shown now = new Shown(steps, steps.stream().flatMap(step -> step.elements().stream()).map(Names::of).toList());
    if (!now.equals(shown)) {
      shown = now;
      rebuild();
    }
  }

  private void rebuild() {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    if (shown.steps().isEmpty()) {
      Label none = context.toolkit().createLabel(body, FormText.NO_TRACE.text(), SWT.WRAP);
      Ink.QUIET.on(none);
      none.setLayoutData(Span.LARGE);
    }
    for (int i = 0; i < shown.steps().size(); i++) {
      column(shown.steps().get(i), i > 0);
    }
    body.setLayout(FieldFlow.ofColumns(Math.max(1, shown.steps().size())));
    // The page lays out again only what changes its size.
    body.layout(true, true);
    context.reflow();
  }

  private void column(Trace.Step step, boolean follows) {
    Composite column = context.toolkit().createComposite(body);
    column.setLayoutData(Span.SMALL);
    column.setLayout(new Stack(GAP));
    new Band(column, FormText.TRACE_STEP.text(step.title(), step.elements().size()), follows);
    if (step.elements().isEmpty()) {
      Label none = context.toolkit().createLabel(column, FormText.TRACE_GAP.text());
      Ink.QUIET.on(none);
    }
    boolean all = opened.contains(step.title()) || step.elements().size() <= MOST + 1;
    for (EObject target : all ? step.elements() : step.elements().subList(0, MOST)) {
      LinkLabel link = context.link(column).text(Names.of(target)).onOpen(() -> context.open(target));
      link.setToolTipText(FormText.OPEN_TIP.text(Labels.of(target)));
      link.setEnabled(!target.eIsProxy());
      link.image(target.eIsProxy() ? null : context.images().of(target));
    }
    if (!all) {
      context.link(column).text(FormText.TRACE_MORE.text(step.elements().size() - MOST)).onOpen(() -> {
        opened.add(step.title());
        rebuild();
      });
    }
  }
}
