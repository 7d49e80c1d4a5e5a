package org.musubi.model.council;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Note;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;

class CouncilsTest {

  @Test
  void findsTheCouncilOfAnyElement() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    Organization member = StakeholdersFactory.eINSTANCE.createOrganization();
    Note note = CoreFactory.eINSTANCE.createNote();
    member.getNotes().add(note);
    assertNull(Councils.modelOf(note));
    model.getOrganizations().add(member);
    assertSame(model, Councils.modelOf(note));
    assertSame(model, Councils.modelOf(model));
    assertNull(Councils.modelOf(null));
  }
}
