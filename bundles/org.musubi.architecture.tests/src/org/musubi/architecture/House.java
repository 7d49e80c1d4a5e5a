package org.musubi.architecture;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bundles of the project as they lie in the source tree, and the arrows the design allows between them.
 *
 * <p>The table is the picture of the README ("The house"): a bundle may use the bundles listed beside it and nothing
 * else of ours. A new bundle has to be entered here before the tests accept it.
 */
final class House {

  /** What every reader of a council may use: the model, its labels, the reference knowledge and the computed values. */
  private static final Set<String> KNOWLEDGE = Set.of(
      "org.musubi.model", "org.musubi.model.edit", "org.musubi.catalogue", "org.musubi.analysis");

  /** The jobs of the programme, one bundle each, without a display. */
  private static final Set<String> JOBS = with(KNOWLEDGE,
      "org.musubi.persistence", "org.musubi.sheets", "org.musubi.sheets.pdf", "org.musubi.roundtrip",
      "org.musubi.validation", "org.musubi.charts", "org.musubi.clarification", "org.musubi.dataimport",
      "org.musubi.development", "org.musubi.cycle", "org.musubi.handover");

  /** Bundles that may be used by each bundle; what is not listed is forbidden. */
  static final Map<String, Set<String>> ARROWS = Map.ofEntries(
      entry("org.musubi.model", Set.of()),
      entry("org.musubi.model.edit", Set.of("org.musubi.model")),
      entry("org.musubi.persistence", Set.of("org.musubi.model", "org.musubi.model.edit")),
      entry("org.musubi.catalogue", Set.of("org.musubi.model")),
      entry("org.musubi.analysis", Set.of("org.musubi.model")),
      entry("org.musubi.sheets", KNOWLEDGE),
      entry("org.musubi.sheets.pdf", Set.of("org.musubi.sheets", "org.musubi.charts", "org.musubi.render")),
      entry("org.musubi.roundtrip", with(KNOWLEDGE, "org.musubi.sheets")),
      entry("org.musubi.validation", KNOWLEDGE),
      entry("org.musubi.clarification", KNOWLEDGE),
      entry("org.musubi.dataimport", KNOWLEDGE),
      entry("org.musubi.development", KNOWLEDGE),
      entry("org.musubi.cycle", KNOWLEDGE),
      entry("org.musubi.charts", Set.of()),
      entry("org.musubi.handover", with(KNOWLEDGE, "org.musubi.cycle", "org.musubi.charts", "org.musubi.render")),
      entry("org.musubi.design", Set.of("org.musubi.model", "org.musubi.model.edit", "org.musubi.analysis")),
      entry("org.musubi.viewpoint", Set.of()),
      entry("org.musubi.render", Set.of("org.musubi.viewpoint")),
      entry("org.musubi.cli", with(JOBS, "org.musubi.design", "org.musubi.viewpoint", "org.musubi.render")),
      entry("org.musubi.workbench", with(KNOWLEDGE,
          "org.musubi.persistence", "org.musubi.sheets", "org.musubi.sheets.pdf", "org.musubi.roundtrip",
          "org.musubi.validation", "org.musubi.viewpoint")),
      entry("org.musubi.workbench.guide", with(JOBS, "org.musubi.workbench")),
      entry("org.musubi.workbench.diagram", with(KNOWLEDGE,
          "org.musubi.persistence", "org.musubi.sheets", "org.musubi.validation", "org.musubi.design",
          "org.musubi.viewpoint", "org.musubi.render", "org.musubi.workbench")));

  /** The same for the bundles of the Sirius edition. */
  static final Map<String, Set<String>> EDITION_ARROWS = Map.of(
      "org.musubi.design.sirius", Set.of("org.musubi.model", "org.musubi.model.edit", "org.musubi.design"),
      "org.musubi.workbench.sirius", with(KNOWLEDGE, "org.musubi.persistence", "org.musubi.sheets",
          "org.musubi.design", "org.musubi.viewpoint", "org.musubi.render", "org.musubi.workbench",
          "org.musubi.design.sirius"));

  /** Bundles above the UI line; all others must run without a display. */
  static final Set<String> WITH_DISPLAY = Set.of("org.musubi.workbench", "org.musubi.workbench.guide",
      "org.musubi.workbench.diagram", "org.musubi.workbench.sirius");

  /** What only the Sirius edition may require: none of it is on Maven Central. */
  static final List<String> EDITION_ONLY = List.of("org.eclipse.sirius", "org.eclipse.gmf",
      "org.eclipse.emf.transaction", "org.eclipse.emf.workspace", "org.eclipse.emf.validation");

  /** What only bundles above the UI line may name. */
  static final List<String> DISPLAY_PACKAGES =
      List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui", "javax.swing", "java.applet");

  private House() {
  }

  private static Set<String> with(Set<String> bundles, String... more) {
    return Stream.concat(bundles.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  /** The folder of the project: the system property {@code musubi.root}, else the nearest one above the test. */
  static Path root() {
    String given = System.getProperty("musubi.root");
    Path folder = Path.of(given != null ? given : System.getProperty("user.dir")).toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.musubi.model"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("The source tree was not found above " + System.getProperty("user.dir"));
    }
    return folder;
  }

  /** The bundles whose class files are looked at: those of the edition when it is the edition that is built. */
  static Map<String, Set<String>> compiled() {
    return isEdition() ? EDITION_ARROWS : ARROWS;
  }

  /** The arrows of every bundle, of the edition or not. */
  static Map<String, Set<String>> allArrows() {
    Map<String, Set<String>> all = new TreeMap<>(ARROWS);
    all.putAll(EDITION_ARROWS);
    return all;
  }

  /** Manifests of all bundles of the design: no tests, nothing that only completes third-party bundles. */
  static Map<String, Manifest> manifests() {
    Map<String, Manifest> result = manifestsIn("bundles");
    result.putAll(manifestsIn("sirius"));
    return result;
  }

  /** The same for one folder of the project. */
  static Map<String, Manifest> manifestsIn(String place) {
    Map<String, Manifest> result = new TreeMap<>();
    try (Stream<Path> folders = Files.list(root().resolve(place))) {
      for (Path folder : (Iterable<Path>) folders::iterator) {
        String name = folder.getFileName().toString();
        Path manifest = folder.resolve("META-INF/MANIFEST.MF");
        if (Files.exists(manifest) && !name.endsWith(".tests") && !name.startsWith("org.musubi.platform.")) {
          result.put(name, read(manifest));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  /** Compiled classes of a bundle. */
  static Path classesOf(String bundle) {
    Path inBundles = root().resolve("bundles").resolve(bundle);
    return (Files.isDirectory(inBundles) ? inBundles : root().resolve("sirius").resolve(bundle))
        .resolve("target/classes");
  }

  /** Compiled classes of these tests. */
  static Path ownClasses() {
    return classesOf(isEdition() ? "org.musubi.architecture.sirius.tests" : "org.musubi.architecture.tests");
  }

  private static boolean isEdition() {
    return "sirius".equals(System.getProperty("musubi.edition"));
  }

  private static Manifest read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Manifest(in);
    }
  }
}
