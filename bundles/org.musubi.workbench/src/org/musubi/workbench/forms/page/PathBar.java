package org.musubi.workbench.forms.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Names;
import org.musubi.workbench.forms.widgets.Flow;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.text.Labels;

/** Where an element is in its council: the way up, each step a link. */
final class PathBar {

  private static final int LONGEST_STEP = 24;
  private static final int MARGIN_X = 10;
  private static final int MARGIN_Y = 3;

  private final FormContext context;
  private final Composite bar;
  private List<String> shown = List.of();

  PathBar(Composite bar, FormContext context) {
    this.bar = bar;
    this.context = context;
    bar.setLayout(new Flow(MARGIN_X, MARGIN_Y));
  }

  void refresh() {
    List<EObject> up = new ArrayList<>();
    for (EObject step = context.element().eContainer(); step != null; step = step.eContainer()) {
      up.addFirst(step);
    }
    List<String> labels = new ArrayList<>(up.stream().map(Names::of).toList());
    labels.add(Labels.of(context.element().eClass()));
    if (labels.equals(shown)) {
      return;
    }
    shown = labels;
    for (Control child : bar.getChildren()) {
      child.dispose();
    }
    for (int i = 0; i < up.size(); i++) {
      link(labels.get(i), up.get(i));
      text(FormText.PATH_STEP.text());
    }
    text(labels.getLast());
    bar.getParent().layout(true, true);
  }

  private void link(String label, EObject target) {
    String text = label.length() > LONGEST_STEP ? label.substring(0, LONGEST_STEP) + "…" : label;
    LinkLabel link = context.link(bar).text(text).image(context.images().of(target))
        .onOpen(() -> context.open(target));
    link.setToolTipText(FormText.OPEN_TIP.text(label));
  }

  private void text(String text) {
    Label label = context.toolkit().createLabel(bar, text);
    Ink.QUIET.on(label);
  }
}
