package org.musubi.model.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.Note;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;

class MusubiObjectTest {

  @Test
  void everyElementHasAUuidFromBirthThatStays() {
    Note note = CoreFactory.eINSTANCE.createNote();
    String id = note.getId();
    assertEquals(id, note.getId());
    assertEquals(4, UUID.fromString(id.substring(1)).version());
    assertTrue(id.startsWith("_"), "XML ids must not begin with a digit");
  }

  @Test
  void noTwoElementsShareAnId() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      ids.add(CoreFactory.eINSTANCE.createNote().getId());
    }
    assertEquals(1000, ids.size());
  }

  @Test
  void theIdCannotBeEdited() {
    Note note = CoreFactory.eINSTANCE.createNote();
    assertFalse(CorePackage.Literals.IDENTIFIABLE__ID.isChangeable());
    assertThrows(IllegalArgumentException.class,
        () -> note.eSet(CorePackage.Literals.IDENTIFIABLE__ID, "_mine"));
    assertNotEquals("_mine", note.getId());
  }

  @Test
  void aCopyIsANewElementDownToItsParts() {
    Organization original = StakeholdersFactory.eINSTANCE.createOrganization();
    original.setName("みどり保健所");
    original.getNotes().add(CoreFactory.eINSTANCE.createNote());
    Organization copy = EcoreUtil.copy(original);
    assertEquals("みどり保健所", copy.getName());
    assertNotEquals(original.getId(), copy.getId());
    assertNotEquals(original.getNotes().getFirst().getId(), copy.getNotes().getFirst().getId());
  }

  @Test
  void anAssignedIdFindsTheElement() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    MusubiResource resource = new MusubiResource(URI.createURI("test.musubi"));
    resource.getContents().add(model);
    String first = model.getId();
    ((MusubiObject) model).assignId("_known");
    assertSame(model, resource.getEObject("_known"));
    assertNull(resource.getEObject(first));
    assertEquals("_known", model.getId());
  }

  @Test
  void elementsAreFoundByIdWhileTheyBelongToTheFile() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    MusubiResource resource = new MusubiResource(URI.createURI("test.musubi"));
    resource.getContents().add(model);
    Organization member = StakeholdersFactory.eINSTANCE.createOrganization();
    assertNull(resource.getEObject(member.getId()));
    model.getOrganizations().add(member);
    assertSame(member, resource.getEObject(member.getId()));
    model.getOrganizations().remove(member);
    assertNull(resource.getEObject(member.getId()));
  }
}
