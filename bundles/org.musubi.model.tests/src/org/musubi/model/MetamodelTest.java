package org.musubi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;

/** Rules the whole metamodel keeps. */
class MetamodelTest {

  private static final String SETTING_DELEGATES = "http://org.musubi/analysis";

  /** Computed on demand and, as their documentation says, never part of a file. */
  private static final Set<EClass> COMPUTED = Set.of(
      StakeholdersPackage.Literals.NETWORK_METRIC, DataPackage.Literals.COMPARISON,
      DiagnosisPackage.Literals.COUNCIL_LEVEL_RESULT, DiagnosisPackage.Literals.AREA_SCORE);

  @ParameterizedTest
  @ValueSource(strings = {"core", "stakeholders", "diagnosis", "data", "catalogue", "issues", "logic", "plan",
      "evaluation", "workshop", "council"})
  void everyPartIsDocumented(String file) throws IOException {
    XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(file + ".ecore"));
    try (InputStream in = CorePackage.class.getResourceAsStream("/model/" + file + ".ecore")) {
      assertNotNull(in, file + ".ecore is not in the bundle");
      resource.load(in, null);
    }
    List<String> silent = new ArrayList<>();
    int seen = 0;
    for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
      EObject next = all.next();
      if (next instanceof ENamedElement named && isPartOfTheModel(named)) {
        seen++;
        String text = EcoreUtil.getDocumentation((EModelElement) named);
        if (text == null || text.isBlank()) {
          silent.add(named.getName());
        }
      }
    }
    assertTrue(seen > 5, "Too few parts were looked at");
    assertEquals(List.of(), silent);
  }

  @Test
  void everyElementHasAnId() {
    MusubiPackages.classes().forEach(type ->
        assertTrue(CorePackage.Literals.IDENTIFIABLE.isSuperTypeOf(type), type.getName()));
  }

  @Test
  void everyClassHasAPlaceInACouncilOrCatalogueFile() {
    Set<EClass> reachable = new HashSet<>();
    reach(CouncilPackage.Literals.COUNCIL_MODEL, reachable);
    reach(CataloguePackage.Literals.CATALOGUE, reachable);
    List<String> homeless = MusubiPackages.classes()
        .filter(type -> !type.isAbstract() && !reachable.contains(type) && !COMPUTED.contains(type))
        .map(EClass::getName).toList();
    assertEquals(List.of(), homeless);
  }

  @Test
  void oppositesPointAtEachOtherAndOneEndIsSaved() {
    MusubiPackages.classes().flatMap(type -> type.getEReferences().stream())
        .filter(reference -> reference.getEOpposite() != null)
        .forEach(reference -> {
          String name = reference.getEContainingClass().getName() + "." + reference.getName();
          EReference opposite = reference.getEOpposite();
          assertSame(reference, opposite.getEOpposite(), name);
          assertSame(reference.getEContainingClass(), opposite.getEReferenceType(), name);
          if (!reference.isContainment() && !reference.isContainer()) {
            assertTrue(reference.isTransient() != opposite.isTransient(), name + ": exactly one end is saved");
          }
        });
  }

  @Test
  void computedFeaturesAreNeverSavedNorEdited() {
    long derived = MusubiPackages.classes().flatMap(type -> type.getEStructuralFeatures().stream())
        .filter(EStructuralFeature::isDerived)
        .peek(feature -> {
          String name = feature.getEContainingClass().getName() + "." + feature.getName();
          assertTrue(feature.isVolatile() && feature.isTransient() && !feature.isChangeable(), name);
          assertNotNull(feature.getEAnnotation(SETTING_DELEGATES), name + " is computed by nobody");
        })
        .count();
    assertTrue(derived > 10, "Only " + derived + " computed features");
  }

  @Test
  void packagesCarryTheirVersion() {
    for (EPackage each : MusubiPackages.all()) {
      assertEquals("http://org.musubi/" + each.getName() + "/1.0", each.getNsURI());
    }
  }

  private static void reach(EClass type, Set<EClass> reachable) {
    if (!reachable.add(type)) {
      return;
    }
    for (EReference part : type.getEAllContainments()) {
      MusubiPackages.classes().filter(candidate -> part.getEReferenceType().isSuperTypeOf(candidate))
          .forEach(candidate -> reach(candidate, reachable));
    }
  }

  private static boolean isPartOfTheModel(ENamedElement element) {
    return !element.getName().endsWith("Object") || !element.eClass().getName().equals("EDataType");
  }
}
