package org.musubi.validation.rules.core;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Affected;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * COR-01: there is an area and a council, and both are of the level of the file.
 *
 * <p>An area is of the level of a council when its kind is one for which such a council can be set up: a city with a
 * health centre of its own is a municipality, a ward or a health centre district. The kind "other" never contradicts.
 */
public final class AreaAndCouncilOfOneLevel extends AbstractRule {

  public AreaAndCouncilOfOneLevel() {
    super("COR-01", Severity.ERROR, CouncilPackage.Literals.COUNCIL_MODEL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    CouncilModel model = (CouncilModel) subject;
    checkArea(model, findings);
    checkCouncil(model, findings);
  }

  private void checkArea(CouncilModel model, Findings findings) {
    Area area = model.getArea();
    AreaKind kind = usualKind(model.getLevel());
    if (area == null) {
      findings.add(model, CouncilPackage.Literals.COUNCIL_MODEL__AREA, Variant.of("area"));
      findings.fix(fix("area", () -> {
        Area made = CoreFactory.eINSTANCE.createArea();
        made.setKind(kind);
        made.setCode(Codes.next(model, made.eClass()));
        model.setArea(made);
      }, kind));
    } else if (!kinds(model.getLevel()).contains(area.getKind())) {
      findings.add(area, CorePackage.Literals.AREA__KIND, Variant.of("areaKind"), area.getKind(), model.getLevel());
      findings.fix(fix("areaKind", () -> area.setKind(kind), kind));
    }
  }

  private void checkCouncil(CouncilModel model, Findings findings) {
    Council council = model.getCouncil();
    if (council == null) {
      findings.add(model, CouncilPackage.Literals.COUNCIL_MODEL__COUNCIL, Variant.of("council"));
      findings.fix(fix("council", () -> {
        Council made = StakeholdersFactory.eINSTANCE.createCouncil();
        made.setLevel(model.getLevel());
        made.setName(model.getName());
        model.setCouncil(made);
      }));
    } else if (council.getLevel() != model.getLevel()) {
      findings.add(council, StakeholdersPackage.Literals.COUNCIL__LEVEL, Variant.of("level"), council.getLevel(),
          model.getLevel());
      findings.fix(fix("councilLevel", () -> council.setLevel(model.getLevel()), model.getLevel()));
      findings.fix(fix("modelLevel", () -> model.setLevel(council.getLevel()), council.getLevel()));
    }
  }

  private static AreaKind usualKind(CouncilLevel level) {
    return switch (level) {
      case PREFECTURE -> AreaKind.PREFECTURE;
      case SECONDARY -> AreaKind.SECONDARY;
      case CITY_HC -> AreaKind.HC_DISTRICT;
      case MUNICIPAL -> AreaKind.MUNICIPALITY;
    };
  }

  private static Set<AreaKind> kinds(CouncilLevel level) {
    return switch (level) {
      case PREFECTURE -> EnumSet.of(AreaKind.PREFECTURE, AreaKind.OTHER);
      case SECONDARY -> EnumSet.of(AreaKind.SECONDARY, AreaKind.HC_DISTRICT, AreaKind.OTHER);
      case CITY_HC -> EnumSet.of(AreaKind.HC_DISTRICT, AreaKind.MUNICIPALITY, AreaKind.WARD, AreaKind.OTHER);
      case MUNICIPAL -> EnumSet.of(AreaKind.MUNICIPALITY, AreaKind.WARD, AreaKind.OTHER);
    };
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Affected.modelWhen(changed, context, CouncilPackage.Literals.COUNCIL_MODEL, CorePackage.Literals.AREA,
        StakeholdersPackage.Literals.COUNCIL);
  }
}
