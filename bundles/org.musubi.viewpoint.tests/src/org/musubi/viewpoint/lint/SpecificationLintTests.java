package org.musubi.viewpoint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.viewpoint.lint.SpecificationLint.Habit;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.load.SpecificationProblem;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.SpecificationFactory;

/** The habits the lint looks for, on a specification that works but lacks much. */
class SpecificationLintTests {
  private Specification garden;

  @BeforeEach
  void load() throws Exception {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    EPackage metamodel = (EPackage) resources.getResource(URI.createFileURI(
        Path.of("data/garden/garden.ecore").toAbsolutePath().toString()), true).getContents().get(0);
    garden = Specification.load(
        URI.createFileURI(Path.of("data/garden/description/garden.odesign").toAbsolutePath().toString()),
        SpecificationOptions.of(getClass().getClassLoader()).withMetamodels(List.of(metamodel)));
  }

  @ParameterizedTest
  @CsvSource({"EDGES_RECONNECTABLE, 2", "EDGES_DELETABLE, 0", "LABELS_EDITABLE, 2", "NARROW_CANDIDATES, 0", "TOOLTIPS, 2",
      "DOCUMENTED, 2", "NAMED_COLORS, 7", "UNIQUE_NAMES, 0", "USED_SERVICES, 0", "FIXES, 0"})
  void findings(Habit habit, int expected) {
    List<SpecificationProblem> found = SpecificationLint.check(garden, habit);
    assertEquals(expected, found.size(), found.toString());
    found.forEach(problem -> assertTrue(problem.path().startsWith("//@") || problem.path().equals("/"), problem.path()));
  }

  @Test
  void findsWhatWasBroken() {
    DiagramDescription plan = (DiagramDescription) garden.representation("Garden plan");
    EdgeMapping path = plan.getDefaultLayer().getEdgeMappings().get(0);
    path.setUseDomainElement(false);
    plan.getDefaultLayer().getContainerMappings().get(0).setSemanticCandidatesExpression("feature:eAllContents");
    plan.getDefaultLayer().getContainerMappings().get(0).getSubNodeMappings().get(0).getStyle()
        .setLabelExpression("feature:name");
    plan.getDefaultLayer().getNodeMappings().add(SpecificationFactory.eINSTANCE.createNodeMapping());
    plan.getDefaultLayer().getNodeMappings().add(SpecificationFactory.eINSTANCE.createNodeMapping());
    plan.getDefaultLayer().getNodeMappings().forEach(mapping -> mapping.setName("same"));

    for (Habit habit : List.of(Habit.EDGES_DELETABLE, Habit.NARROW_CANDIDATES, Habit.USED_SERVICES,
        Habit.UNIQUE_NAMES)) {
      assertFalse(SpecificationLint.check(garden, habit).isEmpty(), habit.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Habit.class)
  void everyHabitIsLookedAt(Habit habit) {
    SpecificationLint.check(garden, habit);
  }
}
