package org.musubi.workbench.forms.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Form;
import org.musubi.catalogue.Catalogues;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.text.ElementHelp;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Frame;
import org.musubi.workbench.forms.widgets.SectionColumns.Width;
import org.musubi.workbench.text.Labels;

/** The head of a page: icon, code and name, and what to do while the element is empty. */
final class PageHeader {

  private final FormContext context;
  private final Form form;
  private final Composite frame;
  private final Label hint;

  PageHeader(FormContext context, Form form) {
    this.context = context;
    this.form = form;
    context.toolkit().decorateFormHeading(form);
    form.setImage(context.images().of(context.element()));
    frame = Frame.around(form.getBody());
    frame.setLayoutData(Width.FULL);
    hint = context.toolkit().createLabel(frame, "", SWT.WRAP);
    frame.setVisible(false);
  }

  void refresh() {
    EObject element = context.element();
    String title = Labels.of(element);
    if (!title.equals(form.getText())) {
      form.setText(title);
    }
    String text = Catalogues.isCatalogueEntry(element) ? FormText.READ_ONLY.text()
        : Emptiness.isEmpty(element) ? ElementHelp.ofEmpty(element.eClass(), context.locale()).orElse("") : "";
    if (!text.equals(hint.getText())) {
      hint.setText(text);
      frame.setVisible(!text.isEmpty());
      context.reflow();
    }
  }
}
