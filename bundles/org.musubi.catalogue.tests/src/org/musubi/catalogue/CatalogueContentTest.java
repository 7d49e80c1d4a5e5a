package org.musubi.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Provenance;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Indicator;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.RoleTemplate;

/** Nothing of domain.md 1.5, 1.6, 2 and 5.13 is missing, and every entry says where it comes from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueContentTest {

  private final Catalogues catalogues = new Catalogues();
  private final List<EObject> everything = new ArrayList<>();

  @BeforeAll
  void loadEverything() {
    for (CatalogueFile file : CatalogueFile.values()) {
      everything.add(catalogues.catalogue(file));
      catalogues.catalogue(file).eAllContents().forEachRemaining(everything::add);
    }
  }

  private <T> List<T> all(Class<T> type) {
    return everything.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void everyKindIsComplete() {
    assertAll(
        () -> assertEquals(47, catalogues.prefectures().size()),
        () -> assertEquals(33, catalogues.organizationTypes().size()),
        () -> assertEquals(8, catalogues.policyInstruments().size()),
        () -> assertEquals(55 + 4, catalogues.statistics().size(), "55 figures and 4 findings in words"),
        () -> assertEquals(20, catalogues.meritTemplates().size()),
        () -> assertEquals(14, catalogues.glossary().size()),
        () -> assertEquals(35 + 5, catalogues.sources().size(), "35 of the library, 5 of the prefecture figures"),
        () -> assertEquals(101 + 14 + 31, catalogues.indicators().size(),
            "101 of the library, 14 more in the figures, 31 computed from them"),
        () -> assertEquals(12, catalogues.purposes().size()),
        () -> assertEquals(7, catalogues.targets().size()),
        () -> assertEquals(60 + 5, catalogues.projectTemplates().size()),
        () -> assertEquals(32, catalogues.checklistQuestions().size()));
  }

  @Test
  void everyRowOfTheIndicatorLibraryIsThere() {
    Set<String> rows = catalogues.indicators().stream().map(each -> each.getCode().split("-")[0])
        .filter(code -> !code.matches("[RX].*")).collect(Collectors.toSet());
    Set<String> expected = new HashSet<>();
    Map.of("A", 11, "B", 8, "C", 27, "D", 15, "E", 13).forEach((letter, count) -> {
      for (int i = 1; i <= count; i++) {
        expected.add("%s%02d".formatted(letter, i));
      }
    });
    assertEquals(74, expected.size());
    assertEquals(expected, rows);
  }

  @Test
  void codesAreTheIdsAndOccurOnce() {
    Set<String> seen = new HashSet<>();
    for (Identifiable element : all(Identifiable.class)) {
      assertTrue(seen.add(element.getId()), () -> "twice: " + element.getId());
      assertFalse(element.getId().startsWith("_"), () -> "no stable id: " + element);
      if (element instanceof NamedElement named) {
        assertEquals(named.getId(), named.getCode());
      }
    }
  }

  @Test
  void everyEntryHasNameProvenanceAndSource() {
    for (ReferenceEntry entry : all(ReferenceEntry.class)) {
      assertNotNull(entry.getProvenance(), entry::getCode);
      assertFalse(entry.getProvenance() == Provenance.COUNCIL, entry::getCode);
      assertFalse(entry.getSourceNote() == null || entry.getSourceNote().isBlank(), entry::getCode);
      String text = entry instanceof RoleTemplate role ? role.getText() : entry.getName();
      assertFalse(text == null || text.isBlank(), entry::getCode);
    }
  }

  @Test
  void provenanceAndSourceNoteAgree() {
    for (ReferenceEntry entry : all(ReferenceEntry.class)) {
      String note = entry.getSourceNote();
      switch (entry.getProvenance()) {
        case HANDBOOK -> assertTrue(note.startsWith("ハンドブック1"), () -> entry.getCode() + ": " + note);
        case OURS -> assertTrue(note.startsWith("むすび作成"), () -> entry.getCode() + ": " + note);
        case PUBLIC -> assertTrue(Pattern.compile("公表|公表統計|コード").matcher(note).find(),
            () -> entry.getCode() + ": " + note);
        default -> assertFalse(note.startsWith("ハンドブック") || note.startsWith("むすび作成"), entry::getCode);
      }
    }
  }

  @Test
  void whatWeWroteIsNeverShownAsPublished() {
    Stream.of(catalogues.projectTemplates(), catalogues.indicatorTemplates(), catalogues.checklistQuestions())
        .flatMap(List::stream).forEach(entry -> {
          assertEquals(Provenance.OURS, ((ReferenceEntry) entry).getProvenance());
          assertTrue(((ReferenceEntry) entry).getSourceNote().contains("ではない"),
              () -> "must say that it is not a published item: " + ((ReferenceEntry) entry).getCode());
        });
  }

  @Test
  void everyReferenceResolves() {
    for (CatalogueFile file : CatalogueFile.values()) {
      Map<EObject, ?> open = EcoreUtil.UnresolvedProxyCrossReferencer.find(catalogues.catalogue(file).eResource());
      assertEquals(Set.of(), open.keySet(), file::name);
    }
  }

  @Test
  void everyFileIsValid() {
    for (CatalogueFile file : CatalogueFile.values()) {
      var result = Diagnostician.INSTANCE.validate(catalogues.catalogue(file));
      assertTrue(result.getChildren().isEmpty(), () -> file + ": " + result.getChildren());
    }
  }

  @Test
  void noTextLeaksInternalReferences() {
    Pattern internal = Pattern.compile("domain\\.md|\\[[SWMIR]\\d*[a-z]?\\]|\\bW\\d\\d?[a-z]?\\b|TODO|  ");
    for (EObject element : everything) {
      element.eClass().getEAllAttributes().stream()
          .filter(attribute -> attribute.getEType().getInstanceClass() == String.class && !attribute.isDerived())
          .forEach(attribute -> assertFalse(
              internal.matcher(String.valueOf(element.eGet(attribute))).find(),
              () -> ((Identifiable) element).getId() + "." + attribute.getName() + ": " + element.eGet(attribute)));
    }
  }

  @Test
  void everyOrganisationTypeHasRolesCooperationAndText() {
    for (OrganizationType type : catalogues.organizationTypes()) {
      assertFalse(type.getUsualLevels().isEmpty(), type::getCode);
      assertFalse(type.getExpectedRoles().isEmpty(), type::getCode);
      assertFalse(type.getTypicalCooperations().isEmpty(), type::getCode);
      assertNotNull(type.getNameEn(), type::getCode);
      assertNotNull(type.getDefaultPower(), type::getCode);
      assertTrue(type.getCooperationText().endsWith("。"), type::getCode);
    }
  }

  @Test
  void defaultPowerFollowsTheExpectationOfTheHandbook() {
    catalogues.organizationTypes().stream().filter(type -> type.getExpectationShare() != null).forEach(type -> {
      double share = type.getExpectationShare();
      assertEquals(share >= 60 ? 5 : share >= 40 ? 4 : 3, type.getDefaultPower(), type::getCode);
    });
    assertEquals(8, catalogues.organizationTypes().stream().filter(t -> t.getExpectationShare() != null).count());
  }

  @Test
  void everyIndicatorIsDefined() {
    for (Indicator indicator : catalogues.indicators()) {
      assertNotNull(indicator.getNameEn(), indicator::getCode);
      assertNotNull(indicator.getUnit(), indicator::getCode);
      assertNotNull(indicator.getDirection(), indicator::getCode);
      assertFalse(indicator.getSources().isEmpty(), indicator::getCode);
      assertFalse(indicator.getGeoLevels().isEmpty() && indicator.getBreakdownText() == null, indicator::getCode);
      assertTrue(indicator.getDefinition().contains("。"), indicator::getCode);
      if ("%".equals(indicator.getUnit().getName())) {
        assertNotNull(indicator.getDenominator(), () -> "a rate needs its denominator: " + indicator.getCode());
      }
    }
  }

  @Test
  void everySourceHasACaveat() {
    catalogues.sources().forEach(source -> {
      assertFalse(source.getCaveat() == null || source.getCaveat().isBlank(), source::getCode);
      assertFalse(source.getPublisher() == null || source.getPublisher().isBlank(), source::getCode);
    });
    assertTrue(catalogues.source("SRC19").orElseThrow().getCaveat().contains("50人以上の事業場のみ"));
    assertTrue(catalogues.source("SRC15").orElseThrow().getCaveat().contains("特定健診受診者のみ"));
  }

  @Test
  void everyPurposeHasAnExampleForEveryTarget() {
    catalogues.purposes().stream().limit(10).forEach(purpose -> catalogues.targets().stream().limit(6).forEach(
        target -> {
          List<ProjectTemplate> found = catalogues.projectTemplates(purpose, target);
          assertEquals(List.of("C-" + purpose.getCode() + "-" + target.getCode()),
              found.stream().map(NamedElement::getCode).toList());
        }));
  }

  @Test
  void everyProjectTemplateCanBeUsed() {
    for (ProjectTemplate template : catalogues.projectTemplates()) {
      assertTrue(template.getCode().startsWith("C-" + template.getPurpose().getCode()), template::getCode);
      assertFalse(template.getTargets().isEmpty(), template::getCode);
      assertFalse(template.getRequiredPartners().isEmpty(), template::getCode);
      assertTrue(template.getSteps().size() >= 3 && template.getSteps().size() <= 5, template::getCode);
      assertTrue(template.getSteps().stream().allMatch(step -> step.length() <= 60), template::getCode);
      assertFalse(template.getInputs().isEmpty(), template::getCode);
      assertFalse(template.getRelatedPolicies().isEmpty(), template::getCode);
      assertNotNull(template.getLeadTimeMonths(), template::getCode);
      assertNotNull(template.getDifficulty(), template::getCode);
      assertTrue(template.getOptionalPartners().stream().noneMatch(template.getRequiredPartners()::contains),
          template::getCode);
      assertMeasured(template.getOutputIndicators(), Aspect.OUTPUT, template);
      assertMeasured(template.getOutcomeIndicators(), Aspect.OUTCOME, template);
    }
  }

  private static void assertMeasured(List<IndicatorTemplate> indicators, Aspect aspect, ProjectTemplate template) {
    assertFalse(indicators.isEmpty(), () -> template.getCode() + " " + aspect);
    for (IndicatorTemplate indicator : indicators) {
      assertTrue(indicator.getCode().startsWith(template.getCode() + "-"), indicator::getCode);
      assertEquals(aspect, indicator.getAspect(), indicator::getCode);
      assertNotNull(indicator.getUnit(), indicator::getCode);
      assertFalse(indicator.getSourceHint() == null, indicator::getCode);
      if (aspect == Aspect.OUTCOME && "%".equals(indicator.getUnit().getName()) && indicator.getIndicator() == null) {
        assertTrue(indicator.getDescription() != null && indicator.getDescription().startsWith("分母:"),
            () -> "a rate needs its denominator: " + indicator.getCode());
      }
    }
  }

  @Test
  void everyIndicatorTemplateBelongsToOneProjectTemplate() {
    List<IndicatorTemplate> used = catalogues.projectTemplates().stream()
        .flatMap(each -> Stream.concat(each.getOutputIndicators().stream(), each.getOutcomeIndicators().stream()))
        .toList();
    assertEquals(used.size(), new HashSet<>(used).size());
    assertEquals(new HashSet<>(catalogues.indicatorTemplates()), new HashSet<>(used));
  }

  @Test
  void linkedLibraryIndicatorsFitUnitAndDirection() {
    catalogues.indicatorTemplates().stream().filter(each -> each.getIndicator() != null).forEach(each -> {
      assertEquals(each.getIndicator().getUnit().getKind(), each.getUnit().getKind(), each::getCode);
      assertEquals(each.getIndicator().getDirection(), each.getDirection(), each::getCode);
    });
  }

  @Test
  void checklistCoversEightAreasAndSixLevels() {
    assertEquals(8, catalogues.checklistQuestions().stream().map(each -> each.getArea()).distinct().count());
    assertEquals(6, catalogues.checklistQuestions().stream().map(each -> each.getLevel()).distinct().count());
  }

  @Test
  void everyFileIsDeclared() {
    assertEquals(12, Arrays.stream(CatalogueFile.values()).map(CatalogueFile::uri).distinct().count());
  }
}
