package org.musubi.workbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.stakeholders.Organization;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.fixture.OpenTestCouncil;
import org.musubi.workbench.fixture.TestCouncil;

class DeletionTest {

  @TempDir
  private Path folder;
  private OpenTestCouncil council;
  private TestCouncil names;

  @BeforeEach
  void open() throws CouncilFileException {
    council = new OpenTestCouncil(folder);
    names = council.original;
  }

  @Test
  void takesAlongWhatCannotExistWithoutIt() {
    Deletion deletion = Deletion.of(List.of(council.the(names.office)), council.model());
    assertEquals(Set.of(council.the(names.seat), council.the(names.tie), council.the(names.partner)),
        deletion.alsoDeleted());
    assertTrue(deletion.losingReference().isEmpty());
  }

  @Test
  void namesWhatLosesAReference() {
    Deletion deletion = Deletion.of(List.of(council.the(names.smoking)), council.model());
    assertEquals(Set.of(council.the(names.project)), deletion.losingReference());
    assertTrue(deletion.alsoDeleted().isEmpty());
  }

  @Test
  void elementsInsideTheChosenOnesAreNotNamed() {
    Deletion deletion = Deletion.of(List.of(council.the(names.analysis), council.the(names.smoking)), council.model());
    assertEquals(List.of(council.the(names.analysis)), deletion.chosen());
    assertEquals(Set.of(council.the(names.project)), deletion.losingReference());
  }

  @Test
  void leavesNoDanglingReferenceAndCanBeUndone() {
    Organization office = council.the(names.office);
    Deletion deletion = Deletion.of(List.of(office), council.model());
    Elements.delete(council.session, deletion);
    assertEquals(2, council.model().getOrganizations().size());
    assertTrue(council.model().getRelationships().isEmpty());
    assertTrue(council.model().getCouncil().getMemberships().isEmpty());
    assertTrue(council.the(names.project).getPartners().isEmpty());
    assertTrue(EcoreUtil.UsageCrossReferencer.find(office, council.session.resource()).isEmpty());
    council.session.undo();
    assertEquals(office, council.model().getOrganizations().getFirst());
    assertEquals(office, council.the(names.tie).getSource());
    assertEquals(List.of(council.the(names.tie)), office.getOutgoingRelationships());
    assertEquals(office, council.the(names.partner).getOrganization());
  }
}
