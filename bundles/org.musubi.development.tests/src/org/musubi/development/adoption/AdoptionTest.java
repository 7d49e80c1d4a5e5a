package org.musubi.development.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.musubi.development.DevelopmentTest;
import org.musubi.development.library.Library;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.Output;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Organization;

/** From examples to projects: what is made, what it is linked with, and that nothing is made twice. */
class AdoptionTest extends DevelopmentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

  private static ProjectDraft draft(Library library, String code, List<HealthIssue> issues) {
    return new Drafts(library, FY2026, TODAY).of(template(library, code), issues, library.organizationTypes());
  }

  private static Adopted adopt(Library library, ProjectDraft... drafts) {
    return new Adoption(library).adopt(List.of(drafts), FY2026);
  }

  private static HealthIssue issue(Library library, String code) {
    return library.model().getIssueAnalyses().stream().flatMap(each -> each.getIssues().stream())
        .filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
  }

  private static Set<Object> targets(Project project, TraceKind kind) {
    return project.getTraces().stream().filter(each -> each.getKind() == kind).map(TraceLink::getTarget)
        .collect(Collectors.toSet());
  }

  private static String text(CouncilModel model) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Resource resource = model.eResource();
      resource.save(out, null);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aProjectIsMadeOfAnExampleWithAllItsLinks() {
    Library midori = midori();
    HealthIssue issue = issue(midori, "課題-01");
    ProjectDraft draft = draft(midori, "C-P08-T6", List.of(issue));
    Project project = adopt(midori, draft).projects().getFirst();
    ProjectYear year = project.getYears().getFirst();

    assertSame(draft.template(), project.getFromTemplate());
    assertEquals(purposes(midori, "P08").getFirst(), project.getPurpose());
    assertEquals(targets(midori, "T6"), project.getTargets());
    assertEquals(List.of(issue), project.getIssues());
    assertEquals(Set.of(draft.template(), issue), targets(project, TraceKind.DERIVED_FROM));
    assertEquals("PJ-10", project.getCode());
    assertEquals(FY2026, year.getFiscalYear());
    assertEquals(FY2026, year.getAnnualPlan().getFiscalYear());
    assertTrue(year.getAnnualPlan().getMidTermPlan().getProjects().contains(project));
    assertEquals(draft.template().getSteps(), year.getTasks().stream().map(Task::getName).toList());
    assertEquals(1, project.getPartners().stream().filter(p -> p.getInvolvement() == Involvement.LEAD).count());
    assertEquals("みどり国民健康保険団体連合会", draft.lead().orElseThrow().getName());
  }

  @Test
  void measuresHaveBlankTargetsAndSitInTheLogicModelOfTheIssue() {
    Library midori = midori();
    HealthIssue issue = issue(midori, "課題-01");
    LogicModel logic = midori.model().getLogicModels().getFirst();
    int models = midori.model().getLogicModels().size();
    Adopted adopted = adopt(midori, draft(midori, "C-P08-T6", List.of(issue)));
    Project project = adopted.projects().getFirst();

    assertEquals(List.of(logic), adopted.logicModels());
    assertEquals(models, midori.model().getLogicModels().size());
    for (Measure measure : project.getMeasures()) {
      assertNull(measure.getTargetValue(), measure.getName());
      assertEquals(FY2026, measure.getTargetYear());
      assertEquals(1, measure.getElements().size(), measure.getName());
      LogicElement box = measure.getElements().getFirst();
      assertTrue(measure.getAspect() == Aspect.OUTPUT ? box instanceof Output : box instanceof Outcome);
      assertFalse(box.getIncomingLinks().isEmpty(), "leads from the activity to " + box.getName());
      assertNotNull(measure.getUnit());
      assertNotNull(measure.getSourceText());
    }
    LogicElement activity = project.getLogicElements().stream().filter(Activity.class::isInstance).findFirst()
        .orElseThrow();
    assertEquals(1, activity.getOutgoingLinks().size());
    assertTrue(activity.getOutgoingLinks().getFirst().getTarget() instanceof Output);
  }

  @Test
  void aMeasureTheCouncilHasIsSharedAndKnownFiguresAreTheBaseline() {
    Library midori = midori();
    // C-P08-T1 measures the indicators E10, which M2 of the sample follows, and E11, which no measure follows.
    ProjectDraft draft = draft(midori, "C-P08-T1", List.of());
    draft.setDuplicate(DuplicateChoice.ANOTHER);
    MeasureDraft declared = draft.measures().stream().filter(m -> m.name().equals("健康宣言事業所数")).findFirst()
        .orElseThrow();
    assertEquals("M2", declared.existing().getCode());
    Project project = adopt(midori, draft).projects().getFirst();
    assertTrue(project.getMeasures().contains(declared.existing()));

    // Not shared, the figure of the council is the baseline, and says where it comes from.
    ProjectDraft other = draft(midori, "C-P08-T1", List.of());
    other.setDuplicate(DuplicateChoice.ANOTHER);
    MeasureDraft own = other.measures().stream().filter(m -> m.name().equals("健康宣言事業所数")).findFirst()
        .orElseThrow();
    own.setShared(false);
    Measure measure = adopt(midori, other).projects().getFirst().getMeasures().stream()
        .filter(each -> each.getName().equals("健康宣言事業所数")).findFirst().orElseThrow();
    assertEquals(own.observation().getValue(), measure.getBaselineValue());
    assertSame(own.observation(), measure.getTraces().getFirst().getTarget());
  }

  @Test
  void meritsOfTheLibraryAreRecordedOnceAndNotConfirmed() {
    Library library = empty();
    Organization insurer = organization(library, "OT24", "協会けんぽ");
    organization(library, "OT19", "商工会");
    adopt(library, draft(library, "C-P08-T1", List.of()), draft(library, "C-P08-T2", List.of()));

    assertEquals(1, insurer.getMerits().size());
    assertFalse(insurer.getMerits().getFirst().isConfirmed());
    library.model().getProjects().forEach(project -> assertSame(insurer.getMerits().getFirst(),
        project.getPartners().getFirst().getMerit()));
  }

  @Test
  void missingPartnersAreTasksUntilTheyAreFound() {
    Library library = empty();
    Organization office = organization(library, "OT02", "保健所");
    library.model().getCouncil().setSecretariat(office);
    organization(library, "OT19", "商工会");
    Adopted adopted = adopt(library, draft(library, "C-P08-T5", List.of()));
    Project project = adopted.projects().getFirst();
    Task toDo = adopted.toDos().getFirst();

    assertEquals(1, adopted.toDos().size());
    assertTrue(toDo.getName().contains("地域産業保健センター"), toDo.getName());
    assertSame(office, toDo.getOwner());
    assertTrue(project.getYears().getFirst().getTasks().contains(toDo));
    assertEquals(types(library, "OT14"), MissingPartners.of(project));

    Organization found = organization(library, "OT14", "地産保");
    ProjectPartner partner = MissingPartners.settle(project, types(library, "OT14").getFirst(), found);
    assertSame(found, partner.getOrganization());
    assertTrue(toDo.isDone());
    assertEquals(List.of(), MissingPartners.of(project));
  }

  @Test
  void theSameExampleIsNotAdoptedTwiceSilently() {
    Library midori = midori();
    int before = midori.model().getProjects().size();
    Adopted skipped = adopt(midori, draft(midori, "C-P08-T5", List.of()));
    assertEquals(List.of(template(midori, "C-P08-T5")), skipped.skipped());

    Adopted twice = adopt(midori, draft(midori, "C-P08-T6", List.of()), draft(midori, "C-P08-T6", List.of()));
    assertEquals(1, twice.projects().size());
    assertEquals(1, twice.skipped().size());
    assertEquals(before + 1, midori.model().getProjects().size());
  }

  @Test
  void aRunningProjectIsContinuedOnceAYear() {
    Library midori = midori();
    NextYear next = new NextYear(midori);
    Project visits = midori.model().getProjects().stream().filter(each -> each.getCode().equals("PJ-02")).findFirst()
        .orElseThrow();
    int years = visits.getYears().size();
    Adopted first = next.adopt();
    Adopted second = next.adopt();

    assertEquals(List.of(visits), first.continued().stream().map(ProjectYear::getProject).toList());
    assertEquals(1, second.skipped().size());
    assertEquals(years + 1, visits.getYears().size());
    assertEquals(1, first.madePlans().size(), "the plan of 2027 had to be made");
  }

  /** Continues the joint visits in 2027. */
  private record NextYear(Library library) {

    Adopted adopt() {
      ProjectDraft draft = new Drafts(library, FY2026.next(), TODAY).of(template(library, "C-P08-T5"), List.of(),
          List.of());
      draft.setDuplicate(DuplicateChoice.CONTINUE);
      return new Adoption(library).adopt(List.of(draft), FY2026.next());
    }
  }

  @Test
  void plansAreMadeWhereThereAreNone() {
    Library library = empty();
    library.model().getMidTermPlans().clear();
    Adopted adopted = adopt(library, draft(library, "C-P08-T3", List.of()));

    assertEquals(FY2026, adopted.annualPlan().getFiscalYear());
    assertEquals(3, adopted.annualPlan().getMidTermPlan().getPeriod().getYears());
    assertEquals(FY2026.plus(2), adopted.projects().getFirst().getEndYear());
  }

  @Test
  void whatWasLeftOutIsNotMade() {
    Library midori = midori();
    ProjectDraft draft = draft(midori, "C-P08-T6", List.of());
    draft.setName("私たちの検診");
    draft.measures().getFirst().setIncluded(false);
    draft.partners().getLast().setIncluded(false);
    draft.setLead(draft.partners().get(1).organization());
    int partners = draft.partners().size();
    Project project = adopt(midori, draft).projects().getFirst();

    assertEquals("私たちの検診", project.getName());
    assertEquals(draft.measures().size() - 1, project.getMeasures().size());
    assertEquals(partners - 1, project.getPartners().size());
    assertEquals(Involvement.CO_LEAD, project.getPartners().getFirst().getInvolvement());
    assertEquals(Involvement.LEAD, project.getPartners().get(1).getInvolvement());
  }

  @Test
  void everythingIsTakenBackInOneStepAndTheResultIsSound() {
    Library midori = midori();
    String before = text(midori.model());
    ChangeRecorder recorder = new ChangeRecorder(midori.model().eResource());
    List<ProjectDraft> all = midori.templates().stream()
        .map(each -> draft(midori, each.getCode(), List.of(issue(midori, "課題-01")))).toList();
    all.forEach(each -> each.setDuplicate(DuplicateChoice.ANOTHER));
    new Adoption(midori).adopt(all, FY2026);
    ChangeDescription change = recorder.endRecording();

    assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(midori.model()).getSeverity(),
        () -> Diagnostician.INSTANCE.validate(midori.model()).getChildren().toString());
    assertEquals(midori.model().getProjects().size(),
        midori.model().getProjects().stream().map(Project::getCode).distinct().count(), "codes differ");
    change.applyAndReverse();
    assertEquals(before, text(midori.model()));
  }
}
