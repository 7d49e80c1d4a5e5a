package org.musubi.workbench.properties;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.musubi.workbench.forms.text.ElementHelp;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** One property: its label, explanation and cell editor. */
final class FeatureDescriptor extends PropertyDescriptor {

  private final EObject element;
  private final EStructuralFeature feature;
  private final CouncilSession session;

  FeatureDescriptor(EObject element, EStructuralFeature feature, CouncilSession session) {
    super(feature, Labels.of(feature));
    this.element = element;
    this.feature = feature;
    this.session = session;
    setCategory(group().text());
    setDescription(ElementHelp.ofFeature(feature, Locale.getDefault()).orElse(Labels.of(feature)));
    setAlwaysIncompatible(true);
    setLabelProvider(new LabelProvider() {
      @Override
      public String getText(Object value) {
        return FeatureValue.text(element, feature);
      }
    });
    setValidator(this::problem);
  }

  /** What people can type comes first, what the program computes last. */
  PropertiesText group() {
    if (isComputed()) {
      return PropertiesText.CATEGORY_COMPUTED;
    }
    return feature instanceof EReference ? PropertiesText.CATEGORY_LINKS : PropertiesText.CATEGORY_VALUES;
  }

  private boolean isComputed() {
    return feature.isDerived() || !feature.isChangeable();
  }

  /** One sentence when what was typed cannot be read; null when it can. */
  private String problem(Object typed) {
    if (!(typed instanceof String)) {
      return null;
    }
    try {
      FeatureValue.read(element, feature, typed);
      return null;
    } catch (InputException unreadable) {
      return unreadable.getMessage();
    }
  }

  @Override
  public CellEditor createPropertyEditor(Composite parent) {
    if (session == null || isComputed()) {
      return null;
    }
    if (feature instanceof EReference reference) {
      return new ReferenceCellEditor(parent, session, element, reference);
    }
    if (FeatureValue.isChoice(feature)) {
      List<Object> choices = FeatureValue.choices(feature);
      return new ComboBoxCellEditor(parent, choices.stream().map(choice -> FeatureValue.label(feature, choice))
          .toArray(String[]::new), SWT.READ_ONLY);
    }
    if (feature.isMany()) {
      return null;
    }
    boolean several = feature instanceof EAttribute && ValueFormats.isLongText(feature);
    CellEditor editor = new TextCellEditor(parent, several ? SWT.MULTI | SWT.WRAP : SWT.SINGLE);
    editor.setValidator(getValidator());
    return editor;
  }
}
