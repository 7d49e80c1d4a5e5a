package org.musubi.sheets.content;

import java.util.List;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.catalogue.ParticipationStatistic;
import org.musubi.model.core.Unit;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.PolicyInstrument;

/** The reference knowledge seen by a council: its own copy where it has one, so that entries are the same objects. */
public final class ReferenceData {

  private final Catalogues catalogues;

  public ReferenceData(CouncilModel model) {
    ResourceSet resources = model.eResource() == null ? null : model.eResource().getResourceSet();
    catalogues = resources == null ? new Catalogues() : Catalogues.in(resources);
  }

  /** Published values of an indicator; empty for an indicator of the council. */
  public List<Observation> observations(Indicator indicator) {
    return Catalogues.isCatalogueEntry(indicator) ? catalogues.observations(indicator) : List.of();
  }

  /** The indicators of the library. */
  public List<Indicator> indicators() {
    return catalogues.indicators();
  }

  /** The units of the library. */
  public List<Unit> units() {
    return catalogues.units();
  }

  /** The plans, programmes and guidelines a council aligns with. */
  public List<PolicyInstrument> policyInstruments() {
    return catalogues.policyInstruments();
  }

  /** The kinds of organisations. */
  public List<OrganizationType> organizationTypes() {
    return catalogues.organizationTypes();
  }

  /** How many councils expect what of which kind of organisation. */
  public List<ParticipationStatistic> participationStatistics() {
    return catalogues.statistics();
  }

  /** The items of the self-diagnosis. */
  public List<ChecklistQuestion> checklistQuestions() {
    return catalogues.checklistQuestions();
  }
}
