package org.musubi.analysis.derived;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.Period;
import org.musubi.model.core.Unit;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopPackage;

/** Every derived feature of the metamodel is computed, and computing never fails on an empty element. */
class DerivedFeaturesTest {

  static {
    AnalysisSetup.register();
  }

  private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, StakeholdersPackage.eINSTANCE,
      DiagnosisPackage.eINSTANCE, DataPackage.eINSTANCE, IssuesPackage.eINSTANCE, CataloguePackage.eINSTANCE,
      LogicPackage.eINSTANCE, PlanPackage.eINSTANCE, EvaluationPackage.eINSTANCE, WorkshopPackage.eINSTANCE,
      CouncilPackage.eINSTANCE);

  @Test
  void everyDerivedFeatureOfTheMetamodelHasACalculation() {
    Set<String> derived = new TreeSet<>();
    classes().flatMap(type -> type.getEStructuralFeatures().stream())
        .filter(EStructuralFeature::isDerived)
        .forEach(feature -> {
          assertEquals(feature, assertDoesNotThrow(() -> Calculations.of(feature)).feature());
          assertTrue(feature.isVolatile() && feature.isTransient() && !feature.isChangeable(), feature::toString);
          assertTrue(feature.getEAnnotation(AnalysisDelegateFactory.URI) != null, feature::toString);
          derived.add(feature.getEContainingClass().getName() + "." + feature.getName());
        });

    assertTrue(derived.containsAll(Set.of("HealthIssue.rank", "EvaluationItem.achievement", "Period.years")),
        derived::toString);
  }

  @Test
  void noPackageOfTheMetamodelIsForgotten() {
    Set<String> known = PACKAGES.stream().map(EPackage::getNsURI).collect(Collectors.toSet());
    Set<String> used = classes()
        .flatMap(type -> type.getEAllStructuralFeatures().stream())
        .map(feature -> feature.getEType().getEPackage().getNsURI())
        .filter(uri -> uri.startsWith("http://org.musubi/"))
        .collect(Collectors.toSet());

    assertTrue(known.containsAll(used), () -> "not in the list of this test: " + used);
  }

  @Test
  void emptyElementsAreComputedWithoutFailing() {
    classes().filter(type -> !type.isAbstract() && !type.isInterface()).forEach(type -> {
      EObject element = EcoreUtil.create(type);
      type.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isDerived).forEach(feature -> {
        Object value = assertDoesNotThrow(() -> element.eGet(feature), feature::toString);
        assertEquals(value != null, element.eIsSet(feature), feature::toString);
      });
    });
  }

  @Test
  void featureNobodyComputesIsRefusedByName() {
    EStructuralFeature plain = PlanPackage.Literals.PROJECT__KIND;

    String message = assertThrows(IllegalArgumentException.class, () -> Calculations.of(plain)).getMessage();
    assertTrue(message.contains("Project.kind"), message);
  }

  @Test
  void theFactoryIsOfferedByExtensionToo() throws IOException {
    String extension = "<factory uri=\"" + AnalysisDelegateFactory.URI + "\" class=\""
        + AnalysisDelegateFactory.class.getName() + "\"/>";
    boolean found = false;
    for (URL manifest : Collections.list(getClass().getClassLoader().getResources("plugin.xml"))) {
      try (InputStream stream = manifest.openStream()) {
        found |= new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains(extension);
      }
    }
    assertTrue(found);
  }

  @Test
  void yearsOfAPeriodCountBothBorders() {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(2024));
    assertNull(period.getYears());
    period.setEnd(new FiscalYear(2026));
    assertEquals(3, period.getYears());
    period.setEnd(new FiscalYear(2020));
    assertEquals(0, period.getYears());
  }

  @Test
  void stageFollowsFromKindAndTerm() {
    assertEquals(LogicStage.INPUT, LogicFactory.eINSTANCE.createInput().getStage());
    assertEquals(LogicStage.ACTIVITY, LogicFactory.eINSTANCE.createActivity().getStage());
    assertEquals(LogicStage.OUTPUT, LogicFactory.eINSTANCE.createOutput().getStage());
    assertEquals(LogicStage.IMPACT, LogicFactory.eINSTANCE.createImpact().getStage());
    Outcome outcome = LogicFactory.eINSTANCE.createOutcome();
    outcome.setTerm(OutcomeTerm.SHORT);
    assertEquals(LogicStage.OUTCOME_SHORT, outcome.getStage());
    outcome.setTerm(OutcomeTerm.MID);
    assertEquals(LogicStage.OUTCOME_MID, outcome.getStage());
    outcome.setTerm(OutcomeTerm.LONG);
    assertEquals(LogicStage.OUTCOME_LONG, outcome.getStage());
  }

  @Test
  void directionByHandThenOfTheIndicatorThenOfTheTarget() {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    assertEquals(Direction.NEUTRAL, measure.getDirection());
    measure.setTargetValue(60.0);
    assertEquals(Direction.UP, measure.getDirection());
    measure.setBaselineValue(80.0);
    assertEquals(Direction.DOWN, measure.getDirection());
    measure.setBaselineValue(60.0);
    assertEquals(Direction.NEUTRAL, measure.getDirection());

    Indicator indicator = DataFactory.eINSTANCE.createIndicator();
    measure.setIndicator(indicator);
    indicator.setDirection(Direction.DOWN);
    assertEquals(Direction.DOWN, measure.getDirection());
    measure.setDirectionOverride(Direction.KEEP);
    assertEquals(Direction.KEEP, measure.getDirection());
  }

  @Test
  void unitByHandThenOfTheIndicator() {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    assertNull(measure.getUnit());
    Indicator indicator = DataFactory.eINSTANCE.createIndicator();
    Unit percent = CoreFactory.eINSTANCE.createUnit();
    Unit cases = CoreFactory.eINSTANCE.createUnit();
    indicator.setUnit(percent);
    measure.setIndicator(indicator);
    assertEquals(percent, measure.getUnit());
    measure.setUnitOverride(cases);
    assertEquals(cases, measure.getUnit());
  }

  @Test
  void votesAddUp() {
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    assertEquals(0, card.getVoteTotal());
    for (Integer count : new Integer[] {3, 1, null}) {
      Vote vote = WorkshopFactory.eINSTANCE.createVote();
      vote.setCount(count);
      card.getVotes().add(vote);
    }
    assertEquals(5, card.getVoteTotal());
  }

  private static Stream<EClass> classes() {
    return PACKAGES.stream().flatMap(contents -> contents.getEClassifiers().stream())
        .filter(EClass.class::isInstance).map(EClass.class::cast);
  }
}
