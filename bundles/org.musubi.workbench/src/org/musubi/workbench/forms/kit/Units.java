package org.musubi.workbench.forms.kit;

import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.workbench.forms.text.ElementHelp;

/** Units printed behind numbers: of the indicator where a value belongs to one, else the usual unit of the field. */
public final class Units {

  private static final Set<String> VALUES = Set.of("value", "baselineValue", "targetValue", "actual", "tolerance",
      "rangeLow", "rangeHigh", "minimumAcceptable", "ciLow", "ciHigh");

  private Units() {
  }

  /** The unit of a feature of an element; empty when there is none. */
  public static String of(EObject element, EStructuralFeature feature, Locale locale) {
    String usual = ElementHelp.unitOf(feature, locale).orElse(null);
    if (usual != null) {
      return usual;
    }
    Unit unit = VALUES.contains(feature.getName()) ? unitOf(element) : null;
    return unit == null || unit.getName() == null ? "" : unit.getName();
  }

  private static Unit unitOf(EObject element) {
    return switch (element) {
      case Measure measure -> measure.getUnit();
      case Measurement measurement -> unitOf(measurement.getMeasure());
      case EvaluationItem item -> unitOf(item.getMeasure());
      case Observation observation -> unitOf(observation.getIndicator());
      case UpperGoal goal -> unitOf(goal.getIndicator());
      case Indicator indicator -> indicator.getUnit();
      case null, default -> null;
    };
  }
}
