package org.musubi.cli.diagrams;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EPackage;
import org.musubi.cli.command.CliException;
import org.musubi.viewpoint.load.Specification;

/** A specification that a user names with all it needs. */
public final class SpecificationFile {

  private SpecificationFile() {
  }

  /**
   * Loads it.
   *
   * @param metamodels {@code .ecore} files
   * @param services jars and folders with Java extensions
   * @throws CliException with one sentence for every reason why it cannot be used
   */
  public static Specification load(Path file, List<Path> metamodels, List<Path> services, Locale locale)
      throws CliException {
    EmfFiles files = new EmfFiles();
    List<EPackage> packages = new ArrayList<>();
    for (Path metamodel : metamodels) {
      packages.addAll(files.metamodel(metamodel));
    }
    return SpecificationSource.of(file, services).load(packages, locale);
  }
}
