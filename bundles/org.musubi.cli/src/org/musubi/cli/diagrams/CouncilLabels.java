package org.musubi.cli.diagrams;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.LabelLook;

/** What users call the elements of a council. */
final class CouncilLabels implements ElementLabels {

  private final Locale locale;

  CouncilLabels(Locale locale) {
    this.locale = locale;
  }

  @Override
  public String label(EObject element) {
    return MusubiLabels.ofElement(element, locale);
  }

  @Override
  public String iconPath(EObject element) {
    return LabelLook.ELEMENT_ICON;
  }

  @Override
  public String typeName(EClass type) {
    return MusubiLabels.of(type, locale);
  }
}
