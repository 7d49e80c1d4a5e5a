package org.musubi.viewpoint.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.FixedColor;
import org.musubi.viewpoint.specification.FontFormat;

/** What loading a specification accepts and how it refuses the rest. */
class SpecificationTests {
  private static final Path GARDEN = Path.of("data/garden").toAbsolutePath();

  @TempDir
  Path folder;

  @Test
  void loadsEverythingItSupports() throws Exception {
    Specification specification = load(GARDEN.resolve("description/garden.odesign"), Locale.ENGLISH);

    DiagramDescription plan = (DiagramDescription) specification.representation("Garden plan");
    ContainerMapping bed = plan.getDefaultLayer().getContainerMappings().get(0);
    EdgeMapping path = plan.getDefaultLayer().getEdgeMappings().get(0);
    assertEquals(List.of(bed), path.getSourceMapping(), "name path with a blank");
    assertEquals(List.of(FontFormat.BOLD, FontFormat.ITALIC),
        path.getStyle().getCenterLabelStyleDescription().getLabelFormat());
    assertEquals("", path.getStyle().getCenterLabelStyleDescription().getLabelExpression(), "nothing on edges");
    assertEquals("feature:name", bed.getStyle().getLabelExpression(), "the name elsewhere");
    assertEquals(120, ((FixedColor) path.getStyle().getStrokeColor()).getRed(), "colour of the palette");
    assertEquals(0, ((FixedColor) bed.getStyle().getBorderColor()).getRed(), "system colour");
    assertEquals("Garden", plan.getDomainClass().substring("garden::".length()));
    assertNotNull(specification.type("garden::Tree"));
    assertEquals(0, path.getStyle().getCenterLabelStyleDescription().eCrossReferences().stream()
        .filter(org.eclipse.emf.ecore.EObject::eIsProxy).count());
  }

  @ParameterizedTest
  @CsvSource({"en, Garden plan", "ja, 庭の図", "fr, Garden plan"})
  void replacesKeysByTheTextsOfTheBundle(String language, String expected) throws Exception {
    Specification specification = load(GARDEN.resolve("description/garden.odesign"), Locale.of(language));
    assertEquals(expected, specification.representation("Garden plan").getLabel());
  }

  @Test
  void namesAnElementItDoesNotSupportWithItsPath() throws Exception {
    SpecificationException refused = refused(text -> text.replace("<ownedRepresentations xsi:type=\"description_1:DiagramDescription\"",
        "<ownedRepresentations xmlns:sequence=\"http://www.eclipse.org/sirius/diagram/sequence/description/2.0.0\""
        + " xsi:type=\"sequence:SequenceDiagramDescription\""));
    assertEquals("//@ownedViewpoints[name='Garden viewpoint']/@ownedRepresentations[name='Garden plan']",
        refused.problems().get(0).path());
    assertTrue(refused.getMessage().contains("sequence:SequenceDiagramDescription"), refused.getMessage());
    assertEquals(1, refused.problems().size(), "what is inside is not reported again");
    assertTrue(refused.problems().get(0).line() > 1);
  }

  @Test
  void namesEveryProblemNotOnlyTheFirst() throws Exception {
    SpecificationException refused = refused(text -> text.replace("feature:paths", "aql:self.paths")
        .replace("lineStyle=\"dash\"", "lineStyle=\"wavy\"").replace("roundedCorner=", "roundCorner="));
    assertEquals(3, refused.problems().size(), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "feature:paths | aql:self.paths | aql:self.paths",
      "xsi:type=\"style:SquareDescription\" | xsi:type=\"style:GaugeCompositeStyleDescription\" | GaugeCompositeStyleDescription",
      "@entries[name='leaf'] | @entries[name='leav'] | leav",
      "service:plantLabel | service:plantLabl | plantLabl",
      "service:plantLabel | service:plantLabel(view) | plantLabel/2",
      "garden::Bed | garden::Bet | garden::Bet",
      "load.GardenServices | load.MissingServices | MissingServices",
      "http://example.org/garden#/ | http://example.org/forest#/ | http://example.org/forest",
      "domainClass=\"garden::Garden\" | showOnStartup=\"true\" | domainClass",
      "lineStyle=\"dash\" | lineStyle=\"dash\" foldingStyle=\"SOURCE\" | foldingStyle",
      "lineStyle=\"dash\" | lineStyle=\"wavy\" | wavy"})
  void refusesWhatCannotWorkInASentence(String from, String to, String named) throws Exception {
    SpecificationException refused = refused(text -> {
      assertTrue(text.contains(from), from);
      return text.replaceFirst(java.util.regex.Pattern.quote(from),
          java.util.regex.Matcher.quoteReplacement(to));
    });
    assertTrue(refused.getMessage().contains(named), refused.getMessage());
    refused.problems().forEach(problem -> {
      assertTrue(problem.path().startsWith("//@"), problem.path());
      assertFalse(problem.message().contains("Exception"), problem.message());
    });
  }

  @ParameterizedTest
  @CsvSource({"'', XML", "<a/>, a", "'<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>', XML"})
  void refusesAFileThatIsNoSpecification(String content, String named) throws Exception {
    Path file = Files.writeString(folder.resolve("x.odesign"), content);
    SpecificationException refused =
        assertThrows(SpecificationException.class, () -> load(file, Locale.ENGLISH));
    assertTrue(refused.getMessage().contains(named), refused.getMessage());
  }

  @Test
  void refusesAMissingFile() {
    assertThrows(SpecificationException.class, () -> load(folder.resolve("missing.odesign"), Locale.ENGLISH));
  }

  @Test
  void findsTypesInAllNotations() throws Exception {
    Specification specification = load(GARDEN.resolve("description/garden.odesign"), Locale.ENGLISH);
    EPackage garden = metamodel();
    var tree = EcoreUtil.create((org.eclipse.emf.ecore.EClass) garden.getEClassifier("Tree"));
    for (String name : List.of("garden::Tree", "garden.Tree", "Tree", "garden::Plant", "Named", "*", "ecore::EObject")) {
      assertTrue(specification.isInstance(tree, name), name);
    }
    for (String name : List.of("garden::Bed", "forest::Tree", "Garden")) {
      assertFalse(specification.isInstance(tree, name), name);
    }
  }

  private SpecificationException refused(java.util.function.UnaryOperator<String> change) throws IOException {
    String text = Files.readString(GARDEN.resolve("description/garden.odesign"));
    Path file = Files.writeString(folder.resolve("changed.odesign"), change.apply(text));
    return assertThrows(SpecificationException.class, () -> load(file, Locale.ENGLISH));
  }

  static Specification load(Path file, Locale locale) throws SpecificationException {
    return Specification.load(URI.createFileURI(file.toString()), SpecificationOptions
        .of(SpecificationTests.class.getClassLoader()).withMetamodels(List.of(metamodel())).withLocale(locale));
  }

  static EPackage metamodel() {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    Resource resource = resources.getResource(URI.createFileURI(GARDEN.resolve("garden.ecore").toString()), true);
    return (EPackage) resource.getContents().get(0);
  }
}
