package org.musubi.validation.rules.data;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Observation;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/** DAT-01: of every value it is known what it measures, where and when. */
public final class IncompleteObservation extends AbstractRule {

  public IncompleteObservation() {
    super("DAT-01", Severity.ERROR, DataPackage.Literals.OBSERVATION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Observation value = (Observation) subject;
    List<EStructuralFeature> missing = Stream.<EStructuralFeature>of(DataPackage.Literals.OBSERVATION__INDICATOR,
        DataPackage.Literals.OBSERVATION__AREA, DataPackage.Literals.OBSERVATION__YEAR)
        .filter(feature -> value.eGet(feature, false) == null).toList();
    if (missing.isEmpty()) {
      return;
    }
    findings.add(value, missing.getFirst(), missing, value.getDataSet());
    Area own = context.model().getArea();
    if (own != null && missing.equals(List.of(DataPackage.Literals.OBSERVATION__AREA))) {
      findings.fix(fix("area", () -> value.setArea(own), own));
    }
    findings.fix(fix("delete", () -> EcoreUtil.delete(value, true)));
  }

  /** The area of the council is a fix for values without one. */
  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof Area ? context.all(Observation.class).stream()
        .filter(value -> value.eGet(DataPackage.Literals.OBSERVATION__AREA, false) == null)
        .<EObject>map(value -> value).toList() : super.affectedBy(changed, context);
  }
}
