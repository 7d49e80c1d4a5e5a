package org.musubi.validation.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;
import org.musubi.validation.Problem;
import org.musubi.validation.QuickFix;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.engine.Validator;

/**
 * Base of the tests of rules: an empty council with the reference knowledge attached, and ways to run one rule, look at
 * its problems and apply their fixes. Every test gets a fresh council.
 */
public abstract class RuleTestBase {

  static {
    // Before the first element is made: EMF looks for the calculations of derived features only once.
    AnalysisSetup.register();
  }

  /** The day of all checks unless a test sets another one; fiscal year 2026. */
  protected LocalDate today = LocalDate.of(2026, 7, 1);

  /** Thresholds of the checks. */
  protected RuleSettings settings = RuleSettings.DEFAULTS;

  /** An empty council: no area, no council, nothing. */
  protected final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();

  /** The reference knowledge the council sees; its elements can be referred to. */
  protected final Catalogues catalogues;

  protected RuleTestBase() {
    ResourceSet resources = new CouncilFiles(other -> new Catalogues().attach(other)).newResourceSet();
    catalogues = Catalogues.in(resources);
    MusubiResource resource = new MusubiResource(URI.createFileURI("/council/test.musubi"));
    resources.getResources().add(resource);
    resource.getContents().add(model);
  }

  /** The sample council of the project, models/midori/midori.musubi. */
  protected static CouncilModel midori() throws CouncilFileException {
    return new CouncilFiles(other -> new Catalogues().attach(other)).load(sample("midori/midori.musubi")).model();
  }

  private static Path sample(String name) {
    Path folder = Path.of(System.getProperty("musubi.root", "")).toAbsolutePath();
    while (!Files.exists(folder.resolve("models").resolve(name))) {
      folder = folder.getParent();
    }
    return folder.resolve("models").resolve(name);
  }

  /** The problems one rule has with the council of the test. */
  protected final List<Problem> check(Rule rule) {
    return check(rule, model);
  }

  /** The problems one rule has with a council. A rule that breaks down fails the test. */
  protected final List<Problem> check(Rule rule, CouncilModel council) {
    List<Problem> problems = new Validator(List.of(rule), settings).check(council, today);
    problems.forEach(problem -> assertEquals(rule, problem.rule(), problem.message()));
    return problems;
  }

  /** The rule has exactly one problem, about this element; its message is a finished sentence. */
  protected final Problem assertProblem(Rule rule, EObject element) {
    List<Problem> problems = check(rule);
    assertEquals(1, problems.size(), () -> "problems of " + rule.id() + ": " + messages(problems));
    assertEquals(element, problems.getFirst().element(), problems.getFirst().message());
    assertFinished(problems.getFirst().message());
    return problems.getFirst();
  }

  /** The rule has nothing against the council. */
  protected final void assertClean(Rule rule) {
    List<Problem> problems = check(rule);
    assertTrue(problems.isEmpty(), () -> "unexpected problems of " + rule.id() + ": " + messages(problems));
  }

  /** Applies the first fix of a problem; afterwards the rule has nothing against the council any more. */
  protected final void assertFixed(Rule rule, Problem problem) {
    assertFalse(problem.fixes().isEmpty(), () -> "no fix offered: " + problem.message());
    QuickFix fix = problem.fixes().getFirst();
    assertFinished(fix.label());
    fix.change().run();
    assertClean(rule);
  }

  private static void assertFinished(String text) {
    assertFalse(text.isBlank() || text.matches("(?s).*(\\{\\d|null).*"), text);
  }

  private static List<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }
}
