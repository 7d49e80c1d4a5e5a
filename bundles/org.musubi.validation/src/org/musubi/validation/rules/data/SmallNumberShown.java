package org.musubi.validation.rules.data;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * DAT-02: a value about few people is suppressed (domain.md 1.5.3).
 *
 * <p>The threshold is the one set in the workspace, or that of the source when it is stricter. An n of 0 is about
 * nobody and may be shown.
 */
public final class SmallNumberShown extends AbstractRule {

  private static final String THRESHOLD = "threshold";
  private static final Parameter PARAMETER = new Parameter(THRESHOLD, 10, 1, 1000);

  public SmallNumberShown() {
    super("DAT-02", Severity.WARNING, DataPackage.Literals.OBSERVATION);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Observation value = (Observation) subject;
    if (value.isSuppressed() || value.getN() == null || value.getN() == 0) {
      return;
    }
    int threshold = (int) context.parameter(this, THRESHOLD);
    for (DataSource source : Values.sources(value)) {
      if (source.getSmallNumberThreshold() != null) {
        threshold = Math.max(threshold, source.getSmallNumberThreshold());
      }
    }
    if (value.getN() < threshold) {
      findings.add(value, DataPackage.Literals.OBSERVATION__SUPPRESSED, value.getN(), threshold);
      findings.fix(fix("suppress", () -> value.setSuppressed(true)));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return ValuesOf.sourceOrIndicator(changed, context);
  }
}
