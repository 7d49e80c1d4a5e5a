package org.musubi.validation.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * DAT-06: the newest value of an indicator is not older than its release cycle and two years more.
 *
 * <p>Looked at are the values of the council's own area and its parts, whatever they are broken down by; the newest
 * one of an indicator and area is reported. Sources without a cycle, such as surveys done when needed, do not count.
 */
public final class OutdatedData extends AbstractRule {

  private record Key(Indicator indicator, Area area) {
  }

  private static final String YEARS = "years";
  private static final Parameter PARAMETER = new Parameter(YEARS, 2, 0, 20);

  public OutdatedData() {
    super("DAT-06", Severity.HINT, DataPackage.Literals.OBSERVATION);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Observation value = (Observation) subject;
    Key key = key(value);
    if (key == null || value.getYear() == null || !Values.isOwn(value.getArea(), context)
        || newest(key, context) != value) {
      return;
    }
    OptionalInt cycle = Values.releaseCycle(value);
    int age = context.year().year() - value.getYear();
    if (cycle.isPresent() && age > cycle.getAsInt() + context.parameter(this, YEARS)) {
      findings.add(value, DataPackage.Literals.OBSERVATION__YEAR, age, cycle.getAsInt());
    }
  }

  private Observation newest(Key key, RuleContext context) {
    return context.cached(key, () -> {
      Observation newest = null;
      for (Observation value : context.withKey(id(), Observation.class, OutdatedData::key, key)) {
        if (value.getYear() != null && (newest == null || value.getYear() > newest.getYear())) {
          newest = value;
        }
      }
      return newest;
    });
  }

  private static Key key(Observation value) {
    return value.getIndicator() == null || value.getArea() == null ? null
        : new Key(value.getIndicator(), value.getArea());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(ValuesOf.sourceOrIndicator(changed, context));
    if (changed instanceof Observation value) {
      affected.addAll(ValuesOf.sameIndicator(value, context));
    }
    return affected;
  }
}
