package org.musubi.cli.diagrams;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.cli.command.CliText;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.viewpoint.table.ValueLabels;
import org.musubi.viewpoint.view.ElementLabels;

/** How single values of a council are written in tables. */
final class CouncilValues implements ValueLabels {

  private final Locale locale;
  private final ValueLabels others = ValueLabels.ofMetamodel(ElementLabels.ofMetamodel());

  CouncilValues(Locale locale) {
    this.locale = locale;
  }

  @Override
  public String label(EObject owner, EStructuralFeature feature, Object value) {
    return switch (value) {
      case Enumerator literal when feature.getEType() instanceof EEnum -> MusubiLabels.of(literal, locale);
      case EObject element -> MusubiLabels.ofElement(element, locale);
      case Boolean truth -> (truth ? CliText.YES : CliText.NO).say();
      case FiscalYear year -> MusubiLabels.of(year, locale);
      default -> others.label(owner, feature, value);
    };
  }
}
