package org.musubi.validation.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.Area;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * DAT-08: where the council has a value of its own, there is one of a reference area to compare it with.
 *
 * <p>A reference is a value of another area, in the council's data or in the reference knowledge for the nation and
 * the areas around. Asked for are indicators whose values can be judged against another area: no counts, no reference
 * figures without a desirable direction, no ratios that have the nation as 100 in them, and none that only this
 * council measures. The newest own value of an indicator is reported.
 */
public final class NothingToCompareWith extends AbstractRule {

  private record Newest(Indicator indicator) {
  }

  private record Referenced(Indicator indicator) {
  }

  private static final Set<Direction> JUDGED =
      EnumSet.of(Direction.UP, Direction.DOWN, Direction.KEEP, Direction.RANGE);
  private static final Set<UnitKind> NOT_COMPARABLE = EnumSet.of(UnitKind.COUNT, UnitKind.INDEX);

  public NothingToCompareWith() {
    super("DAT-08", Severity.WARNING, DataPackage.Literals.OBSERVATION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Observation value = (Observation) subject;
    Indicator indicator = value.getIndicator();
    if (isCompared(indicator) && isKnown(value) && Values.isOwn(value.getArea(), context)
        && newest(indicator, context) == value && !isReferenced(indicator, value.getArea(), context)) {
      findings.add(value);
    }
  }

  private static boolean isCompared(Indicator indicator) {
    return indicator != null && Catalogues.isCatalogueEntry(indicator) && JUDGED.contains(indicator.getDirection())
        && indicator.getUnit() != null && !NOT_COMPARABLE.contains(indicator.getUnit().getKind());
  }

  private static boolean isKnown(Observation value) {
    return value.getValue() != null && !value.isSuppressed();
  }

  private Observation newest(Indicator indicator, RuleContext context) {
    return context.cached(new Newest(indicator), () -> {
      Observation newest = null;
      for (Observation value : values(indicator, context)) {
        if (isKnown(value) && Values.isOwn(value.getArea(), context)
            && (newest == null || year(value) > year(newest))) {
          newest = value;
        }
      }
      return newest;
    });
  }

  private static int year(Observation value) {
    return value.getYear() == null ? Integer.MIN_VALUE : value.getYear();
  }

  private boolean isReferenced(Indicator indicator, Area area, RuleContext context) {
    return context.cached(new Referenced(indicator), () -> values(indicator, context).stream()
        .anyMatch(value -> isKnown(value) && value.getArea() != null && !Values.isOwn(value.getArea(), context))
        || isPublished(indicator, area));
  }

  private static boolean isPublished(Indicator indicator, Area area) {
    if (indicator.eResource().getResourceSet() == null) {
      return false;
    }
    Catalogues catalogues = Catalogues.in(indicator.eResource().getResourceSet());
    Set<Area> around = new HashSet<>();
    around.add(catalogues.nation());
    for (Area outer = area.getParent(); outer != null && around.add(outer); outer = outer.getParent()) {
      // The set takes it in.
    }
    return around.stream().anyMatch(outer -> !catalogues.observations(indicator, outer).isEmpty());
  }

  private List<Observation> values(Indicator indicator, RuleContext context) {
    return context.withKey(id(), Observation.class, Observation::getIndicator, indicator);
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
