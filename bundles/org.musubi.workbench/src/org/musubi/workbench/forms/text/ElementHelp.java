package org.musubi.workbench.forms.text;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.edit.MusubiLabels;

/** Explanations for people who fill in a page: what a field means, and what to do with an element that is empty. */
public final class ElementHelp {

  private ElementHelp() {
  }

  /** The explanation of a feature shown as tool tip; empty where the label says it all. */
  public static Optional<String> ofFeature(EStructuralFeature feature, Locale locale) {
    return Bundles.find("help", feature.getEContainingClass().getName() + "." + feature.getName(), locale)
        .or(() -> MusubiLabels.descriptionOf(feature, locale));
  }

  /** What to do first with a new element of a class; inherited from the nearest super class that has a text. */
  public static Optional<String> ofEmpty(EClass eClass, Locale locale) {
    Optional<String> own = Bundles.find("hints", eClass.getName(), locale);
    return own.isPresent() ? own : eClass.getEAllSuperTypes().reversed().stream()
        .map(type -> Bundles.find("hints", type.getName(), locale)).flatMap(Optional::stream).findFirst();
  }

  /** The unit people expect behind the value of a feature whose data type does not say it, e.g. 人. */
  public static Optional<String> unitOf(EStructuralFeature feature, Locale locale) {
    return Bundles.find("units", feature.getEContainingClass().getName() + "." + feature.getName(), locale);
  }
}
