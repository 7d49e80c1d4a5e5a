package org.musubi.design.logic;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;

/** Puts an element of a logic model into another stage. */
public final class StageMoves {

  private StageMoves() {
  }

  /**
   * Moves an element to a stage. An outcome that stays an outcome only changes its term; every other change needs an
   * element of another kind, which takes over what both kinds have, all links, and the place of the old one in all
   * references of the council.
   *
   * @return the element that now stands in the stage
   */
  public static LogicElement move(LogicElement element, LogicStage stage) {
    if (element.getStage() == stage) {
      return element;
    }
    LogicElement moved = element.eClass() == kind(stage) ? element : replace(element, kind(stage));
    if (moved instanceof Outcome outcome) {
      outcome.setTerm(term(stage));
    }
    return moved;
  }

  private static LogicElement replace(LogicElement old, EClass kind) {
    LogicModel model = (LogicModel) old.eContainer();
    LogicElement fresh = (LogicElement) EcoreUtil.create(kind);
    copyCommon(old, fresh);
    CouncilModel council = Councils.modelOf(old);
    if (council != null && old.getCode() != null) {
      fresh.setCode(Codes.next(council, kind));
    }
    model.getElements().add(model.getElements().indexOf(old), fresh);
    EObject scope = council == null ? model : council;
    Collection<Setting> uses = EcoreUtil.UsageCrossReferencer.find(old, scope);
    for (Setting use : uses) {
      EStructuralFeature feature = use.getEStructuralFeature();
      if (!feature.isDerived() && feature.isChangeable() && !((EReference) feature).isContainer()) {
        EcoreUtil.replace(use, old, fresh);
      }
    }
    model.getElements().remove(old);
    return fresh;
  }

  private static void copyCommon(LogicElement old, LogicElement fresh) {
    for (EStructuralFeature feature : LogicPackage.Literals.LOGIC_ELEMENT.getEAllStructuralFeatures()) {
      boolean isLink = feature == LogicPackage.Literals.LOGIC_ELEMENT__OUTGOING_LINKS
          || feature == LogicPackage.Literals.LOGIC_ELEMENT__INCOMING_LINKS;
      if (feature.isDerived() || !feature.isChangeable() || isLink || !old.eIsSet(feature)
          || feature == LogicPackage.Literals.LOGIC_ELEMENT__MEASURES || "id".equals(feature.getName())) {
        continue;
      }
      Object value = old.eGet(feature);
      fresh.eSet(feature, value instanceof Collection<?> many ? List.copyOf(many) : value);
    }
    fresh.getMeasures().addAll(List.copyOf(old.getMeasures()));
    old.getMeasures().clear();
  }

  static EClass kind(LogicStage stage) {
    return switch (stage) {
      case INPUT -> LogicPackage.Literals.INPUT;
      case ACTIVITY -> LogicPackage.Literals.ACTIVITY;
      case OUTPUT -> LogicPackage.Literals.OUTPUT;
      case OUTCOME_SHORT, OUTCOME_MID, OUTCOME_LONG -> LogicPackage.Literals.OUTCOME;
      case IMPACT -> LogicPackage.Literals.IMPACT;
    };
  }

  static OutcomeTerm term(LogicStage stage) {
    return switch (stage) {
      case OUTCOME_MID -> OutcomeTerm.MID;
      case OUTCOME_LONG -> OutcomeTerm.LONG;
      default -> OutcomeTerm.SHORT;
    };
  }
}
