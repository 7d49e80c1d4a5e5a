package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The specification read with Sirius's own metamodels. Runs when {@code sirius.metamodels} names a folder that holds
 * {@code viewpoint.ecore}, {@code diagram.ecore} and {@code table.ecore} of Sirius Desktop 7.6.
 */
@EnabledIfSystemProperty(named = "sirius.metamodels", matches = ".+")
class SiriusMetamodelTest {

  private static final List<String> METAMODELS = List.of("viewpoint", "diagram", "table");

  private final ResourceSet resources = new ResourceSetImpl();

  private Resource loadWithSirius() throws IOException {
    Path folder = Path.of(System.getProperty("sirius.metamodels")).toAbsolutePath();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("odesign", new XMIResourceFactoryImpl());
    resources.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore",
        EcorePackage.eINSTANCE);
    List<EPackage> packages = new ArrayList<>();
    for (String name : METAMODELS) {
      String bundle = "org.eclipse.sirius" + (name.equals("viewpoint") ? "" : "." + name) + ".model/model/" + name
          + ".ecore";
      URI file = URI.createFileURI(folder.resolve(name + ".ecore").toString());
      resources.getURIConverter().getURIMap().put(URI.createPlatformPluginURI(bundle, false), file);
      resources.getURIConverter().getURIMap().put(URI.createFileURI(
          folder.resolve("../../" + bundle).normalize().toString()), file);
      assertTrue(Files.exists(folder.resolve(name + ".ecore")), "sirius.metamodels has " + name + ".ecore");
      packages.add((EPackage) resources.getResource(file, true).getContents().get(0));
    }
    packages.forEach(this::register);
    Resource specification = resources.createResource(URI.createFileURI(TestedSpecification.file().toString()));
    specification.load(Map.of());
    return specification;
  }

  private void register(EPackage metamodel) {
    resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
    metamodel.getESubpackages().forEach(this::register);
  }

  @Test
  void everyElementReferenceAndRequiredValueIsThere() throws IOException {
    Resource specification = loadWithSirius();
    List<String> problems = new ArrayList<>();
    specification.getErrors().forEach(error -> problems.add(error.getLine() + ": " + error.getMessage()));
    specification.getAllContents().forEachRemaining(element -> check(element, problems));

    assertEquals(List.of(), problems);
  }

  private static void check(EObject element, List<String> problems) {
    EClass type = element.eClass();
    for (EReference reference : type.getEAllReferences()) {
      if (!reference.isContainment() && !reference.getName().equals("metamodel") && element.eIsSet(reference)) {
        Object value = element.eGet(reference);
        for (Object target : value instanceof List<?> list ? list : List.of(value)) {
          if (((EObject) target).eIsProxy() || !reference.getEReferenceType().isInstance(target)) {
            problems.add(type.getName() + "." + reference.getName() + " leads to " + target);
          }
        }
      }
    }
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      boolean wanted = feature.isRequired() && !feature.isDerived() && !feature.isTransient();
      Object value = wanted ? element.eGet(feature) : "";
      if (value == null || value instanceof List<?> list && list.isEmpty()) {
        problems.add(type.getName() + "." + feature.getName() + " is missing");
      }
    }
  }
}
