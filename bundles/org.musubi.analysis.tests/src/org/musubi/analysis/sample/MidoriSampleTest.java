package org.musubi.analysis.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.analysis.comparison.Comparisons;
import org.musubi.analysis.diagnosis.ChecklistScores;
import org.musubi.analysis.evaluation.Composite;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.stakeholders.SectorCoverage;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;

/** The sample council says what the worked example of domain.md 5.14 says, and is whole. */
class MidoriSampleTest {

  private static CouncilModel model;

  @BeforeAll
  static void loadSample() throws CouncilFileException {
    AnalysisSetup.register();
    model = new CouncilFiles(new Catalogues()::attach).load(models().resolve("midori/midori.musubi")).model();
  }

  /** The folder {@code models} of the repository: below {@code musubi.root}, else of a folder above this one. */
  private static Path models() {
    Path folder = Path.of(System.getProperty("musubi.root", System.getProperty("user.dir"))).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("models"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("No folder models above " + System.getProperty("user.dir"));
      }
    }
    return folder.resolve("models");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    EcoreUtil.resolveAll(model);

    assertEquals(Set.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(model).keySet());
  }

  @Test
  void everyElementIsValid() {
    Diagnostic diagnostic = Diagnostician.INSTANCE.validate(model);

    assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic.getChildren().toString());
  }

  @ParameterizedTest
  @CsvSource({"M1, 120.0%, A, B", "M2, 92.9%, B, BSTAR", "M3, 55.3%, C, BSTAR", "M4, 0.0%※, D, D"})
  void fourMeasuresAreRatedAsInTheWorkedExample(String code, String achievement, RatingValue byRate,
      RatingValue byChange) {
    EvaluationItem item = item(code);

    assertEquals(achievement, ItemRatings.achievement(item).display());
    assertEquals(byRate, item.getRating());
    assertEquals(byChange, ItemRatings.computed(item, RatingScheme.HJ21));
  }

  @Test
  void compositeAndOverallAreB() {
    EvaluationSheet sheet = sheet(EvaluationScope.ANNUAL);
    List<RatingValue> ratings = List.of("M1", "M2", "M3", "M4").stream().map(code -> item(code).getRating()).toList();

    assertEquals(RatingValue.B, Composite.of(ratings).grade());
    assertEquals(RatingValue.B, sheet.getComputedOverall());
    assertEquals(sheet.getComputedOverall(), sheet.getOverall());
    assertEquals(8, sheet(EvaluationScope.COUNCIL).getItems().stream().map(EvaluationItem::getViewpoint).distinct()
        .count());
  }

  @Test
  void poorRatingsHaveAnImprovement() {
    for (EvaluationSheet sheet : model.getEvaluations()) {
      sheet.getItems().stream()
          .filter(item -> Set.of(RatingValue.C, RatingValue.D).contains(item.getRating()))
          .forEach(item -> assertTrue(!item.getImprovements().isEmpty(), item::getName));
    }
    assertTrue(item("M4").getImprovements().stream().anyMatch(action -> action.getCreatedProjectYear() != null));
  }

  @Test
  void firstIssueLeadsWithTheComparisonOfTheWorkedExample() {
    HealthIssue issue = model.getIssueAnalyses().getFirst().getIssues().getFirst();
    List<Observation> evidence = issue.getFindings().getFirst().getEvidence();

    assertEquals("課題-01", issue.getCode());
    assertEquals(90.7, Decimals.round(issue.getScore(), 1));
    assertEquals(1, issue.getRank());
    assertEquals(-5.4, Comparisons.difference(evidence.get(0), evidence.get(1)));
    assertEquals(0.78, Decimals.round(Comparisons.ratio(evidence.get(0), evidence.get(1)), 2));
    assertEquals(Mark.MUCH_WORSE, Comparisons.mark(evidence.get(0), evidence.get(1)));
  }

  @Test
  void everyProjectHasOneLeadAndEverySideIsAtTheTable() {
    for (Project project : model.getProjects()) {
      assertEquals(1, project.getPartners().stream()
          .filter(partner -> partner.getInvolvement() == Involvement.LEAD).count(), project::getCode);
    }
    assertEquals(Set.of(), SectorCoverage.of(model.getCouncil()).missing());
    assertEquals(MaturityLevel.L2_1, ChecklistScores.level(model.getChecklists().getFirst()));
  }

  @Test
  void workshopHasItsEighteenSheetsAndFiveStarredCards() {
    Workshop workshop = model.getWorkshops().getFirst();
    List<BrainwritingSheet> sheets = workshop.getSessions().stream()
        .map(Session::getSheets).flatMap(List::stream).toList();
    List<IdeaCard> cards = workshop.getSessions().stream().map(Session::getCards).flatMap(List::stream).toList();

    assertEquals(18, workshop.getParticipants().size());
    assertEquals(18, sheets.size());
    sheets.forEach(sheet -> assertEquals(sheet.getRounds() * sheet.getColumns(), sheet.getCells().size()));
    assertEquals(18, sheets.getFirst().getCells().stream().filter(cell -> cell.getText() != null).count());
    assertEquals(5, cards.stream().filter(card -> card.getVoteTotal() >= 4).count());
  }

  @Test
  void inventedFiguresAndPeopleCannotBeTakenForRealOnes() {
    for (DataSet dataSet : model.getDataSets()) {
      assertEquals(DataQuality.FICTITIOUS, dataSet.getQuality(), dataSet::getName);
      dataSet.getObservations().forEach(value -> assertTrue(value.getRemark().contains("架空"), value::getRemark));
    }
    model.getOrganizations().stream().flatMap(organization -> organization.getContacts().stream())
        .map(Contact::getPhone).forEach(phone -> assertTrue(phone.startsWith("000-"), phone));
  }

  @Test
  void codesAreUniquePerKind() {
    Map<String, String> seen = new HashMap<>();
    model.eAllContents().forEachRemaining(element -> {
      if (element instanceof NamedElement named && named.getCode() != null) {
        assertNull(seen.put(element.eClass().getName() + " " + named.getCode(), named.getName()), named::getCode);
      }
    });
  }

  private static EvaluationSheet sheet(EvaluationScope scope) {
    return model.getEvaluations().stream().filter(sheet -> sheet.getScope() == scope).findFirst().orElseThrow();
  }

  private static EvaluationItem item(String measureCode) {
    return sheet(EvaluationScope.ANNUAL).getItems().stream()
        .filter(item -> item.getMeasure() != null && measureCode.equals(item.getMeasure().getCode()))
        .findFirst().orElseThrow();
  }
}
