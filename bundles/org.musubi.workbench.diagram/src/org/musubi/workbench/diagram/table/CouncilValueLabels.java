package org.musubi.workbench.diagram.table;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.viewpoint.table.ValueLabels;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.workbench.text.Labels;

/** Single values as everywhere in the workbench. */
final class CouncilValueLabels implements ValueLabels {

  private final ValueLabels others = ValueLabels.ofMetamodel(ElementLabels.ofMetamodel());

  @Override
  public String label(EObject owner, EStructuralFeature feature, Object value) {
    return switch (value) {
      case Enumerator literal when feature.getEType() instanceof EEnum ->
          MusubiLabels.of(literal, Locale.getDefault());
      case EObject element -> Labels.of(element);
      case Boolean truth -> (truth ? TableText.YES : TableText.NO).text();
      case FiscalYear year -> MusubiLabels.of(year, Locale.getDefault());
      default -> others.label(owner, feature, value);
    };
  }
}
