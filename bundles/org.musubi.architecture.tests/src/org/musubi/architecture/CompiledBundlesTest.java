package org.musubi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same arrows, read from the class files, and freedom from package cycles. */
class CompiledBundlesTest {

  private static CompiledBundles bundles;

  /** The real bundles, read once; tests of the rules themselves do without them. */
  private static CompiledBundles bundles() {
    if (bundles == null) {
      bundles = new CompiledBundles();
    }
    return bundles;
  }

  @Test
  void classesUseOnlyWhatTheDesignAllows() {
    List<String> found = bundles().forbiddenArrows();
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void noClassBelowTheLineUsesADisplay() {
    List<String> found = new ArrayList<>();
    bundles().byBundle().forEach((bundle, classes) -> {
      assertFalse(classes.isEmpty(), bundle + " has no classes");
      if (!House.WITH_DISPLAY.contains(bundle)) {
        found.addAll(CompiledBundles.usesOf(classes, House.DISPLAY_PACKAGES));
      }
    });
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void packagesHaveNoCycles() {
    List<String> found = new ArrayList<>();
    bundles().byBundle().forEach((bundle, classes) ->
        found.addAll(new PackageCycles(classes, CompiledBundlesTest::room).find()));
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void aForbiddenUseIsFound() {
    JavaClasses self = own("ManifestRules.class");
    assertFalse(CompiledBundles.usesOf(self, List.of("java.util.jar")).isEmpty());
    assertTrue(CompiledBundles.usesOf(self, List.of("org.eclipse.swt")).isEmpty());
  }

  @Test
  void aCycleIsFound() {
    JavaClasses circle = own("cycle");
    assertEquals(2, new PackageCycles(circle, name -> name).find().size());
  }

  /** Classes of these tests, read like those of the bundles. */
  private static JavaClasses own(String path) {
    return new ClassFileImporter().importPath(
        House.ownClasses().resolve("org/musubi/architecture").resolve(path));
  }

  /** {@code org.musubi.model.plan.impl} belongs to {@code org.musubi.model.plan}: EMF writes both as one. */
  private static String room(String name) {
    return Pattern.compile("\\.(impl|util)$").matcher(name).replaceFirst("");
  }
}
