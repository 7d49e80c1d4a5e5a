package org.musubi.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.support.MusubiResource;

/** A council refers to the reference knowledge by address; unknown addresses are explained. */
class CouncilReferencesTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  private static Resource council(ResourceSet resources) {
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
        .put(MusubiResource.COUNCIL_EXTENSION, MusubiResource.factory());
    return resources.createResource(URI.createFileURI("/council.musubi"));
  }

  private static String saved() throws IOException {
    ResourceSet resources = new ResourceSetImpl();
    Catalogues catalogues = Catalogues.in(resources);
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    Organization branch = StakeholdersFactory.eINSTANCE.createOrganization();
    branch.setType(catalogues.organizationType("OT24").orElseThrow());
    model.getOrganizations().add(branch);
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setFromTemplate(catalogues.projectTemplate("C-P08-T1").orElseThrow());
    project.setPurpose(catalogues.purpose("P08").orElseThrow());
    model.getProjects().add(project);
    Resource resource = council(resources);
    resource.getContents().add(model);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    resource.save(file, null);
    return file.toString(StandardCharsets.UTF_8);
  }

  private static CouncilModel loaded(String content, ResourceSet resources) throws IOException {
    new Catalogues().attach(resources);
    Resource resource = council(resources);
    resource.load(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), null);
    return (CouncilModel) resource.getContents().getFirst();
  }

  @Test
  void aCouncilKeepsAddressesAndFindsItsEntriesAgain() throws IOException {
    String content = saved();
    assertTrue(content.contains("musubi:/catalogue/organizations.musubi-catalogue#OT24"), content);
    assertTrue(content.contains("musubi:/catalogue/templates.musubi-catalogue#C-P08-T1"), content);
    ResourceSet resources = new ResourceSetImpl();
    CouncilModel model = loaded(content, resources);
    Catalogues catalogues = Catalogues.in(resources);
    assertEquals(EnumSet.noneOf(CatalogueFile.class), catalogues.loaded());
    assertSame(catalogues.organizationType("OT24").orElseThrow(), model.getOrganizations().getFirst().getType());
    assertEquals("健康経営・健康宣言セミナー(商工会議所と共催)",
        model.getProjects().getFirst().getFromTemplate().getName());
    assertSame(model.getProjects().getFirst().getPurpose(),
        model.getProjects().getFirst().getFromTemplate().getPurpose());
  }

  @Test
  void anUnknownEntryStaysAProxyAndIsExplained() throws IOException {
    ResourceSet resources = new ResourceSetImpl();
    CouncilModel model = loaded(saved().replace("#OT24", "#OT99"), resources);
    assertTrue(model.getOrganizations().getFirst().getType().eIsProxy());
    Locale.setDefault(Locale.JAPANESE);
    assertEquals(Optional.of("カタログ「機関の種類」に項目 OT99 はありません。"
            + "別の項目を選ぶか、より新しい版のむすびで開いてください。"),
        Catalogues.in(resources).problemOf(CatalogueFile.ORGANIZATIONS.uri("OT99")));
  }

  @Test
  void anUnknownFileIsExplained() throws IOException {
    URI unknown = URI.createURI("musubi:/catalogue/weather.musubi-catalogue");
    ResourceSet resources = new ResourceSetImpl();
    CouncilModel model = loaded(saved().replace("organizations.musubi-catalogue", "weather.musubi-catalogue"),
        resources);
    assertTrue(model.getOrganizations().getFirst().getType().eIsProxy());
    Locale.setDefault(Locale.ENGLISH);
    String expected = "There is no catalogue musubi:/catalogue/weather.musubi-catalogue in this version of Musubi. "
        + "Open the file with the version it was saved with, or a newer one.";
    assertEquals(Optional.of(expected), Catalogues.in(resources).problemOf(unknown.appendFragment("OT24")));
    IOException refused = assertThrows(IOException.class,
        () -> resources.getURIConverter().createInputStream(unknown, null));
    assertEquals(expected, refused.getMessage());
  }

  @Test
  void requireFindsOrExplains() {
    Catalogues catalogues = new Catalogues();
    assertSame(catalogues.purpose("P08").orElseThrow(), catalogues.require(CatalogueFile.TEMPLATES.uri("P08")));
    Locale.setDefault(Locale.ENGLISH);
    var unknown = assertThrows(UnknownCatalogueEntryException.class,
        () -> catalogues.require(CatalogueFile.UNITS.uri("U-PARSEC")));
    assertEquals("There is no entry U-PARSEC in the catalogue \"Units\" of this version of Musubi. "
        + "Choose another entry, or open the file with a newer version.", unknown.getMessage());
    assertThrows(UnknownCatalogueEntryException.class,
        () -> catalogues.require(URI.createURI("musubi:/elsewhere/units.musubi-catalogue#U-PERCENT")));
  }

  @Test
  void unknownCodesAreEmptyNotErrors() {
    Catalogues catalogues = new Catalogues();
    assertTrue(catalogues.organizationType("OT34").isEmpty());
    assertTrue(catalogues.organizationType("").isEmpty());
    assertTrue(catalogues.organizationType(null).isEmpty());
    assertTrue(catalogues.organizationType("OT24-R1").isEmpty(), "a role is no organisation type");
    assertTrue(catalogues.areaByJisCode("48").isEmpty());
    assertEquals(Optional.empty(), catalogues.problemOf(CatalogueFile.UNITS.uri("U-PERCENT")));
    assertEquals(Optional.empty(), catalogues.problemOf(URI.createFileURI("/council.musubi#x")));
  }

  @Test
  void onlyTheReferenceKnowledgeCountsAsCatalogue() {
    Catalogues catalogues = new Catalogues();
    assertTrue(Catalogues.isCatalogue(catalogues.nation().eResource()));
    assertTrue(Catalogues.isCatalogueEntry(catalogues.nation()));
    assertFalse(Catalogues.isCatalogue(council(new ResourceSetImpl())));
    assertFalse(Catalogues.isCatalogue(null));
    assertFalse(Catalogues.isCatalogueEntry(CouncilFactory.eINSTANCE.createCouncilModel()));
  }

  @Test
  void everySentenceIsThereInBothLanguages() {
    var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle english = bundle(Locale.ROOT, control);
    ResourceBundle japanese = bundle(Locale.JAPANESE, control);
    assertFalse(english.keySet().isEmpty());
    for (String key : english.keySet()) {
      assertTrue(japanese.getString(key).codePoints().anyMatch(Character::isIdeographic)
          || japanese.getString(key).matches(".*\\p{InKatakana}.*"), key);
      assertFalse(english.getString(key).codePoints().anyMatch(Character::isIdeographic), key);
    }
    assertEquals(english.keySet(), japanese.keySet());
  }

  private static ResourceBundle bundle(Locale locale, ResourceBundle.Control control) {
    return ResourceBundle.getBundle("org.musubi.catalogue.messages", locale, Messages.class.getClassLoader(), control);
  }
}
