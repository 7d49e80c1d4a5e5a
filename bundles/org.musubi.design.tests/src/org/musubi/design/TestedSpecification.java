package org.musubi.design;

import java.nio.file.Path;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.design.scenario.SourceTree;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;

/** The specification as the built-in runtime has it. */
public final class TestedSpecification {

  private static final class Loaded {
    private static final Specification SPECIFICATION = load();
  }

  private TestedSpecification() {
  }

  /** The specification, loaded once: it never changes. Derived features of the model work from then on. */
  public static Specification get() {
    return Loaded.SPECIFICATION;
  }

  private static Specification load() {
    AnalysisSetup.register();
    try {
      return Specification.load(Notation.specification(),
          SpecificationOptions.of(Notation.services()).withMetamodels(Notation.metamodels()));
    } catch (SpecificationException e) {
      throw new IllegalStateException(e.getMessage() + e.problems(), e);
    }
  }

  /** The specification file in the source tree. */
  public static Path file() {
    return SourceTree.root().resolve("bundles/org.musubi.design/description/musubi.odesign");
  }
}
