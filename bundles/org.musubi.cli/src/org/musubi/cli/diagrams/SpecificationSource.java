package org.musubi.cli.diagrams;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.design.Notation;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.load.SpecificationProblem;

/**
 * Where a specification comes from, and what it needs.
 *
 * @param uri the {@code .odesign} file
 * @param services finds its Java extensions
 */
public record SpecificationSource(URI uri, ClassLoader services) {

  /** The notation of Musubi. */
  public static SpecificationSource ours() {
    return new SpecificationSource(Notation.specification(), Notation.services());
  }

  /**
   * Somebody's specification.
   *
   * @param services jars and folders with its Java extensions; when there are none, {@code bin} and
   *     {@code target/classes} of the project the file lies in
   */
  public static SpecificationSource of(Path file, List<Path> services) throws CliException {
    if (!Files.isRegularFile(file)) {
      throw new CliException(CliText.NO_SUCH_FILE.say(file));
    }
    List<URL> places = new ArrayList<>();
    for (Path place : services.isEmpty() ? usual(file) : services) {
      if (!Files.exists(place)) {
        throw new CliException(CliText.NO_SUCH_FILE.say(place));
      }
      places.add(url(place));
    }
    ClassLoader parent = SpecificationSource.class.getClassLoader();
    return new SpecificationSource(URI.createFileURI(file.toString()),
        places.isEmpty() ? parent : new URLClassLoader(places.toArray(URL[]::new), parent));
  }

  private static List<Path> usual(Path file) {
    Path folder = file.getParent();
    Path project = folder == null ? null : folder.getParent();
    return project == null ? List.of()
        : Stream.of(project.resolve("bin"), project.resolve("target/classes")).filter(Files::isDirectory).toList();
  }

  private static URL url(Path place) throws CliException {
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new CliException(CliText.NO_SUCH_FILE.say(place), e);
    }
  }

  /**
   * Loads the specification.
   *
   * @throws CliException with one sentence for every reason why it cannot be used
   */
  public Specification load(List<EPackage> metamodels, Locale locale) throws CliException {
    // Naming our packages registers them, as the platform does by itself.
    Notation.metamodels();
    try {
      return Specification.load(uri,
          SpecificationOptions.of(services).withMetamodels(metamodels).withLocale(locale));
    } catch (SpecificationException e) {
      List<String> sentences = new ArrayList<>(e.problems().stream().map(SpecificationProblem::sentence).toList());
      sentences.add(CliText.SPECIFICATION_REFUSED.say(uri.lastSegment(), e.problems().size()));
      throw new CliException(sentences, e);
    }
  }
}
