package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The specifications of these tests are what Sirius itself would read. Runs when {@code sirius.metamodels} names a
 * folder that holds {@code viewpoint.ecore}, {@code diagram.ecore} and {@code table.ecore} of Sirius Desktop 7.6.
 */
@EnabledIfSystemProperty(named = "sirius.metamodels", matches = ".+")
class SiriusMetamodelTest {
  private final ResourceSet resources = new ResourceSetImpl();

  @ParameterizedTest
  @ValueSource(strings = {"ecoredesign", "family", "machine", "flow", "wires", "company", "ledger", "hostile"})
  void isCompleteForSirius(String name) throws IOException {
    readMetamodels();
    Resource specification = new XMIResourceImpl(URI.createFileURI(Path.of("data", name, name + ".odesign")
        .toAbsolutePath().toString()));
    resources.getResources().add(specification);
    specification.load(Map.of());
    List<String> problems = new ArrayList<>();
    specification.getErrors().forEach(error -> problems.add(error.getLine() + ": " + error.getMessage()));
    specification.getAllContents().forEachRemaining(element -> check(element, problems));
    assertEquals(List.of(), problems);
  }

  private void readMetamodels() {
    Path folder = Path.of(System.getProperty("sirius.metamodels")).toAbsolutePath();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    resources.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore",
        EcorePackage.eINSTANCE);
    for (String name : List.of("viewpoint", "diagram", "table")) {
      String bundle = "org.eclipse.sirius" + (name.equals("viewpoint") ? "" : "." + name) + ".model/model/" + name
          + ".ecore";
      URI file = URI.createFileURI(folder.resolve(name + ".ecore").toString());
      resources.getURIConverter().getURIMap().put(URI.createPlatformPluginURI(bundle, false), file);
      resources.getURIConverter().getURIMap().put(
          URI.createFileURI(folder.resolve("../../" + bundle).normalize().toString()), file);
      register((EPackage) resources.getResource(file, true).getContents().getFirst());
    }
  }

  private void register(EPackage metamodel) {
    resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
    metamodel.getESubpackages().forEach(this::register);
  }

  private static void check(EObject element, List<String> problems) {
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (feature.isDerived() || feature.isTransient()) {
        continue;
      }
      String place = element.eClass().getName() + "." + feature.getName();
      Object value = element.eGet(feature);
      if (feature.isRequired() && (value == null || value instanceof List<?> list && list.isEmpty())) {
        problems.add(place + " is missing");
      }
      if (feature instanceof EReference reference && !reference.isContainment()
          && !"metamodel".equals(reference.getName()) && value != null) {
        for (Object target : value instanceof List<?> list ? list : List.of(value)) {
          URI proxy = ((InternalEObject) target).eProxyURI();
          boolean colour = proxy != null && "environment".equals(proxy.scheme());
          if (proxy != null && !colour || !reference.getEReferenceType().isInstance(target)) {
            problems.add(place + " leads to " + proxy);
          }
        }
      }
    }
  }
}
