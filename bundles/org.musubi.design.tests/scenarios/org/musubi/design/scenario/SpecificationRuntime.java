package org.musubi.design.scenario;

import java.nio.file.Path;

/**
 * What executes the specification: each bundle that plays the scenarios has one, {@code ThisRuntime} of this package,
 * with a constructor without parameters.
 */
public interface SpecificationRuntime {

  /**
   * Loads a council file and readies it for drawing. The file itself is never written.
   *
   * @param file a {@code .musubi} file
   */
  Stage open(Path file);

  /** Whether a refused tool says why, in a sentence of the specification; else it is just not available. */
  boolean tellsReasons();
}
