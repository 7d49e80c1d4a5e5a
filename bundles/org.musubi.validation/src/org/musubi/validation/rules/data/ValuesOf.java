package org.musubi.validation.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.Unit;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.validation.Affected;
import org.musubi.validation.RuleContext;

/** The values that are read differently after a change of what describes them. */
final class ValuesOf {

  private ValuesOf() {
  }

  /** The value itself, or those of a changed data set, source, indicator or unit. */
  static Collection<EObject> sourceOrIndicator(EObject changed, RuleContext context) {
    Inverse inverse = context.inverse();
    return switch (changed) {
      case DataSet set -> List.copyOf(set.getObservations());
      case DataSource source -> {
        List<EObject> values = new ArrayList<>();
        inverse.sources(source, DataPackage.Literals.DATA_SET__SOURCE, DataSet.class)
            .forEach(set -> values.addAll(set.getObservations()));
        inverse.sources(source, DataPackage.Literals.INDICATOR__SOURCES, Indicator.class)
            .forEach(indicator -> values.addAll(of(indicator, inverse)));
        yield values;
      }
      case Indicator indicator -> List.copyOf(of(indicator, inverse));
      case Unit unit -> {
        List<EObject> values = new ArrayList<>();
        inverse.sources(unit, DataPackage.Literals.INDICATOR__UNIT, Indicator.class)
            .forEach(indicator -> values.addAll(of(indicator, inverse)));
        values.addAll(inverse.sources(unit, LogicPackage.Literals.MEASURE__UNIT_OVERRIDE, Measure.class));
        yield values;
      }
      case EObject other when CorePackage.Literals.AREA.isSuperTypeOf(other.eClass()) -> List.copyOf(
          inverse.sources(other, DataPackage.Literals.OBSERVATION__AREA, Observation.class));
      default -> Affected.selfAndContainers(changed);
    };
  }

  /** The values of the indicator of a value. */
  static List<Observation> sameIndicator(Observation value, RuleContext context) {
    return value.getIndicator() == null ? List.of() : context.inverse()
        .sources(value.getIndicator(), DataPackage.Literals.OBSERVATION__INDICATOR, Observation.class);
  }

  private static List<EObject> of(Indicator indicator, Inverse inverse) {
    List<EObject> values = new ArrayList<>();
    values.addAll(inverse.sources(indicator, DataPackage.Literals.OBSERVATION__INDICATOR, Observation.class));
    values.addAll(inverse.sources(indicator, LogicPackage.Literals.MEASURE__INDICATOR, Measure.class));
    return values;
  }
}
