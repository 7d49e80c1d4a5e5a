package org.musubi.workbench.forms.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.fixture.OpenTestCouncil;
import org.musubi.workbench.text.SearchKey;

/** What the search offers for a reference, and how it is found. */
class CandidatesTest {

  @TempDir
  Path folder;

  private OpenTestCouncil council;

  @BeforeEach
  void open() throws CouncilFileException {
    council = new OpenTestCouncil(folder);
  }

  private List<Candidate> of(EObject owner, EReference reference) {
    return Candidates.of(council.session, owner, reference);
  }

  private List<String> find(List<Candidate> all, String typed) {
    SearchKey key = SearchKey.of(typed);
    return all.stream().filter(candidate -> candidate.matches(key)).map(Candidate::label).toList();
  }

  @Test
  void elementsAreFoundByPartsOfNameCodeAndReadingInEitherKana() {
    List<Candidate> all = of(council.the(council.original.partner),
        PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION);
    assertEquals(3, all.size());
    assertEquals(List.of("機関-02 商工会議所"), find(all, "商工"));
    assertEquals(List.of("機関-02 商工会議所"), find(all, "しょうこう"));
    assertEquals(List.of("機関-02 商工会議所"), find(all, "ショウコウ"));
    assertEquals(List.of("機関-03 協会けんぽ"), find(all, "ケンポ 機関-03"));
    assertEquals(List.of(), find(all, "ありえない"));
    assertEquals(3, find(all, " ").size());
  }

  @Test
  void referenceKnowledgeIsOfferedFromTheResourceSetOfTheCouncil() {
    List<Candidate> types = of(council.the(council.original.office), StakeholdersPackage.Literals.ORGANIZATION__TYPE);
    assertTrue(types.size() >= 33, "only " + types.size());
    EObject type = types.getFirst().element();
    assertTrue(Catalogues.isCatalogueEntry(type));
    assertEquals(council.session.resource().getResourceSet(), type.eResource().getResourceSet());
    assertTrue(types.getFirst().detail().startsWith("カタログ"), types.getFirst().detail());
  }

  @Test
  void anElementIsNotOfferedToItself() {
    EObject project = council.the(council.original.project);
    assertFalse(of(project, PlanPackage.Literals.PROJECT__LINKED_PROJECTS).stream()
        .anyMatch(candidate -> candidate.element() == project));
  }

  @Test
  void contactsOfAMemberAreThoseOfItsOrganisation() {
    Contact mine = StakeholdersFactory.eINSTANCE.createContact();
    Contact other = StakeholdersFactory.eINSTANCE.createContact();
    council.session.change("x", () -> {
      council.the(council.original.office).getContacts().add(mine);
      council.the(council.original.chamber).getContacts().add(other);
    });
    assertEquals(List.of(mine), of(council.the(council.original.seat),
        StakeholdersPackage.Literals.MEMBERSHIP__REPRESENTATIVE).stream().map(Candidate::element).toList());
  }

  @Test
  void aTextMeansAnElementOnlyWhenItIsClearWhich() {
    List<Candidate> all = of(council.the(council.original.partner),
        PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION);
    EObject chamber = council.the(council.original.chamber);
    assertEquals(Optional.of(chamber), Candidates.named(all, "商工会議所"));
    assertEquals(Optional.of(chamber), Candidates.named(all, "機関-02"));
    assertEquals(Optional.of(chamber), Candidates.named(all, "しょうこうかいぎしょ"));
    assertEquals(Optional.of(chamber), Candidates.named(all, "商工"));
    assertEquals(Optional.empty(), Candidates.named(all, "会"));
    assertEquals(Optional.empty(), Candidates.named(all, "労基署"));
  }

  @Test
  void newElementsAreKeptInTheNearestListForTheirClass() {
    EObject project = council.the(council.original.project);
    Homes.Home home = Homes.of(project, LogicPackage.Literals.MEASURE).orElseThrow();
    assertEquals(council.model(), home.keeper());
    assertTrue(Homes.of(project, StakeholdersPackage.Literals.ORGANIZATION_TYPE).isEmpty());
    council.session.change("x", () -> home.create(council.model(), LogicPackage.Literals.MEASURE, "参加者数"));
    assertEquals("参加者数", council.model().getMeasures().getFirst().getName());
    assertEquals("M-01", council.model().getMeasures().getFirst().getCode());
  }
}
