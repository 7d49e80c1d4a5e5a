package org.musubi.validation.rules.data;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * DAT-03: a data set names its source. As a fix the source is offered that all its indicators have in common; for a
 * survey of the council, the entry for such surveys.
 */
public final class DataSetWithoutSource extends AbstractRule {

  private static final String COUNCIL_SURVEY = "SRC35";

  public DataSetWithoutSource() {
    super("DAT-03", Severity.WARNING, DataPackage.Literals.DATA_SET);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    DataSet set = (DataSet) subject;
    if (set.getSource() != null) {
      return;
    }
    findings.add(set, DataPackage.Literals.DATA_SET__SOURCE);
    for (DataSource source : commonSources(set)) {
      findings.fix(fix("source", () -> set.setSource(source), source));
    }
    if (set.getQuality() == DataQuality.COUNCIL_SURVEY && set.eResource() != null
        && set.eResource().getResourceSet() != null) {
      ResourceSet resources = set.eResource().getResourceSet();
      findings.fix(fix("survey",
          () -> Catalogues.in(resources).source(COUNCIL_SURVEY).ifPresent(set::setSource)));
    }
  }

  private static Set<DataSource> commonSources(DataSet set) {
    Set<Indicator> indicators = new LinkedHashSet<>();
    for (Observation value : set.getObservations()) {
      indicators.add(value.getIndicator());
    }
    indicators.remove(null);
    Set<DataSource> common = new LinkedHashSet<>();
    boolean isFirst = true;
    for (Indicator indicator : indicators) {
      if (isFirst) {
        common.addAll(indicator.getSources());
        isFirst = false;
      } else {
        common.retainAll(indicator.getSources());
      }
    }
    return common;
  }
}
