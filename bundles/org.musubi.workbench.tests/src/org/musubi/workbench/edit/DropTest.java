package org.musubi.workbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.edit.Drop.Allowed;
import org.musubi.workbench.edit.Drop.Effect;
import org.musubi.workbench.edit.Drop.Refused;
import org.musubi.workbench.edit.Drop.Where;
import org.musubi.workbench.fixture.OpenTestCouncil;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.tree.Group;
import org.musubi.workbench.tree.GroupNode;

class DropTest {

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
  void organizationOntoProjectMakesAPartnerOnce() {
    drop(Effect.COPY, council.the(names.chamber), council.the(names.project));
    assertSame(council.the(names.chamber), council.the(names.project).getPartners().get(1).getOrganization());
    refused(council.the(names.chamber), council.the(names.project));
    council.session.undo();
    assertEquals(1, council.the(names.project).getPartners().size());
  }

  @Test
  void organizationOntoMembersMakesASeat() {
    GroupNode members = new GroupNode(Group.MEMBERSHIPS, council.model());
    drop(Effect.COPY, council.the(names.insurer), members);
    assertSame(council.the(names.insurer),
        council.model().getCouncil().getMemberships().get(1).getOrganization());
    refused(council.the(names.office), members);
  }

  @Test
  void organizationOntoOrganizationMakesATie() {
    drop(Effect.COPY, council.the(names.insurer), council.the(names.office));
    Relationship made = council.model().getRelationships().get(1);
    assertSame(council.the(names.insurer), made.getSource());
    assertSame(council.the(names.office), made.getTarget());
  }

  @Test
  void organizationOntoWorkingGroupLinksIt() {
    WorkingGroup group = StakeholdersFactory.eINSTANCE.createWorkingGroup();
    council.session.change("x", () -> council.model().getCouncil().getWorkingGroups().add(group));
    drop(Effect.LINK, council.the(names.chamber), group);
    assertEquals(List.of(council.the(names.chamber)), group.getMembers());
    refused(council.the(names.chamber), group);
  }

  @Test
  void issueOntoProjectLinksIt() {
    drop(Effect.LINK, council.the(names.checkups), council.the(names.project));
    assertEquals(List.of(council.the(names.smoking), council.the(names.checkups)),
        council.the(names.project).getIssues());
  }

  @Test
  void cardOntoIssueBecomesAFindingThatSaysWhereItCameFrom() {
    IdeaCard card = card("昼休みに吸う場所がある");
    drop(Effect.COPY, card, council.the(names.checkups));
    Finding made = council.the(names.checkups).getFindings().getFirst();
    assertEquals(FindingKind.CARD, made.getKind());
    assertEquals("昼休みに吸う場所がある", made.getStatement());
    assertEquals("根拠-02", made.getCode());
    assertEquals(List.of(made), card.getFindings());
    assertSame(council.the(names.checkups), card.getDerivedIssue());
  }

  @Test
  void cardOntoCardGroupJoinsIt() {
    IdeaCard card = card("時間がない");
    CardGroup group = WorkshopFactory.eINSTANCE.createCardGroup();
    council.session.change("x", () -> ((Session) card.eContainer()).getCardGroups().add(group));
    drop(Effect.LINK, card, group);
    assertEquals(List.of(card), group.getCards());
  }

  @Test
  void observationOntoIssueBecomesEvidence() {
    Observation value = DataFactory.eINSTANCE.createObservation();
    council.session.change("x", () -> {
      DataSet data = DataFactory.eINSTANCE.createDataSet();
      data.getObservations().add(value);
      council.model().getDataSets().add(data);
    });
    drop(Effect.COPY, value, council.the(names.checkups));
    assertEquals(List.of(value), council.the(names.checkups).getFindings().getFirst().getEvidence());
    drop(Effect.LINK, value, council.the(names.finding));
    assertEquals(List.of(value), council.the(names.finding).getEvidence());
  }

  @Test
  void droppingBetweenRowsOrdersThem() {
    EObject first = council.the(names.office);
    EObject last = council.the(names.insurer);
    allowed(Drop.of(List.of(last), first, Where.BEFORE)).run(council.session);
    assertEquals(List.of(last, first, council.the(names.chamber)), council.model().getOrganizations());
    allowed(Drop.of(List.of(last, first), council.the(names.chamber), Where.AFTER)).run(council.session);
    assertEquals(List.of(council.the(names.chamber), last, first), council.model().getOrganizations());
    council.session.undo();
    assertEquals(List.of(last, first, council.the(names.chamber)), council.model().getOrganizations());
  }

  @Test
  void whatMeansNothingIsRefusedWithAReason() {
    refused(council.the(names.project), council.the(names.office));
    refused(council.the(names.office), council.the(names.office));
    refused(council.the(names.office), new GroupNode(Group.WORKSHOPS, council.model()));
    Drop mixed = Drop.of(List.of(council.the(names.office), council.the(names.project)), council.model(), Where.ON);
    assertInstanceOf(Refused.class, mixed);
    Drop wrongList = Drop.of(List.of(council.the(names.project)), council.the(names.office), Where.AFTER);
    assertInstanceOf(Refused.class, wrongList);
  }

  @Test
  void elementsOfAnotherCouncilAreRefused() throws Exception {
    OpenTestCouncil other = new OpenTestCouncil(Files.createDirectory(folder.resolve("other")));
    refused(other.the(other.original.office), council.the(names.project));
  }

  @Test
  void elementsMoveToAnotherOwnerOfTheSameKind() {
    var second = PlanFactory.eINSTANCE.createProject();
    council.session.change("x", () -> council.model().getProjects().add(second));
    drop(Effect.MOVE, council.the(names.partner), second);
    assertEquals(List.of(council.the(names.partner)), second.getPartners());
    assertTrue(council.the(names.project).getPartners().isEmpty());
  }

  private IdeaCard card(String text) {
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    card.setText(text);
    council.session.change("x", () -> {
      Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
      Session session = WorkshopFactory.eINSTANCE.createSession();
      session.getCards().add(card);
      workshop.getSessions().add(session);
      council.model().getWorkshops().add(workshop);
    });
    return card;
  }

  private void drop(Effect effect, EObject dragged, Object row) {
    Allowed drop = allowed(Drop.of(List.of(dragged), row, Where.ON));
    assertEquals(effect, drop.effect());
    drop.run(council.session);
    assertEquals(drop.label(), council.session.undoLabel());
  }

  private static Allowed allowed(Drop drop) {
    return assertInstanceOf(Allowed.class, drop);
  }

  private static void refused(EObject dragged, Object row) {
    Refused drop = assertInstanceOf(Refused.class, Drop.of(List.of(dragged), row, Where.ON));
    assertTrue(drop.reason().length() > 3, "says why");
  }
}
