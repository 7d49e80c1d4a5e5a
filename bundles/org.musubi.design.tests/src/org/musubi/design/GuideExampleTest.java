package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.design.scenario.SourceTree;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.persistence.CouncilFiles;
import org.musubi.viewpoint.lint.SpecificationLint;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.load.SpecificationProblem;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.NodeView;

/**
 * The worked example of {@code docs/sirius.md}: its parts, put where the guide says, give a specification that loads,
 * is no worse than before, and draws and edits what the guide promises.
 */
class GuideExampleTest {

  private static final String END_OF_PARTNERSHIP = "  </ownedViewpoints>\n  <ownedViewpoints name=\"issues\"";
  private static final Path PARTS = SourceTree.root().resolve("bundles/org.musubi.design.tests/guide");
  private static final Path BUNDLE = SourceTree.root().resolve("bundles/org.musubi.design");

  @TempDir
  Path project;

  @BeforeEach
  void copyOfTheSpecificationWithTheExample() throws IOException {
    AnalysisSetup.register();
    String specification = Files.readString(TestedSpecification.file());
    assertTrue(specification.contains(END_OF_PARTNERSHIP), "the viewpoint partnership ends where the guide says");
    Files.createDirectory(project.resolve("description"));
    Files.writeString(project.resolve("description/musubi.odesign"), specification.replace(END_OF_PARTNERSHIP,
        Files.readString(PARTS.resolve("representation.xml")) + END_OF_PARTNERSHIP));
    for (String texts : List.of("plugin.properties", "plugin_ja.properties")) {
      Files.copy(BUNDLE.resolve(texts), project.resolve(texts));
      Files.write(project.resolve(texts), Files.readAllBytes(PARTS.resolve(texts)), StandardOpenOption.APPEND);
    }
  }

  private Specification load() throws Exception {
    return Specification.load(URI.createFileURI(project.resolve("description/musubi.odesign").toString()),
        SpecificationOptions.of(getClass().getClassLoader()).withMetamodels(Notation.metamodels())
            .withLocale(Locale.ENGLISH));
  }

  @Test
  void theCheckFindsNothingNew() throws Exception {
    List<String> known = SpecificationLint.check(TestedSpecification.get()).stream()
        .map(SpecificationProblem::sentence).toList();

    assertEquals(List.of(), SpecificationLint.check(load()).stream().map(SpecificationProblem::sentence)
        .filter(each -> !known.contains(each)).toList());
  }

  @Test
  void theDiagramShowsAndChangesRoles() throws Exception {
    Specification specification = load();
    DiagramDescription description = (DiagramDescription) specification.representation("DG14");
    CouncilModel model = new CouncilFiles(new Catalogues()::attach)
        .load(SourceTree.root().resolve("models/midori/midori.musubi")).model();
    Organization organization = model.getOrganizations().getFirst();
    List<ExpectedRole> before = List.copyOf(organization.getExpectedRoles());
    List<CouncilModel> roots = List.of(model);

    try (RepresentationSession session =
        new RepresentationSession(specification, roots, ElementLabels.ofMetamodel())) {
      RecordingChangeRunner runner = new RecordingChangeRunner(roots, session::diagrams);
      try (Tools tools = new Tools(session, runner)) {
        Diagram diagram = session.createDiagram(description, organization, null);

        assertEquals("Roles", description.getLabel());
        assertEquals(organization.getName(), diagram.name());
        assertEquals(before, targets(diagram));
        assertEquals(before.stream().map(ExpectedRole::getText).toList(),
            diagram.nodes().stream().map(NodeView::text).toList());
        for (NodeView node : diagram.nodes()) {
          boolean agreed = ((ExpectedRole) node.target()).getAgreement() == AgreementState.AGREED;
          assertEquals(agreed ? 2 : 1, node.look().borderWidth(), node::text);
        }

        tools.create(description.getDefaultLayer().getToolSections().getFirst().getOwnedTools().stream()
            .filter(NodeCreationDescription.class::isInstance).map(NodeCreationDescription.class::cast).findFirst()
            .orElseThrow(), diagram, null, null, null);

        assertEquals(before.size() + 1, diagram.nodes().size());
        NodeView added = diagram.nodes().getLast();
        assertEquals(organization.getExpectedRoles().getLast(), added.target());
        assertEquals(AgreementState.ASKED, ((ExpectedRole) added.target()).getAgreement());
        assertEquals(((ExpectedRole) added.target()).getText(), added.text());

        tools.editLabel(added, "Sends two people to the working group");
        assertEquals("Sends two people to the working group", added.text());

        tools.delete(List.of(added));
        assertEquals(before, organization.getExpectedRoles());
        assertEquals(before, targets(diagram));
      }
    }
  }

  private static List<?> targets(Diagram diagram) {
    return diagram.nodes().stream().map(NodeView::target).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide/representation.xml", "guide/plugin.properties",
      "src/org/musubi/design/services/RoleServices.java"})
  void theGuideShowsTheExampleAsItIs(String part) throws IOException {
    String shown = Files.readString(SourceTree.root().resolve("bundles/org.musubi.design.tests").resolve(part));

    assertTrue(guide().contains(shown.stripTrailing().stripIndent()), "docs/sirius.md shows " + part);
  }

  private static String guide() throws IOException {
    return Files.readString(SourceTree.root().resolve("docs/sirius.md"));
  }

  @Test
  void theGuideShowsAScenarioThatIsPlayed() throws IOException {
    String scenario = Files.readString(SourceTree.root()
        .resolve("bundles/org.musubi.design.tests/scenarios/org/musubi/design/scenario/diagrams/NetMapTest.java"));
    String guide = guide();
    int start = guide.indexOf("class NetMapTest");

    assertTrue(start > 0);
    assertEquals(List.of(), guide.substring(start, guide.indexOf("```", start)).lines()
        .filter(line -> !scenario.contains(line)).toList());
  }
}
