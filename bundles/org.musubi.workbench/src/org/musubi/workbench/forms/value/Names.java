package org.musubi.workbench.forms.value;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Area;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Unit;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.text.Labels;

/** What elements are called in cells and links, where room is short: without codes that nobody says aloud. */
public final class Names {

  private static final Set<EClass> CALLED_BY_NAME = Set.of(CorePackage.Literals.UNIT, CorePackage.Literals.AREA,
      CorePackage.Literals.DOCUMENT_REF, StakeholdersPackage.Literals.ORGANIZATION,
      StakeholdersPackage.Literals.ORGANIZATION_TYPE, StakeholdersPackage.Literals.POLICY_INSTRUMENT,
      StakeholdersPackage.Literals.SOCIAL_RESOURCE, StakeholdersPackage.Literals.WORKING_GROUP,
      StakeholdersPackage.Literals.MEETING, WorkshopPackage.Literals.WORKSHOP_GROUP);

  private Names() {
  }

  /** The short name of an element; never empty. */
  public static String of(EObject element) {
    if (element.eIsProxy()) {
      return FormText.MISSING_ELEMENT.text();
    }
    switch (element) {
      case Observation observation -> {
        return of(observation);
      }
      case Membership seat when seat.getOrganization() != null -> {
        return FormText.NAME_WITH_ROLE.text(of(seat.getOrganization()), MusubiLabels.of(seat.getRole()));
      }
      case ProjectPartner partner when partner.getOrganization() != null -> {
        return FormText.NAME_WITH_ROLE.text(of(partner.getOrganization()), MusubiLabels.of(partner.getInvolvement()));
      }
      case WorkshopParticipant person when person.getNameOrCode() != null -> {
        return person.getNameOrCode();
      }
      default -> { }
    }
    boolean byName = CALLED_BY_NAME.contains(element.eClass()) && element instanceof NamedElement named
        && named.getName() != null && !named.getName().isBlank();
    return byName ? ((NamedElement) element).getName() : Labels.of(element);
  }

  /** Indicator, area, year and value, e.g. 特定健診実施率 みどり圏域 2023 19.4%. */
  private static String of(Observation observation) {
    Indicator indicator = observation.getIndicator();
    Area area = observation.getArea();
    Unit unit = indicator == null ? null : indicator.getUnit();
    String number = ValueFormats.of(DataPackage.Literals.OBSERVATION__VALUE)
        .format(observation.getValue());
    String value = number.isEmpty() || unit == null || unit.getName() == null ? number
        : unit.getName().contains("=") ? FormText.VALUE_BASED.text(number, unit.getName()) : number + unit.getName();
    return Stream.of(name(indicator), name(area), Integer.toString(observation.getYear()), value)
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String name(NamedElement element) {
    return element == null || element.getName() == null ? "" : element.getName();
  }
}
