package org.musubi.workbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.fixture.OpenTestCouncil;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.tree.CouncilTree;
import org.musubi.workbench.tree.Group;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.Place;

class ElementsTest {

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
  void newElementsGetTheNextCodeAndUsefulDefaults() {
    Project project = (Project) Elements.create(council.session, place(Group.PROJECTS), PlanPackage.Literals.PROJECT);
    assertEquals("PJ-02", project.getCode());
    MidTermPlan plan =
        (MidTermPlan) Elements.create(council.session, place(Group.PLANS), PlanPackage.Literals.MID_TERM_PLAN);
    assertEquals(3, plan.getPeriod().getEnd().year() - plan.getPeriod().getStart().year() + 1);
    council.session.undo();
    council.session.undo();
    assertEquals(List.of(council.the(names.project)), council.model().getProjects());
    assertTrue(council.model().getMidTermPlans().isEmpty());
  }

  @Test
  void placesMakeTheElementBetweenWhenItIsMissing() {
    council.session.change("x", () -> council.model().setCouncil(null));
    Place place = place(Group.MEETINGS);
    EObject meeting = Elements.create(council.session, place, place.slot().kinds().getFirst());
    assertSame(meeting, council.model().getCouncil().getMeetings().getFirst());
  }

  @Test
  void duplicateHasNewIdAndCodeAndKeepsReferences() {
    HealthIssue original = council.the(names.smoking);
    HealthIssue copy = (HealthIssue) Elements.duplicate(council.session, List.of(original)).getFirst();
    assertNotEquals(original.getId(), copy.getId());
    assertEquals("課題-03", copy.getCode());
    assertEquals(List.of(council.the(names.finding)), copy.getFindings());
    assertEquals(1, council.the(names.analysis).getIssues().indexOf(copy), "right behind the original");
    council.session.undo();
    assertEquals(List.of(original), council.the(names.finding).getIssues());
  }

  @Test
  void duplicateOfATieKeepsItsEnds() {
    Relationship copy =
        (Relationship) Elements.duplicate(council.session, List.of(council.the(names.tie))).getFirst();
    assertSame(council.the(names.office), copy.getSource());
    assertSame(council.the(names.chamber), copy.getTarget());
    assertEquals(2, council.the(names.office).getOutgoingRelationships().size());
  }

  @Test
  void elementsMoveAmongTheirNeighboursOnly() {
    EObject first = council.the(names.office);
    assertFalse(Elements.canMove(first, -1));
    Elements.move(council.session, first, 1);
    assertEquals(1, council.model().getOrganizations().indexOf(first));
    council.session.undo();
    assertEquals(0, council.model().getOrganizations().indexOf(first));
    assertFalse(Elements.canMove(council.the(names.insurer), 1));
  }

  @Test
  void blankNameMeansNone() {
    Project project = council.the(names.project);
    Elements.rename(council.session, project, "  ");
    assertNull(project.getName());
    council.session.undo();
    Elements.rename(council.session, project, "出前健康講座");
    assertFalse(council.session.canUndo(), "the same name is no change");
  }

  @Test
  void pasteGoesIntoTheGroupOrBesideAnElementOfTheKind() {
    Clipping clipping = new Clipping(List.of(council.the(names.project)));
    assertTrue(clipping.placesAt(council.the(names.office)).isEmpty());
    assertTrue(clipping.placesAt(new GroupNode(Group.PROJECTS, council.model())).isPresent());
    List<Place> beside = clipping.placesAt(council.the(names.project)).orElseThrow();
    assertEquals(0, Elements.paste(council.session, clipping.elements(), beside));
    Project copy = council.model().getProjects().get(1);
    assertEquals("PJ-02", copy.getCode());
    assertSame(council.the(names.office), copy.getPartners().getFirst().getOrganization());
    assertNotEquals(names.partner.getId(), copy.getPartners().getFirst().getId());
  }

  @Test
  void pasteFromAnotherCouncilLeavesItsReferencesOut() throws Exception {
    OpenTestCouncil other = new OpenTestCouncil(Files.createDirectory(folder.resolve("other")));
    Clipping clipping = new Clipping(List.of(other.the(other.original.project)));
    List<Place> places = clipping.placesAt(new GroupNode(Group.PROJECTS, council.model())).orElseThrow();
    assertEquals(2, Elements.paste(council.session, clipping.elements(), places), "issue and partner");
    Project copy = council.model().getProjects().get(1);
    assertTrue(copy.getIssues().isEmpty());
    assertNull(copy.getPartners().getFirst().getOrganization());
    assertFalse(other.session.isDirty());
  }

  private Place place(Group group) {
    return CouncilTree.places(new GroupNode(group, council.model())).getFirst();
  }
}
