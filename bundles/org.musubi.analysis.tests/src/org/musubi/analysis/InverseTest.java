package org.musubi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.model.core.NamedElement;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;

class InverseTest {

  private final MidoriExample example = new MidoriExample();

  @Test
  void projectsOfAnIssueAnOrganisationAndAMeasure() {
    Inverse inverse = Inverse.of(example.model());
    Organization chamber = example.model().getOrganizations().get(1);

    assertEquals(List.of("PJ-01", "PJ-02", "PJ-03"), codes(inverse.projectsOf(example.issue())));
    assertEquals(List.of("PJ-01"), codes(inverse.projectsOf(chamber)));
    assertEquals(List.of("PJ-03"), codes(inverse.projectsOf(example.measure("M3"))));
    List<EvaluationItem> items = inverse.evaluationItemsOf(example.measure("M3"));
    assertEquals(List.of(example.item("M3")), items);
  }

  @Test
  void ownershipAndDerivedValuesAreNoReferences() {
    Inverse inverse = Inverse.of(example.model());
    Measure measure = example.measure("M1");

    assertTrue(inverse.isUnused(measure.getMeasurements().getFirst()));
    assertFalse(inverse.isUnused(measure));
    assertTrue(inverse.referencesTo(measure.getIndicator().getUnit()).stream()
        .noneMatch(reference -> reference.feature() == LogicPackage.Literals.MEASURE__UNIT));
  }

  @Test
  void entriesOfACatalogueAreFoundWithoutLoadingIt() {
    URI uri = URI.createURI("musubi:/catalogue/organizations.musubi-catalogue#OT24");
    OrganizationType entry = proxy(uri);
    Organization organization = example.model().getOrganizations().getFirst();
    organization.setType(entry);

    List<Organization> users = Inverse.of(example.model())
        .sources(proxy(uri), StakeholdersPackage.Literals.ORGANIZATION__TYPE, Organization.class);

    assertEquals(List.of(organization), users);
  }

  @Test
  void anUpdatablePictureFollowsChangesInTheOrderOfTheModel() {
    Inverse inverse = Inverse.updatable(example.model());
    Project first = example.model().getProjects().getFirst();
    first.getIssues().clear();
    inverse.update(first);
    assertEquals(List.of("PJ-02", "PJ-03"), codes(inverse.projectsOf(example.issue())));

    first.getIssues().add(example.issue());
    inverse.update(first);
    assertEquals(List.of("PJ-01", "PJ-02", "PJ-03"), codes(inverse.projectsOf(example.issue())));

    example.model().getProjects().move(2, 0);
    inverse.update(first);
    assertEquals(List.of("PJ-02", "PJ-03", "PJ-01"), codes(inverse.projectsOf(example.issue())));

    example.model().getProjects().remove(first);
    inverse.forget(first);
    inverse.forget(first);
    assertEquals(List.of("PJ-02", "PJ-03"), codes(inverse.projectsOf(example.issue())));
  }

  @Test
  void onlyAnUpdatablePictureCanBeUpdated() {
    Inverse inverse = Inverse.of(example.model());
    assertThrows(IllegalStateException.class, () -> inverse.update(example.issue()));
  }

  @Test
  void pictureOfTheMomentDoesNotFollowChanges() {
    Inverse before = Inverse.of(example.model());
    example.model().getProjects().get(1).getIssues().clear();

    assertEquals(3, before.projectsOf(example.issue()).size());
    assertEquals(2, Inverse.of(example.model()).projectsOf(example.issue()).size());
  }

  private static OrganizationType proxy(URI uri) {
    OrganizationType entry = StakeholdersFactory.eINSTANCE.createOrganizationType();
    ((InternalEObject) entry).eSetProxyURI(uri);
    return entry;
  }

  private static List<String> codes(List<Project> projects) {
    return projects.stream().map(NamedElement::getCode).toList();
  }
}
