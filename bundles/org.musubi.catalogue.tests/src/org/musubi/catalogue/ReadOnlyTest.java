package org.musubi.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;

/** Reference knowledge stays as it is, whatever a caller does. */
class ReadOnlyTest {

  private final Catalogues catalogues = new Catalogues();
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void english() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  private ProjectTemplate template() {
    return catalogues.projectTemplate("C-P08-T5").orElseThrow();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("set a text", template -> template.setName("別の名前")),
        change("unset a text", template -> template.setCaution(null)),
        change("set a number", template -> template.setDifficulty(1)),
        change("set a reference", template -> template.setPurpose(null)),
        change("add", template -> template.getSteps().add("もう一つ")),
        change("insert", template -> template.getSteps().add(1, "間に一つ")),
        change("add many", template -> template.getSteps().addAll(1, List.of("一つ", "二つ"))),
        change("replace", template -> template.getSteps().set(2, "置き換え")),
        change("remove", template -> template.getSteps().remove(1)),
        change("remove many", template -> template.getSteps().removeAll(
            List.of(template.getSteps().get(0), template.getSteps().get(3)))),
        change("clear", template -> template.getSteps().clear()),
        change("move", template -> template.getSteps().move(0, 3)),
        change("clear a list of one", template -> template.getOptionalPartners().clear()),
        change("add a reference", template -> template.getRequiredPartners()
            .add(template.getOptionalPartners().getFirst())),
        change("clear references", template -> template.getRequiredPartners().clear()),
        change("delete", EcoreUtil::remove));
  }

  private static Arguments change(String name, Consumer<ProjectTemplate> change) {
    return Arguments.of(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aChangeIsRefusedAndTakenBack(String name, Consumer<ProjectTemplate> change) {
    ProjectTemplate template = template();
    List<ProjectTemplate> order = new ArrayList<>(catalogues.projectTemplates());
    List<Object> untouched = state(template);
    var refused = assertThrows(ReadOnlyCatalogueException.class, () -> change.accept(template));
    assertTrue(refused.getMessage().startsWith("The catalogue entry "), refused.getMessage());
    assertEquals(untouched, state(template), name);
    assertEquals(order, catalogues.projectTemplates());
    assertSame(template, template());
  }

  private static List<Object> state(EObject element) {
    List<Object> values = new ArrayList<>();
    element.eClass().getEAllStructuralFeatures().forEach(feature -> {
      Object value = element.eGet(feature);
      values.add(value instanceof List<?> list ? List.copyOf(list) : value);
    });
    values.add(element.eContainer());
    return values;
  }

  @Test
  void theMessageNamesTheEntryAndTheWayOut() {
    var refused = assertThrows(ReadOnlyCatalogueException.class, () -> template().setName("別の名前"));
    assertEquals("The catalogue entry C-P08-T5 地産保・保健所・商工会の共同巡回相談 cannot be changed. "
        + "Copy it to the council's own catalogue and change it there.", refused.getMessage());
  }

  @Test
  void nothingCanBeAddedToAFile() {
    Resource resource = template().eResource();
    Unit unit = CoreFactory.eINSTANCE.createUnit();
    assertThrows(ReadOnlyCatalogueException.class, () -> resource.getContents().add(unit));
    assertEquals(1, resource.getContents().size());
    Catalogue units = catalogues.catalogue(CatalogueFile.UNITS);
    assertThrows(ReadOnlyCatalogueException.class, () -> units.getUnits().add(unit));
    assertNull(unit.eContainer());
    assertThrows(UnsupportedOperationException.class, () -> catalogues.units().add(unit));
  }

  @Test
  void anEntryCannotBeMovedIntoACouncil() {
    Catalogue own = CatalogueFactory.eINSTANCE.createCatalogue();
    Unit percent = catalogues.unit("U-PERCENT").orElseThrow();
    assertThrows(ReadOnlyCatalogueException.class, () -> own.getUnits().add(percent));
    assertSame(percent, catalogues.unit("U-PERCENT").orElseThrow());
    assertSame(catalogues.units().getFirst(), percent);
    assertTrue(own.getUnits().isEmpty());
  }

  @Test
  void aCopyIsFreeAndHasAnIdOfItsOwn() {
    Unit copy = EcoreUtil.copy(catalogues.unit("U-PERCENT").orElseThrow());
    copy.setKind(UnitKind.RATE);
    assertFalse(copy.getId().equals("U-PERCENT"));
    assertEquals(UnitKind.PERCENT, catalogues.unit("U-PERCENT").orElseThrow().getKind());
  }

  @Test
  void aCouncilMayReferToAnEntry() {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setFromTemplate(template());
    project.setFromTemplate(null);
    assertNull(project.getFromTemplate());
  }

  @Test
  void filesCannotBeSavedOrDeleted() {
    Resource resource = template().eResource();
    assertFalse(resource.isTrackingModification());
    IOException refused = assertThrows(IOException.class, () -> resource.save(null));
    assertEquals("The catalogue musubi:/catalogue/templates.musubi-catalogue is part of Musubi and cannot be written.",
        refused.getMessage());
    assertThrows(IOException.class, () -> resource.delete(null));
    assertSame(resource, template().eResource());
  }

  @Test
  void aFileCanBeUnloadedAndComesBack() {
    Resource resource = template().eResource();
    resource.unload();
    assertEquals("C-P08-T5", template().getCode());
    assertThrows(ReadOnlyCatalogueException.class, () -> template().setName("別の名前"));
  }
}
