package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.Inverse;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.validation.rules.facts.Projects;
import org.musubi.validation.rules.facts.Wording;

/**
 * Makes one project of two: everything the second has goes into the first, everything that referred to the second
 * refers to the first. Texts that differ are kept one below the other; nothing is lost but the second's code and name,
 * which the first's remark mentions.
 */
final class ProjectMerge {

  private final CouncilModel model;
  private final Project kept;
  private final Project merged;

  ProjectMerge(CouncilModel model, Project kept, Project merged) {
    this.model = model;
    this.kept = kept;
    this.merged = merged;
  }

  void run() {
    mergeName();
    mergePartners();
    mergeYears();
    mergeFeatures(kept, merged);
    redirect(merged, kept);
    EcoreUtil.remove(merged);
  }

  private void mergeName() {
    String name = String.join(" ", words(merged.getCode(), merged.getName()));
    kept.setRemark(Wording.joined(kept.getRemark(), name));
    if (merged.getStartYear() != null && kept.getStartYear() != null
        && merged.getStartYear().compareTo(kept.getStartYear()) < 0) {
      kept.setStartYear(merged.getStartYear());
    }
    if (merged.getEndYear() != null && kept.getEndYear() != null
        && merged.getEndYear().compareTo(kept.getEndYear()) > 0) {
      kept.setEndYear(merged.getEndYear());
    }
  }

  private static List<String> words(String... words) {
    return Stream.of(words).filter(word -> !Wording.isBlank(word)).toList();
  }

  /** The lead of the second project co-leads; a partner of both is one partner. */
  private void mergePartners() {
    for (ProjectPartner partner : List.copyOf(merged.getPartners())) {
      if (partner.getInvolvement() == Involvement.LEAD) {
        partner.setInvolvement(Involvement.CO_LEAD);
      }
      Optional<ProjectPartner> same = kept.getPartners().stream()
          .filter(other -> other.getOrganization() == partner.getOrganization()).findFirst();
      if (same.isPresent()) {
        if (!Projects.isActing(same.get())) {
          same.get().setInvolvement(partner.getInvolvement());
        }
        mergeFeatures(same.get(), partner);
        redirect(partner, same.get());
        EcoreUtil.remove(partner);
      } else {
        kept.getPartners().add(partner);
      }
    }
  }

  private void mergeYears() {
    for (ProjectYear year : List.copyOf(merged.getYears())) {
      Optional<ProjectYear> same = year.getFiscalYear() == null
          ? Optional.empty() : Projects.year(kept, year.getFiscalYear());
      if (same.isPresent()) {
        mergeFeatures(same.get(), year);
        redirect(year, same.get());
        year.setAnnualPlan(null);
        EcoreUtil.remove(year);
      } else {
        kept.getYears().add(year);
      }
    }
  }

  /** Lists are put together, texts written below each other, single values taken where the kept one has none. */
  private static void mergeFeatures(EObject into, EObject from) {
    for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
      if (!from.eIsSet(feature) || !isMergeable(feature)) {
        continue;
      }
      if (feature.isMany()) {
        mergeList(into, from, feature);
      } else if (feature instanceof EAttribute attribute && isLongText(attribute)) {
        into.eSet(feature, Wording.joined((String) into.eGet(feature), (String) from.eGet(feature)));
      } else if (!into.eIsSet(feature)) {
        into.eSet(feature, from.eGet(feature));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void mergeList(EObject into, EObject from, EStructuralFeature feature) {
    EList<Object> values = (EList<Object>) into.eGet(feature);
    for (Object value : new ArrayList<>((EList<Object>) from.eGet(feature))) {
      if (value != into && !values.contains(value)) {
        values.add(value);
      }
    }
  }

  private static boolean isMergeable(EStructuralFeature feature) {
    boolean container = feature instanceof EReference reference && reference.isContainer();
    return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !container
        && feature != CorePackage.Literals.IDENTIFIABLE__ID
        && feature != PlanPackage.Literals.PROJECT__PARTNERS && feature != PlanPackage.Literals.PROJECT__YEARS;
  }

  private static boolean isLongText(EAttribute attribute) {
    return attribute.getEAttributeType() == CorePackage.Literals.TEXT;
  }

  /** Whoever refers to one element refers to the other from now on. */
  private void redirect(EObject from, EObject to) {
    for (Inverse.Reference reference : Inverse.of(model).referencesTo(from)) {
      EObject source = reference.source();
      EReference feature = reference.feature();
      if (!feature.isChangeable() || EcoreUtil.isAncestor(from, source)) {
        continue;
      }
      if (feature.isMany()) {
        @SuppressWarnings("unchecked")
        EList<EObject> targets = (EList<EObject>) source.eGet(feature);
        int index = targets.indexOf(from);
        if (source == to || targets.contains(to)) {
          targets.remove(from);
        } else if (index >= 0) {
          targets.set(index, to);
        }
      } else {
        source.eSet(feature, to);
      }
    }
  }
}
